import type { Probes } from '../ask/probe-all.ts';
import type { Reason } from '../errors.ts';
import { changedWeights } from '../model/listing.ts';
import type { AskedRole } from '../ports.ts';
import type { Observed } from '../records/evidence-key.ts';
import type { PlanRecord } from '../records/schema.ts';

/**
 * What servers say of the weights behind a name now, and said otherwise when earlier answers of this evidence were
 * given. It moves no evidence: whoever serves a model could then begin anew as often as it likes. What protects a pass
 * is that every condition is asked anew before it.
 *
 * @param plans of the earlier runs, oldest first
 */
export function servedChanges(plans: readonly PlanRecord[], probes: Probes): readonly Reason[] {
  const now: Readonly<Record<AskedRole, Observed | undefined>> = {
    candidate: probes.candidate.observed,
    baseline: probes.baseline?.observed,
    judge: probes.judge.observed,
    screen: probes.screen?.observed,
  };
  return (['candidate', 'baseline', 'judge', 'screen'] as const).flatMap((role) => {
    const observed = now[role];
    const before = plans.flatMap(
      (plan) => (role === 'screen' ? plan.judge.screen : plan[role])?.observed ?? [],
    );
    return observed === undefined ? [] : changesOf(role, before, observed);
  });
}

/** Against the newest run that saw something else. */
function changesOf(
  role: AskedRole,
  before: readonly Observed[],
  { listed = {}, fingerprint }: Observed,
): readonly Reason[] {
  const changes = before
    .map((one) => changedWeights(one.listed ?? {}, listed))
    .filter(({ length }) => length > 0)
    .at(-1);
  if (changes !== undefined) return [{ code: 'weights-changed', args: { role, changes } }];
  const other = before
    .flatMap((one) => one.fingerprint ?? [])
    .filter((one) => fingerprint !== null && one !== fingerprint)
    .at(-1);
  return other === undefined || fingerprint === null
    ? []
    : [{ code: 'fingerprint-changed', args: { role, before: other, now: fingerprint } }];
}
