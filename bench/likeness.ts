// Proves the interval of the corpus comparison: the shipped corpus against itself, and with a planted shift.
// Usage: npm run bench:likeness; -- --publish writes docs/figures/likeness.json
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../scripts/figures/figures.ts';
import type { LikenessFigures } from '../scripts/figures/likeness.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { hmac } from '../src/digest.ts';
import { areaInterval } from '../src/similarity/auc.ts';
import { type TwoSample, twoSample } from '../src/similarity/two-sample.ts';

const SPLITS = 100;
const SHIFTED = 20;
const SHARES = [0.1, 0.2, 0.4] as const;
const CLAUSE = ' Please keep the ticket open until somebody has called me back.';

const folder = join(import.meta.dirname, '..', 'fixtures', 'corpus');
const prompts = readCorpus(
  readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
);
const texts = prompts.map(({ messages }) => messages.at(-1)?.content ?? '');

/** The texts in two halves, as a seed deals them. */
function halves(seed: string): readonly [readonly string[], readonly string[]] {
  const key = Buffer.from(seed);
  const order = texts
    .map((text) => ({ text, rank: hmac(key, text).toString('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ text }) => text);
  return [order.slice(0, order.length >> 1), order.slice(order.length >> 1)];
}

function compared(seed: string, change: (text: string, index: number) => string = (text) => text): TwoSample {
  const [first, second] = halves(seed);
  const found = twoSample(first, second.map(change), seed);
  if (found === null) throw new Error('the shipped corpus is too small');
  return found;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
const rounded = (value: number) => Number(value.toPrecision(3));

/** Whether 0.5 would lie within limits that overlook what the five classifiers share. */
function isInsidePlainly({ auc, first, second }: TwoSample): boolean {
  const { lower, upper } = areaInterval({ auc, lower: first, higher: second, inflation: 1 }, 1.96);
  return lower <= 0.5 && upper >= 0.5;
}

const splits = Array.from({ length: SPLITS }, (_, at) => compared(`split ${at}`));
const shifts = SHARES.map((share) => {
  const found = Array.from({ length: SHIFTED }, (_, at) =>
    compared(`shift ${at}`, (text, index) => (index % 100 < share * 100 ? text + CLAUSE : text)),
  );
  return {
    share,
    of: SHIFTED,
    found: found.filter(({ lower }) => lower > 0.5).length,
    named: found.filter(({ telling }) => telling.slice(0, 3).some(({ gram }) => CLAUSE.includes(gram)))
      .length,
    auc: rounded(mean(found.map(({ auc }) => auc))),
  };
});
const figures: LikenessFigures = {
  prompts: prompts.length,
  splits: SPLITS,
  inside: splits.filter(({ lower, upper }) => lower <= 0.5 && upper >= 0.5).length,
  inside_plain: splits.filter(isInsidePlainly).length,
  auc: rounded(mean(splits.map(({ auc }) => auc))),
  half_width: rounded(mean(splits.map(({ lower, upper }) => (upper - lower) / 2))),
  shifts,
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
if (process.argv.includes('--publish'))
  publish('likeness', 'npm run bench:likeness -- --publish', 'split, shift', figures);
