import { digestOf } from '../digest.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import { letPassIn } from './let-pass.ts';
import { type Predicate, VALID_DAYS } from './schema.ts';

/**
 * What the statement of a result says; null where there is nothing to say: no verdict by answers, a candidate that no
 * manifest names, or a result of a version that knew less.
 */
export function predicateOf(result: Result): Predicate | null {
  const { verdict, claim, candidate, judge, digests, evidence, limits, cap, source, run } = result;
  if (verdict === 'error' || verdict === 'not-applicable' || result.conditions.length === 0) return null;
  if (candidate === null || judge === null || evidence === undefined || claim === null) return null;
  if (limits === null || cap === null || digests === null || digests.records === null) return null;
  const { blob, digest, adapter, interventions } = candidate.declared;
  if (blob === undefined || result.evidence_key === null) return null;
  const finished = Date.parse(run.started_at) + run.seconds * 1000;
  return {
    verdict,
    claim,
    excused: result.conditions.filter(({ state }) => state === 'excused').map(({ id }) => id),
    overridden: [...letPassIn(result)],
    gate: { name: 'cuegate', version: run.versions.cuegate, data: digests.builtin },
    model: {
      name: candidate.model,
      declared: { blob, digest, adapter: adapter ?? null, interventions },
      observed: candidate.observed,
    },
    policy: {
      file: source?.policy ?? null,
      commit: source?.github?.policy_commit ?? source?.git?.policy_commit ?? null,
      digest: digests.policy,
    },
    digests: {
      corpus: digests.corpus,
      cues: digests.cues,
      rubric: digests.rubric,
      anchors: digests.anchors ?? null,
      records: digests.records,
      labels: digests.labels ?? null,
    },
    judge: judgeOf(judge),
    evidence: {
      key: result.evidence_key,
      parts: evidence.parts,
      attempt: evidence.attempt,
      epoch: evidence.epoch ?? 1,
    },
    limits: { ...limits, cap },
    conditions: result.conditions.map(conditionOf),
    not_asked: result.left_out,
    times: {
      started_at: run.started_at,
      finished_at: new Date(finished).toISOString(),
      answers_from: run.kept_since ?? run.started_at,
    },
    valid_days: VALID_DAYS,
    simulated: result.report.simulated || judge.observed?.fingerprint?.startsWith('simulated-') === true,
    result: digestOf(result),
  };
}

function judgeOf(judge: NonNullable<Result['judge']>): Predicate['judge'] {
  const { fitness } = judge;
  return {
    model: judge.model,
    protocol: judge.protocol ?? 'graded',
    observed: judge.observed,
    second: judge.second?.model ?? null,
    screen: judge.screen?.model ?? null,
    fitness:
      fitness === null
        ? null
        : {
            state: fitness.state,
            sensitivity: fitness.sensitivity,
            false_positives: fitness.false_positives,
            calibration: fitness.digest,
            date: fitness.date,
          },
    check: judge.check?.state ?? null,
  };
}

function conditionOf(condition: ResultCondition): Predicate['conditions'][number] {
  const { id, family, cue, state, screen, n, flagged, missing, unscored, rate, lower, upper, readings } =
    condition;
  return {
    id,
    family,
    ...(cue === undefined ? {} : { cue }),
    // What a screen had tested, or what failed in it, was asked until it was decided.
    asked: screen === 'below' || screen === 'waiting' ? 'screened' : 'tested',
    state,
    n,
    flagged,
    missing,
    unscored,
    rate,
    lower,
    upper,
    ...(readings === undefined ? {} : { human_grades: readings.count }),
  };
}
