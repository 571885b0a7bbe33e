import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { freshFolder, type StepEnd } from '../../runner/bundle.ts';
import { HEAD, MERGE_BASE, TIP } from '../../runner/release-repository.ts';
import { change } from './faults.ts';
import type { Stage } from './scenario.ts';

/** Makes a folder look as `actions/checkout` leaves it: detached, or on a branch. */
export function checkOut(folder: string, commit: string, branch: string | null = null): void {
  const write = (path: string, text: string) => {
    const file = join(folder, '.git', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('HEAD', branch === null ? `${commit}\n` : `ref: refs/heads/${branch}\n`);
  if (branch !== null) write(`refs/heads/${branch}`, `${commit}\n`);
}

/** The policy stands at the head alone. */
export function noPolicyYet(stage: Stage): void {
  const policy = stage.repository.commits[TIP]?.['.github/cuegate.yml'] ?? '';
  for (const commit of [TIP, MERGE_BASE]) change(commit, { '.github/cuegate.yml': null })(stage);
  change(HEAD, { '.github/cuegate.yml': policy })(stage);
}

/** Below those that systems give out by themselves: another test's server may have got any of them. */
const FOREIGN_PORT = 23_471;
let connections = 0;
const server = createServer((socket) => {
  connections += 1;
  socket.destroy();
});
let users = 0;

/** A host that the policy in force does not name; it counts who connects. */
export const foreign = {
  url: `http://127.0.0.1:${FOREIGN_PORT}/v1`,
  open(): void {
    users += 1;
    if (users === 1) server.listen(FOREIGN_PORT, '127.0.0.1');
  },
  /** Connections so far. */
  close(): number {
    users -= 1;
    if (users === 0) server.close();
    return connections;
  },
};

/** A report folder whose result and Markdown somebody has been at. */
export function tampered(report: string): string {
  const folder = freshFolder('tampered');
  const result = readFileSync(join(report, 'result.json'), 'utf8');
  const hostile = JSON.stringify('"><script>x</script> @everyone').slice(1, -1);
  writeFileSync(join(folder, 'result.json'), result.replaceAll('sim-brazen', hostile));
  writeFileSync(join(folder, 'comment.md'), 'PLANTED');
  return folder;
}

/**
 * The report folder of a later run, as a restored cache leaves it: the records of an earlier one and nothing else.
 *
 * @param change what somebody made of the lines meanwhile
 */
export function restored(
  end: StepEnd | undefined,
  change: (lines: readonly string[]) => readonly string[] = (lines) => lines,
): string {
  const folder = freshFolder('restored');
  const lines = readFileSync(join(end?.out ?? '', 'records.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  writeFileSync(join(folder, 'records.jsonl'), `${change(lines).join('\n')}\n`);
  return folder;
}
