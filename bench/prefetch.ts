// What asking ahead costs in answers that nobody reads: simulated runs whose servers take a while, on a virtual
// clock. Usage: npm run bench:ahead

import { publish } from '../scripts/figures/figures.ts';
import { aheadRows } from './faults/ahead.ts';

const RUNS = 100;
const SEED = 'ahead';
const rows = await aheadRows(RUNS, SEED);
for (const row of rows)
  process.stdout.write(
    `${row.truth}, K = ${row.cues}, ${row.concurrency} at once: ${row.read} read, ${row.inVain} in vain (${((100 * row.inVain) / row.read).toFixed(1)} %)\n`,
  );
publish('ahead', 'npm run bench:ahead', SEED, rows);
