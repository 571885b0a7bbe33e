import { printNotice } from './sink.ts';

/** The first major version of Node that has what the command line uses; `engines` in `package.json` says the same. */
const OLDEST_MAJOR = 22;
const EXIT_ERROR = 3;

/** What is wrong with a version of Node, e.g. `20.11.1`, as a sentence and what to do; null: nothing. */
function nodeProblem(version: string): string | null {
  return Number.parseInt(version, 10) >= OLDEST_MAJOR
    ? null
    : `cuegate needs Node ${OLDEST_MAJOR} or newer; this is v${version}.\nNext: install a newer one (https://nodejs.org), or name it in front of the command: /path/to/node dist/cli.js`;
}

// Imported before everything else: what comes after may use functions that an older Node does not have.
const problem = nodeProblem(process.versions.node);
if (problem !== null) {
  printNotice(problem);
  process.exit(EXIT_ERROR);
}
