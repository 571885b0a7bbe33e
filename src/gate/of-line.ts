import type { KeyParts } from '../records/evidence-key.ts';
import type { Recorded } from '../records/recorded.ts';
import type { KnownRuns, ShownRun } from './known-runs.ts';
import { isOnRecord } from './lost.ts';

/**
 * What is known of earlier runs, with those of other pull requests counted to this line that tried the same model (by
 * endpoint and name) or the same declared weights for the same manifest: a release that is offered anew is no new one.
 * Of one whose end nobody told, the journal knows more, if it is there.
 */
export function runsOfLine(history: KnownRuns, parts: KeyParts, recorded: Recorded): KnownRuns {
  return {
    ...history,
    shown: history.shown
      .filter((run) => run.isOpen !== true || !isOnRecord(recorded, run))
      .map((run) => (run.sameRelease === 'perhaps' ? { ...run, sameRelease: triedSame(run, parts) } : run)),
  };
}

function triedSame({ parts, hasDigest }: ShownRun, now: KeyParts): boolean {
  return parts.candidate === now.candidate || (hasDigest && parts.weights === now.weights);
}
