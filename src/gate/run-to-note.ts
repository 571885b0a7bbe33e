import { cuesTried } from '../decide/cues-tried.ts';
import { STRATUM_PREFIX } from '../model/stratum.ts';
import type { Recorded } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { BegunRun } from './begun-run.ts';
import type { Standing } from './stand-on.ts';
import { lastDrawOf } from './tries.ts';

/** A run before its first draw: whatever it is going to test is undecided until somebody knows better. */
export function runToBegin({ plan, place, parts, before, record }: Standing): BegunRun {
  return {
    model: plan.manifest.model,
    digest: plan.manifest.declaredDigest,
    evidence: { key: before.key, epoch: before.epoch },
    parts,
    attempt: place.attempt.number,
    kept: before.answers.size,
    lastDraw: place.lastDraw,
    failed: [],
    promoted: [],
    undecided: record.conditions.filter(isTested).map(({ cue }) => cue),
  };
}

/** What is asked of every candidate is the policy's, and what a screen alone asks certifies nothing. */
function isTested({ id, family, text, screened }: PlanRecord['conditions'][number]): boolean {
  return !id.startsWith(STRATUM_PREFIX) && screened !== true && (family === null || text !== undefined);
}

/**
 * A run that ended without a result, as the journal has it.
 *
 * @returns null when it has answered nothing: then it was no try
 */
export function runCutShort(begun: BegunRun, { evidences }: Recorded): BegunRun | null {
  const { key, epoch } = begun.evidence;
  const evidence = evidences.find((one) => one.key === key && one.epoch === epoch);
  if (evidence === undefined || evidence.answers.size <= begun.kept) return null;
  const { failed, promoted, undecided } = cuesTried(evidence);
  const lastDraw = Math.max(begun.lastDraw, lastDrawOf(evidence));
  return { ...begun, kept: evidence.answers.size, lastDraw, failed, promoted, undecided };
}
