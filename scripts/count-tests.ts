// Counts what the tests of a checkout declare, so that none gets lost when they move. Nothing is run.
// Usage: npm run count:tests, npm run count:tests -- DIR, npm run count:tests -- DIR --by-title
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertionsIn, type DeclaredTest, testsIn } from './house/declared-tests.ts';

interface CountedFile {
  /** From `test/`. */
  readonly path: string;
  readonly tests: readonly DeclaredTest[];
  readonly assertions: number;
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const isTest = ({ path }: CountedFile) => path.endsWith('.test.ts');
/** A scenario in a file of its own, which one test runs with all the others of its folder. */
const isCase = ({ path }: CountedFile) => basename(dirname(path)) === 'cases';

function filesOf(folder: string): readonly CountedFile[] {
  const tests = join(folder, 'test');
  return globSync('**/*.ts', { cwd: tests })
    .sort()
    .map((path) => {
      const text = readFileSync(join(tests, path), 'utf8');
      return { path, tests: testsIn(text), assertions: assertionsIn(text) };
    });
}

function row(name: string, files: readonly CountedFile[]): string {
  const tests = files.flatMap((file) => file.tests);
  const cells = [
    files.filter(isTest).length,
    files.filter(isCase).length,
    tests.length,
    tests.reduce((sum, { rows }) => sum + rows, 0),
    files.reduce((sum, { assertions }) => sum + assertions, 0),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'by-title': { type: 'boolean' } },
});
const all = filesOf(resolve(positionals[0] ?? join(import.meta.dirname, '..')));
if (values['by-title'] === true) {
  const titles = all.flatMap((file) => [
    ...file.tests.map(({ title }) => `${title}\t${file.path}`),
    ...(isCase(file) ? [`${basename(file.path, '.ts').replaceAll('-', ' ')}\t${file.path}`] : []),
  ]);
  say(titles.sort().join('\n'));
} else {
  say(
    '| folder of test/ | test files | scenario files | tests | with the rows of their tables | assertions |',
  );
  say('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [folder, files] of Map.groupBy(all, ({ path }) => path.split('/')[0] ?? ''))
    say(row(folder, files));
  say(row('all', all));
}
