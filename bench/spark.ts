// Runs docs/recipes/spark-mine.py in Spark's local mode over data in parts, and compares the cues with those that the
// same parts give when they are summarised one after the other on this machine: the same, byte for byte.
// Needs Java and a Python with pyspark. Usage: node bench/spark.ts /path/to/python [parts]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeData } from './mine/data.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = [process.execPath, join(ROOT, 'dist', 'cli.js')];
const BYTES = 12_000_000;
const SEED = 'a secret of this bench';
const [python, count = '6'] = process.argv.slice(2);
if (python === undefined) {
  process.stderr.write('Usage: node bench/spark.ts /path/to/python [parts]\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'cuegate-spark-'));
const whole = join(folder, 'whole.jsonl');
const rows = writeData(whole, BYTES);
const parts = divided(whole, Number(count));
const work = join(folder, 'summaries');
mkdirSync(work, { mode: 0o700 });

must('pyspark', [
  python,
  join(ROOT, 'docs', 'recipes', 'spark-mine.py'),
  ...['--parts', ...parts, '--work', work, '--out', join(folder, 'spark.json'), '--cuegate', ...CLI],
]);
// One job: the same parts, summarised one after the other.
const own = parts.map((part, at) => {
  const summary = join(folder, `own-${at}.summary`);
  must('cuegate', [...CLI, 'mine', part, '--summary', summary, '--seed', SEED]);
  return summary;
});
must('cuegate', [...CLI, 'mine', '--from', ...own, '--seed', SEED, '--out', join(folder, 'own.json')]);
const same = readFileSync(join(folder, 'spark.json')).equals(readFileSync(join(folder, 'own.json')));
process.stdout.write(
  `${rows} rows in ${parts.length} parts: ${same ? 'the same cues, byte for byte' : 'OTHER CUES'}\n`,
);

// A part that cannot be read ends all of it: cues of some of the data would look like cues of all.
const broken = join(folder, 'broken.parquet');
writeFileSync(broken, 'this is no Parquet');
const refused = run([
  python,
  join(ROOT, 'docs', 'recipes', 'spark-mine.py'),
  ...['--parts', ...parts.slice(0, 1), broken, '--work', work, '--out', join(folder, 'none.json')],
  ...['--cuegate', ...CLI],
]);
const named = refused.status !== 0 && refused.stderr.includes('1 of 2 parts could not be summarised');
process.stdout.write(`a part that cannot be read: ${named ? 'named, and nothing mined' : 'NOT NAMED'}\n`);
process.exitCode = same && named ? 0 : 1;

function run(command: readonly string[]) {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, CUEGATE_MINE_SEED: SEED } });
}

function must(name: string, command: readonly string[]): void {
  const ended = run(command);
  if (ended.status !== 0) throw new Error(`${name} ended with ${ended.status}:\n${ended.stderr}`);
}

/** The lines of a file, dealt out to so many. */
function divided(path: string, into: number): readonly string[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return Array.from({ length: into }, (_, at) => {
    const part = join(folder, `part-${at}.jsonl`);
    const file = openSync(part, 'w');
    writeFileSync(
      file,
      lines
        .filter((_line, index) => index % into === at)
        .map((line) => `${line}\n`)
        .join(''),
    );
    closeSync(file);
    return part;
  });
}
