// Measures the statistics by simulation and publishes docs/figures/evidence.json; `npm run docs:figures` renders
// docs/operating-characteristics.md from it. Usage: npm run bench:evidence [-- [--publish] NAME…]
// With names of studies only those run, and nothing is published unless asked: then they take the place of their own figures, as
// each has a generator of its own. Exits 1 when a promise is broken.

import { parseArgs } from 'node:util';
import { figuresOf, publish } from '../scripts/figures/figures.ts';
import { STUDIES } from './evidence/studies.ts';

const SEED = 'cuegate-evidence-1';

const { values, positionals: names } = parseArgs({
  options: { publish: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = names.length === 0 ? STUDIES : STUDIES.filter(({ name }) => names.includes(name));
const unknown = names.filter((name) => STUDIES.every((study) => study.name !== name));
if (unknown.length > 0) {
  const known = STUDIES.map(({ name }) => name).join(', ');
  process.stderr.write(`no study is called ${unknown.join(', ')}; there are ${known}\n`);
  process.exit(2);
}

const data: Record<string, unknown> = {};
const broken: string[] = [];
for (const study of chosen) {
  const started = performance.now();
  const measured: unknown = study.run('full', SEED);
  data[study.name] = measured;
  const wrong = study.broken(measured, 'full');
  broken.push(...wrong.map((sentence) => `${study.name}: ${sentence}`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${study.name}: ${seconds} s, ${wrong.length} promises broken\n`);
  if (names.length > 0) process.stdout.write(`\n${study.section(measured)}\n\n`);
}
if (names.length === 0) publish('evidence', 'npm run bench:evidence', SEED, data);
else if (values.publish)
  publish('evidence', 'npm run bench:evidence', SEED, {
    ...figuresOf<Record<string, unknown>>('evidence').data,
    ...data,
  });
for (const sentence of broken) process.stdout.write(`BROKEN ${sentence}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
