// Simulates nights as `cuegate nightly` counts them and publishes docs/figures/nightly.json; `npm run docs:figures`
// renders the table of docs/nightly.md from it. Usage: npm run bench:nightly [HISTORIES]
import { publish } from '../scripts/figures/figures.ts';
import { brokenBy, called, meanNights, nightStudies, SEED } from './nightly/studies.ts';

const HISTORIES = 200;
const histories = Number(process.argv[2] ?? HISTORIES);
const studies = nightStudies(histories);
if (histories >= HISTORIES) publish('nightly', 'npm run bench:nightly', SEED, studies);
for (const study of studies) {
  const { right, of } = called(study);
  process.stdout.write(
    `${study.what}: ${right} of ${of} ${study.wanted}, ${meanNights(study)?.toFixed(1) ?? '—'} nights\n`,
  );
}
const broken = studies.flatMap(brokenBy);
for (const line of broken) process.stderr.write(`${line}\n`);
if (broken.length > 0) process.exitCode = 1;
