// The gate on simulated models, with fixed seeds: a clean one 100 times (A/A: how often does chance turn its verdict?)
// and every planted one 5 times. Publishes docs/figures/self-test.json and the badge; a minute or two of a core.
// Usage: npm run bench:self-test            measures and publishes; exits 1 when a promise is broken
//        npm run bench:self-test -- --compare   publishes nothing; exits 1 when a verdict is not what was published
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figuresOf, publish } from '../scripts/figures/figures.ts';
import { specimen } from '../test/organism/material.ts';
import { runOn } from '../test/organism/run.ts';
import { badge, broken, changed, flips, type OrganismVerdicts } from './self-test/verdicts.ts';

const CLEAN = 'clean';
const CLEAN_SEEDS = 100;
const SEEDS = 5;
const ROOT = join(import.meta.dirname, '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

const ids = readdirSync(join(ROOT, 'fixtures', 'organisms'))
  .filter((file) => file.endsWith('.yml'))
  .map((file) => basename(file, '.yml'))
  .sort();
const all: readonly OrganismVerdicts[] = ids.map((id) => {
  const { ends_in } = specimen(id).organism;
  const seeds = Array.from({ length: id === CLEAN ? CLEAN_SEEDS : SEEDS }, (_, seed) => seed);
  const one = { id, ends_in, verdicts: seeds.map((seed) => runOn(id, `self-test ${seed}`).verdict) };
  say(`- ${id}: ${one.verdicts.length - flips(one)} of ${one.verdicts.length} runs end in ${ends_in}`);
  return one;
});

const wrong = broken(all);
const isComparison = process.argv.includes('--compare');
const other = isComparison ? changed(figuresOf<readonly OrganismVerdicts[]>('self-test').data, all) : [];
for (const line of [...wrong, ...other]) say(`- **${line}**`);
if (wrong.length + other.length > 0) process.exitCode = 1;
if (!isComparison) {
  publish('self-test', 'npm run bench:self-test', 'self-test', all);
  const clean = all.find(({ id }) => id === CLEAN);
  if (clean === undefined) throw new Error(`fixtures/organisms has no ${CLEAN}`);
  writeFileSync(
    join(ROOT, 'docs', 'figures', 'badge-flips.json'),
    `${JSON.stringify(badge(clean), null, 1)}\n`,
  );
}
