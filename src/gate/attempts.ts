import type { Reason } from '../errors.ts';
import { limitsOfAttempt } from '../evidence/attempt.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { Job } from '../records/schema.ts';
import type { Lost } from './lost.ts';
import type { Try } from './tries.ts';

/** Which attempt of its line an evidence is, and why. */
export interface EvidenceAttempt {
  /** k, from 1: thresholds are 2^(k−1) J/α and 2^(k−1)/β. */
  readonly number: number;
  /** k as the line counts it; another than `number` where a person lets the line start over. */
  readonly counted: number;
  /** Runs whose evidence was to be here and is not. */
  readonly lost: readonly Job[];
  readonly notes: readonly Reason[];
}

/** More attempts than this could never pass, and a forged number could ask for any. */
const MAX_ATTEMPT = 40;

/**
 * The number of the attempt that an evidence is: 1 + the other tries of the line that read answers and did not pass.
 * Whatever makes a try another one (a digest, another name, an age, a loss) makes it cost the same. Keys that differ
 * only in what the policy decides are one try. Evidence that is continued keeps its number; where the journal and
 * others differ, the larger counts.
 *
 * @param evidence what is continued; null: it begins
 */
export function numberOf(
  of: Pick<Try, 'key' | 'epoch' | 'parts'>,
  evidence: RecordedEvidence | null,
  tries: readonly Try[],
  lost: Pick<Lost, 'nameless'>,
): number {
  const own = tries.filter((one) => nameOf(one) === nameOf(of));
  const stated = Math.max(1, ...own.map(({ attempt }) => attempt));
  if (evidence !== null && evidence.batches.length > 0) return Math.min(stated, MAX_ATTEMPT);
  const byTry = Map.groupBy(tries, nameOf);
  byTry.delete(nameOf(of));
  const counted = [...byTry.values()].filter((same) =>
    same.some(({ hasRead, passed }) => hasRead && !passed),
  );
  const known = Math.max(0, ...counted.flat().map(({ attempt }) => attempt));
  return Math.min(Math.max(stated, 1 + counted.length + lost.nameless, 1 + known), MAX_ATTEMPT);
}

/** What tells tries apart: what the release says of its model, and the epoch. */
function nameOf({ key, epoch, parts }: Pick<Try, 'key' | 'epoch' | 'parts'>): string {
  const { candidate, weights } = parts;
  return candidate === undefined || weights === undefined
    ? `${key} ${epoch}`
    : `${candidate} ${weights} ${epoch}`;
}

/**
 * The plan of an attempt: its limits are those of the attempt.
 *
 * @throws CuegateError `infeasible` when cap or budget cannot reach PASS under them
 */
export function planOfAttempt(plan: GatePlan, number: number): GatePlan {
  if (number === 1) return plan;
  const later = { ...plan, attempt: number, limits: limitsOfAttempt(plan.policy.limits, number) };
  estimateCost(later);
  return later;
}
