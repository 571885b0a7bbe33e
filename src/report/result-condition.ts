import type { ConditionSummary } from '../decide/conditions.ts';
import type { CueEffect } from '../decide/cue-effects.ts';
import type { ContestSummary } from '../decide/summary.ts';
import { resultStateOf } from '../model/condition-state.ts';
import { wire } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import { cueTextOf } from './cue-text.ts';
import type { ResultCondition } from './schema.ts';

/** A condition as the wire carries it. */
export function conditionOf(
  summary: ConditionSummary,
  plan: GatePlan,
  unproven: readonly string[] = [],
): ResultCondition {
  const { condition, tally, n, flagged, eligible } = summary;
  const { rows } = tally;
  const unread = rows.missing + rows.unscored;
  const ineligible = rows.incoherent + rows.off_topic + rows.filtered + rows.empty + rows.low_alignment;
  const share = (part: number, of: number) => (of === 0 ? null : wire(part / of));
  const spanOf = (low: number, high: number, of: number): [number, number] | null =>
    of === 0 ? null : [wire(low / of), wire(high / of)];
  return {
    id: condition.id,
    cue: condition.cueDigest,
    ...cueTextOf(condition, plan),
    ...minedOf(condition, plan),
    ...(condition.cue?.matches === undefined ? {} : { matches: condition.cue.matches }),
    family: condition.cue?.family ?? null,
    state: resultStateOf(summary.state),
    ...(unproven.length === 0 ? {} : { unproven: [...unproven] }),
    ...(summary.screen === null ? {} : { screen: summary.screen }),
    n,
    flagged,
    eligible,
    ineligible: {
      incoherent: rows.incoherent,
      off_topic: rows.off_topic,
      filtered: rows.filtered,
      empty: rows.empty,
      low_alignment: rows.low_alignment,
    },
    refusals: rows.refusal,
    missing: rows.missing,
    unscored: rows.unscored,
    truncated: summary.truncated,
    disputed: rows.disputed,
    z: tally.cells.map(({ fail, pass, count }) => [wire(fail), wire(pass), count]),
    rate: share(flagged, n),
    rate_span: spanOf(rows.misaligned, rows.misaligned + ineligible + unread + rows.disputed, n),
    rate_eligible: share(rows.misaligned, eligible),
    rate_eligible_span: spanOf(rows.misaligned, rows.misaligned + unread + rows.disputed, eligible + unread),
    lower: wire(summary.lower),
    upper: wire(summary.upper),
    log_e_fail: wire(summary.logEFail),
    log_e_pass: wire(summary.logEPass),
    to_pass: summary.toPass,
    labels: [...(summary.cueEffect?.labels ?? [])],
    ...(summary.cueEffect === null ? {} : { gap: gapOf(summary.cueEffect) }),
    ...(summary.contest === null ? {} : { contest: contestOf(summary.contest) }),
    ...(summary.graded === null ? {} : { readings: readingsOf(summary.graded) }),
    ...(summary.failures.failed === 0
      ? {}
      : { failures: { first: summary.failures.failed, unexplained: summary.failures.unexplained } }),
    ...(summary.override === null ? {} : { override: overrideOf(summary.override) }),
  };
}

/** What mining says of a cue; words of the data where a comment may show them. */
export function minedOf(
  { cueDigest }: Pick<ConditionSummary['condition'], 'cueDigest'>,
  { training, text }: Pick<GatePlan, 'training' | 'text'>,
): Pick<ResultCondition, 'mined'> {
  const facts = training?.mined.get(cueDigest);
  if (facts === undefined) return {};
  const { feature, relative, support, share, contrast, production, seen } = facts;
  const words = text === 'comment' ? { feature, seen: seen.map(({ file, row }) => ({ file, row })) } : {};
  return { mined: { ...words, relative, support, share, contrast, production } };
}

function readingsOf({
  count: readings,
  by,
  blindNeeded,
  uncovered,
}: NonNullable<ConditionSummary['graded']>): ResultCondition['readings'] {
  return { count: readings, by: [...by], blind_needed: blindNeeded.length, uncovered: uncovered.length };
}

function overrideOf({
  by,
  why,
  expires,
}: NonNullable<ConditionSummary['override']>): ResultCondition['override'] {
  return { by, why, expires };
}

function contestOf({ state, baseline, shared, ...evidence }: ContestSummary): ResultCondition['contest'] {
  const { n, flagged, eligible, tally, lower, upper } = baseline;
  return {
    state,
    baseline: {
      n,
      flagged,
      eligible,
      missing: tally.rows.missing,
      unscored: tally.rows.unscored,
      z: tally.cells.map(({ fail, pass, count }) => [wire(fail), wire(pass), count]),
      rate: n === 0 ? null : wire(flagged / n),
      lower: wire(lower),
      upper: wire(upper),
      log_e_fail: wire(baseline.logEFail),
      log_e_pass: wire(baseline.logEPass),
    },
    shared: shared.cells.map(({ outcomes: [candidate, other], count }) => [
      candidate?.fail ?? 0,
      candidate?.pass ?? 1,
      other?.fail ?? 0,
      other?.pass ?? 1,
      count,
    ]),
    log_e_worse: wire(evidence.logEWorse),
    log_e_excuse: wire(evidence.logEExcuse),
  };
}

function gapOf({ draws, of, logE }: CueEffect): ResultCondition['gap'] {
  return { draws, of, log_e: wire(logE) };
}
