// Runs the gate itself on simulated models whose fault shows under a cue that is screened, and on clean ones, with the
// shipped library. Publishes docs/figures/screen.json; `npm run docs:figures` shows them. A run takes about a second of
// a core, and three where every rate is 1 %. Usage: npm run bench:screen [-- --runs 400 --workers 2]

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { publish } from '../scripts/figures/figures.ts';
import { type GateRow, gateRow, TRUTHS } from './screen/gate-runs.ts';

const SEED = 'cuegate-screen-1';

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '400' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const rows = new Map<number, GateRow>();
  const waiting = [...TRUTHS.keys()];
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const row = await inWorker(at, Number(values.runs));
      rows.set(at, row);
      process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  publish(
    'screen',
    `npm run bench:screen -- --runs ${values.runs}`,
    SEED,
    [...rows].sort(([a], [b]) => a - b).map(([, row]) => row),
  );
} else {
  const { at, runs } = workerData as { readonly at: number; readonly runs: number };
  const truth = TRUTHS[at];
  if (truth === undefined) throw new RangeError(`no truth ${at}`);
  parentPort?.postMessage(await gateRow(truth, runs, SEED));
}

function inWorker(at: number, runs: number): Promise<GateRow> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { at, runs } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
