import { askedInVain } from '../../src/report/run.ts';
import { seededUniform } from '../../src/testing/index.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../../test/gate/simulated.ts';

/** Answers over all runs of one kind. */
export interface AheadRow {
  readonly truth: string;
  readonly cues: number;
  readonly concurrency: number;
  readonly runs: number;
  readonly read: number;
  readonly inVain: number;
  /** Mean length of a run in seconds of the virtual clock. */
  readonly seconds: number;
}

const TRUTHS: readonly (readonly [string, (condition: string) => number])[] = [
  ['all 0.25 %', () => 0.0025],
  ['all 1 %', () => 0.01],
  ['one cue 4 %, rest 0.25 %', (id) => (id === 'cue-2' ? 0.04 : 0.0025)],
  ['one cue 8 %, rest 0.25 %', (id) => (id === 'cue-2' ? 0.08 : 0.0025)],
  ['one cue 20 %, rest 0.25 %', (id) => (id === 'cue-2' ? 0.2 : 0.0025)],
];
/** Latency is log-normal, as that of language models: a median second, and one answer in forty beyond seven. */
const MEDIAN_MS = 1_000;
const SPREAD = 1;

/** Runs of every truth, with 4 and 12 cues, and so many requests at once: the usual 16, and what hurried policies have. */
export async function aheadRows(
  runs: number,
  seed: string,
  places: readonly number[] = [16, 64, 256],
): Promise<readonly AheadRow[]> {
  const rows: AheadRow[] = [];
  for (const cues of [4, 12])
    for (const concurrency of places)
      for (const [truth, rateOf] of TRUTHS) {
        const plan = scriptedPlan(cues, scriptedPolicy('', concurrency));
        let [read, inVain, seconds] = [0, 0, 0];
        for (let run = 1; run <= runs; run += 1) {
          const uniform = seededUniform(`${seed} ${run}`);
          const latencyMs = () =>
            MEDIAN_MS *
            Math.exp(SPREAD * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()));
          const one = await simulatedRun(plan, `${seed} ${run}`, rateOf, { latencyMs });
          read += one.answers;
          inVain += askedInVain(one.outcome);
          seconds += one.seconds;
        }
        rows.push({ truth, cues, concurrency, runs, read, inVain, seconds: seconds / runs });
      }
  return rows;
}
