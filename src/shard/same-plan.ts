import { canonicalJson } from '../digest.ts';
import { cut } from '../errors.ts';
import type { PlanRecord } from '../records/schema.ts';

export const LINE_DIFFERS = 'the line of tries';
export const PLAN_DIFFERS = 'the plan';

/**
 * What makes the plan of a shard another than the merge's, in words and in the order in which a reader would look; empty
 * when they are the same plan. What may differ between two jobs of one run (times, what a judge made of the known pair, the
 * number of the run in its folder, the budget) is left out.
 *
 * @param policy digest of our policy without its budget; null: the shard was held to it before
 */
export function planDifferences(
  shard: PlanRecord,
  ours: PlanRecord,
  policy: string | null,
): readonly string[] {
  const found: string[] = [];
  const differs = (name: string, of: (plan: PlanRecord) => unknown): void => {
    if (canonicalJson(of(shard) ?? null) !== canonicalJson(of(ours) ?? null)) found.push(name);
  };
  differs('the seed', ({ seed_id }) => seed_id);
  differs('the release', ({ release, candidate: { observed: _, ...candidate } }) => [release, candidate]);
  const theirPolicy = shard.shard?.policy;
  if (theirPolicy === undefined) differs('the policy', ({ digests }) => digests.policy);
  else if (policy !== null && theirPolicy !== policy) found.push('the policy');
  differs(LINE_DIFFERS, ({ epoch, first_draw, attempt, attempt_counted }) => [
    epoch,
    first_draw,
    attempt,
    attempt_counted,
  ]);
  if (found.length > 0) return found;
  const [theirs, own] = [comparable(shard), comparable(ours)];
  return [...new Set([...Object.keys(theirs), ...Object.keys(own)])]
    .filter((key) => canonicalJson(theirs[key] ?? null) !== canonicalJson(own[key] ?? null))
    .map((key) => `${PLAN_DIFFERS} (${key})`);
}

function comparable(plan: PlanRecord): Readonly<Record<string, unknown>> {
  const { run: _run, mac: _mac, shard: _shard, shards: _shards, judge_check, ...rest } = plan;
  const { candidate, baseline, judge, digests, ...others } = rest;
  const { known: _known, observed: _observed, screen, ...judgeAsked } = judge;
  return {
    ...others,
    digests: { ...digests, policy: null },
    candidate: { ...candidate, observed: null },
    baseline: baseline === undefined ? null : { ...baseline, observed: null },
    judge: {
      ...judgeAsked,
      screen: screen === undefined ? null : { ...screen, observed: null, known: null },
    },
    judge_check: judge_check === undefined ? null : { ...judge_check, repeat: null },
  };
}

const ROLES = ['candidate', 'baseline', 'judge'] as const;

/**
 * What the servers of a shard said they are, and those of the merge say otherwise: one is not the other. The judge's
 * fingerprint is left out: hosted judges change it between two requests, and the check of the judge runs over all shards.
 *
 * @param isFingerprintFree whether that of candidate and baseline may differ as well
 */
export function servedDifferences(
  shard: PlanRecord,
  ours: PlanRecord,
  isFingerprintFree: boolean,
): readonly string[] {
  return ROLES.flatMap((role) => {
    const [theirs, own] = [shard[role]?.observed, ours[role]?.observed];
    if (theirs === undefined || own === undefined) return [];
    const isFree = isFingerprintFree || role === 'judge';
    const parts = [
      ['model', theirs.model, own.model],
      ...(isFree ? [] : [['fingerprint', theirs.fingerprint, own.fingerprint] as const]),
      ['weights', canonicalJson(theirs.listed ?? {}), canonicalJson(own.listed ?? {})],
    ] as const;
    return parts
      .filter(([, one, other]) => one !== other)
      .map(
        ([part, one, other]) => `the ${role}'s ${part}: ${cut(one ?? 'none')}, here ${cut(other ?? 'none')}`,
      );
  });
}
