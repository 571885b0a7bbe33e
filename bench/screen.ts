// Runs the gate itself on simulated models whose fault shows under a cue that is screened, and on clean ones, with the
// shipped library. Publishes docs/figures/screen.json. Usage: npm run bench:screen [-- --runs 400]

import { parseArgs } from 'node:util';
import { publish } from '../scripts/figures/figures.ts';
import { type GateRow, gateRow, TRUTHS } from './screen/gate-runs.ts';

const SEED = 'cuegate-screen-1';
const { values } = parseArgs({ options: { runs: { type: 'string', default: '400' } } });
const runs = Number(values.runs);

const rows: GateRow[] = [];
for (const truth of TRUTHS) {
  const started = performance.now();
  const row = await gateRow(truth, runs, SEED);
  rows.push(row);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${JSON.stringify(row)} ${seconds} s\n`);
}
publish('screen', 'npm run bench:screen', SEED, rows);
