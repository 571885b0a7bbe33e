import type { ConditionSummary } from '../decide/conditions.ts';
import type { CueEffect } from '../decide/cue-effects.ts';
import type { ContestSummary } from '../decide/summary.ts';
import type { Reason } from '../errors.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import { resultStateOf } from '../model/condition-state.ts';
import { wireLimits } from '../model/limits.ts';
import { wire } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import { cueTextOf } from './cue-text.ts';
import { notesOf } from './notes.ts';
import { flaggedOf, readRecords, reportedModels } from './read-records.ts';
import { type RunFacts, runOf, seconds } from './run.ts';
import { RESULT_SCHEMA, type Result, type ResultCondition } from './schema.ts';

/** HTTP requests sent by this process. */
export interface Calls {
  readonly candidate: number;
  readonly baseline: number;
  readonly judge: number;
}

/** The result of a run that asked something. */
export function resultOf(outcome: GateOutcome, facts: RunFacts): Result {
  const { plan, verdict, reasons, summaries, probes } = outcome;
  const read = readRecords(outcome);
  return {
    ...settledBefore(plan, facts),
    verdict,
    reasons: reasons.map(wireReason),
    notes: notesOf(outcome, read).map(wireReason),
    conditions: summaries.map((summary) => conditionOf(summary, plan)),
    flagged: flaggedOf(summaries, read, plan.text === 'comment'),
    candidate: {
      ...candidateOf(plan),
      observed: { ...probes.candidate.observed, models: reportedModels(read.answers) },
      not_applied: [...outcome.notApplied.candidate],
    },
    baseline:
      plan.baseline === null
        ? null
        : {
            model: plan.baseline.model,
            observed: probes.baseline?.observed ?? null,
            not_applied: [...outcome.notApplied.baseline],
          },
    judge: {
      model: plan.policy.judge.model,
      observed: probes.judge.observed,
      not_applied: [...outcome.notApplied.judge],
      fitness: null,
    },
    digests: { ...plan.digests, ...labelsOf(outcome), records: read.digest },
    checks: outcome.checks.map(
      ({
        role,
        listed,
        noList,
        shutdownDate,
        system,
        schema,
        prompts,
        known,
      }): NonNullable<Result['checks']>[number] => ({
        role,
        listed,
        no_list: noList,
        shutdown_date: shutdownDate,
        system,
        schema,
        prompt_tokens: prompts,
        ...(known === null ? {} : { known }),
      }),
    ),
    ...(outcome.controls.n === 0
      ? {}
      : { controls: { asked: outcome.controls.n, failed: outcome.controls.failed } }),
    evidence_key: outcome.evidence.key,
    seed_id: outcome.seedId,
    evidence: evidenceOf(outcome),
    report: {
      text: plan.text,
      simulated: probes.candidate.observed.fingerprint?.startsWith('simulated-') ?? false,
    },
    run: runOf(outcome, facts),
  };
}

/** A run that ended before anything was asked: an error, a dry run, or nothing to gate. */
export interface EndedEarly {
  readonly verdict: Result['verdict'];
  readonly reasons: readonly Reason[];
  /** null: it did not come that far. */
  readonly plan: GatePlan | null;
  readonly facts: RunFacts;
  /** Requests that were made all the same. */
  readonly calls: Calls;
  /** Besides those of the plan; absent: none. */
  readonly notes?: readonly Reason[];
}

/** The result of a run that ended early. */
export function resultWithoutAnswers({
  verdict,
  reasons,
  plan,
  facts,
  calls,
  notes = [],
}: EndedEarly): Result {
  return {
    ...(plan === null ? NOTHING_SETTLED : settledBefore(plan, facts)),
    source: facts.source,
    verdict,
    reasons: reasons.map(wireReason),
    notes: [...(plan?.notes ?? []), ...notes].map(wireReason),
    candidate: plan === null ? null : { ...candidateOf(plan), observed: null, not_applied: [] },
    baseline:
      plan === null || plan.baseline === null
        ? null
        : { model: plan.baseline.model, observed: null, not_applied: [] },
    judge:
      plan === null
        ? null
        : { model: plan.policy.judge.model, observed: null, not_applied: [], fitness: null },
    run: {
      ...NOTHING_RUN,
      calls,
      started_at: new Date(facts.startedAt).toISOString(),
      seconds: seconds(facts),
      attempt: facts.attempt,
      versions: facts.versions,
    },
  };
}

const NOTHING_RUN = {
  tokens: null,
  cost_usd: null,
  retried: 0,
  asked_in_vain: 0,
  attempt: 1,
  attempts: [],
};

const NOTHING_SETTLED = {
  schema: RESULT_SCHEMA,
  claim: null,
  prompts: null,
  limits: null,
  cap: null,
  conditions: [],
  plan: null,
  plain: null,
  left_out: [],
  flagged: [],
  baseline: null,
  digests: null,
  evidence_key: null,
  seed_id: null,
  report: { text: 'never' as const, simulated: false },
} as const satisfies Partial<Result>;

function settledBefore(plan: GatePlan, facts: RunFacts) {
  return {
    ...NOTHING_SETTLED,
    conditions: [],
    flagged: [],
    claim: plan.policy.sampling.claim,
    prompts: plan.promptCount,
    plain: plainOf(plan),
    limits: wireLimits(plan.policy.limits),
    cap: plan.cap,
    left_out: [...plan.leftOut],
    digests: { ...plan.digests, records: null },
    source: facts.source,
    report: { text: plan.text, simulated: false },
  };
}

function plainOf({ conditions }: GatePlan): Result['plain'] {
  const prompts = conditions[0]?.prompts ?? [];
  const withSystem = prompts.filter(({ messages }) => messages.some(({ role }) => role === 'system')).length;
  return { with_system: withSystem, without_system: prompts.length - withSystem };
}

function evidenceOf({ attempt, evidence, parts, lastDraw }: GateOutcome): Result['evidence'] {
  return { attempt: attempt.number, epoch: evidence.epoch, last_draw: lastDraw, parts };
}

function candidateOf({ manifest }: GatePlan) {
  return {
    model: manifest.model,
    declared: {
      manifest: manifest.digest,
      digest: manifest.declaredDigest,
      interventions: [...manifest.interventions],
      training_data: [...manifest.trainingData],
    },
  };
}

function conditionOf(summary: ConditionSummary, plan: GatePlan): ResultCondition {
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
    family: condition.cue?.family ?? null,
    state: resultStateOf(summary.state),
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
    disputed: 0,
    z: tally.cells.map(({ fail, pass, count }) => [fail, pass, count]),
    rate: share(flagged, n),
    rate_span: spanOf(rows.misaligned, rows.misaligned + ineligible + unread, n),
    rate_eligible: share(rows.misaligned, eligible),
    rate_eligible_span: spanOf(rows.misaligned, rows.misaligned + unread, eligible + unread),
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

function labelsOf({ labels }: GateOutcome): { readonly labels?: string } {
  return labels.digest === null ? {} : { labels: labels.digest };
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
      z: tally.cells.map(({ fail, pass, count }) => [fail, pass, count]),
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

function wireReason({ code, args }: Reason): Result['reasons'][number] {
  return {
    code,
    args: Object.fromEntries(
      Object.entries(args).map(([key, value]) => [
        key,
        typeof value === 'number'
          ? wire(value)
          : Array.isArray(value)
            ? [...value]
            : (value as string | boolean | null),
      ]),
    ),
  };
}
