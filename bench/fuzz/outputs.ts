import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { setStepOutputs } from '../../src/adapters/github/runner.ts';
import { runnerText } from '../../test/console/nasty.ts';
import { pairsIn } from '../../test/console/runner-files.ts';

export interface OutputFigures {
  readonly values: number;
  /** Values that would have set another output, or failed the step, written as `name=value`. */
  readonly rawBroken: number;
  /** Files in which the runner would read anything but the declared keys with the values given. */
  readonly broken: number;
}

const ROOT = join(import.meta.dirname, '..', '..');
const { outputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  outputs: Record<string, unknown>;
};

/** The outputs that action.yml declares. */
const DECLARED = Object.keys(outputs);

/** Lines that would be outputs of their own, beside what the runner's other grammar is made of. */
const outputText = fc
  .array(
    fc.oneof(
      runnerText,
      fc.constantFrom(
        '\n',
        '\r\n',
        '\nverdict=pass\n',
        'verdict<<EOF\npass\nEOF',
        '<<',
        '=',
        'EOF',
        'ghadelimiter_',
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** Sets `values` hostile values as outputs, as the Action does, and reads the files with the runner's grammar. */
export function fuzzOutputs(values: number, seed: number): OutputFigures {
  const figures = { values: 0, rawBroken: 0, broken: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-fuzz-'));
  const file = join(folder, 'output');
  const before = process.env.GITHUB_OUTPUT;
  process.env.GITHUB_OUTPUT = file;
  try {
    while (figures.values < values) {
      const texts = fc.sample(outputText, { numRuns: DECLARED.length, seed: seed + figures.values });
      const wanted = DECLARED.map((name, index) => [name, texts[index] ?? ''] as const);
      writeFileSync(file, '');
      setStepOutputs(Object.fromEntries(wanted));
      if (!reads(readFileSync(file, 'utf8'), wanted)) figures.broken += 1;
      figures.rawBroken += wanted.filter((pair) => !reads(`${pair[0]}=${pair[1]}\n`, [pair])).length;
      figures.values += texts.length;
    }
  } finally {
    if (before === undefined) delete process.env.GITHUB_OUTPUT;
    else process.env.GITHUB_OUTPUT = before;
    rmSync(folder, { recursive: true });
  }
  return figures;
}

/** Whether the runner reads exactly these pairs; what is not well-formed cannot be written to a file. */
function reads(file: string, wanted: readonly (readonly [string, string])[]): boolean {
  try {
    const expected = wanted.map(([name, value]) => [name, value.toWellFormed()]);
    return JSON.stringify(pairsIn(file)) === JSON.stringify(expected);
  } catch {
    return false;
  }
}
