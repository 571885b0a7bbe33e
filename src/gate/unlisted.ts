import type { Recorded } from '../records/recorded.ts';
import type { KnownRuns, ShownRun } from './known-runs.ts';
import { isOnRecord } from './lost.ts';
import type { Try } from './tries.ts';

/**
 * How many cues of earlier runs of a line would have to be asked again and nobody can name: who remembers these runs
 * had no room for them, and the journal does not hold the runs. As with cues that are listed, a later pass undoes them,
 * but none that failed under the very key that is asked for.
 *
 * @param key first digits of the wanted key
 */
export function unlistedInLine(
  { recorded, history }: { readonly recorded: Recorded; readonly history: KnownRuns },
  tries: readonly Try[],
  key: string,
): number {
  const isOwed = (run: ShownRun) => !isOnRecord(recorded, run) && !tries.some((one) => undoes(one, run, key));
  return history.shown
    .filter((run) => run.sameRelease === true && run.key !== null && isOwed(run))
    .reduce((sum, { unlisted = 0 }) => sum + unlisted, 0);
}

/** Whether a try passed what a run failed by: its own evidence in the end, or another one later. */
function undoes(one: Try, run: ShownRun, key: string): boolean {
  if (!one.passed) return false;
  if (one.key === run.key && one.epoch === run.epoch) return true;
  return one.isSure && run.key !== key && one.lastRun !== null && one.lastRun >= run.run;
}
