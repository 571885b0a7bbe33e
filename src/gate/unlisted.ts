import type { Recorded } from '../records/recorded.ts';
import type { KnownRuns } from './known-runs.ts';
import { isOnRecord } from './lost.ts';

/**
 * How many cues of earlier runs of a line would have to be asked again and nobody can name: who remembers these runs
 * had no room for them, and the journal does not hold the runs. No pass undoes them: nobody knows whether it asked them.
 */
export function unlistedInLine({
  recorded,
  history,
}: {
  readonly recorded: Recorded;
  readonly history: KnownRuns;
}): number {
  return history.shown
    .filter((run) => run.sameRelease === true && run.key !== null && !isOnRecord(recorded, run))
    .reduce((sum, { unlisted = 0 }) => sum + unlisted, 0);
}
