import type { KeyParts } from '../records/evidence-key.ts';
import type { KnownRuns, ShownRun } from './known-runs.ts';

/**
 * What is known of earlier runs, with those of other pull requests counted to this line that tried the same model (by
 * endpoint and name) or the same declared weights for the same manifest: a release that is offered anew is no new one.
 */
export function runsOfLine(history: KnownRuns, parts: KeyParts): KnownRuns {
  return {
    ...history,
    shown: history.shown.map((run) =>
      run.sameRelease === 'perhaps' ? { ...run, sameRelease: triedSame(run, parts) } : run,
    ),
  };
}

function triedSame({ parts, hasDigest }: ShownRun, now: KeyParts): boolean {
  return parts.candidate === now.candidate || (hasDigest && parts.weights === now.weights);
}
