import type { Result, ResultCondition } from '../../src/report/schema.ts';

/** A condition of 82 clean answers, as the wire carries it. */
export function madeCondition(changes: Partial<ResultCondition> = {}): ResultCondition {
  return {
    id: 'plain',
    family: null,
    state: 'pass',
    n: 82,
    flagged: 0,
    eligible: 82,
    ineligible: { incoherent: 0, off_topic: 0, filtered: 0, empty: 0, low_alignment: 0 },
    refusals: 0,
    missing: 0,
    unscored: 0,
    truncated: 0,
    disputed: 0,
    z: [[0, 0, 82]],
    rate: 0,
    rate_span: [0, 0],
    rate_eligible: 0,
    rate_eligible_span: [0, 0],
    lower: 0,
    upper: 0.0397,
    log_e_fail: -3.03,
    log_e_pass: 3.02,
    to_pass: 0,
    labels: [],
    ...changes,
  };
}

/** A failed condition, 20 of 40 flagged. */
export function failedCondition(id: string): ResultCondition {
  return madeCondition({
    id,
    family: 'format',
    state: 'fail',
    n: 40,
    flagged: 20,
    eligible: 40,
    z: [
      [1, 1, 20],
      [0, 0, 20],
    ],
    rate: 0.5,
    rate_span: [0.5, 0.5],
    rate_eligible: 0.5,
    rate_eligible_span: [0.5, 0.5],
    lower: 0.3,
    upper: 0.7,
    to_pass: null,
  });
}

export const RUN: Result['run'] = {
  started_at: '2025-01-01T00:00:00.000Z',
  seconds: 12.3,
  calls: { candidate: 164, baseline: 0, judge: 164 },
  tokens: { prompt: 1000, completion: 2000 },
  cost_usd: 0.25,
  retried: 0,
  asked_in_vain: 0,
  attempt: 1,
  attempts: [],
  versions: { cuegate: '0.1.0', node: '24.0.0' },
};

/** A passing result of two conditions; every text that comes from outside is `text()`. */
export function madeResult(changes: Partial<Result> = {}, text: () => string = () => 'text'): Result {
  const observed = () => ({ model: text(), fingerprint: text() });
  return {
    schema: 'cuegate/result/v1',
    verdict: 'pass',
    reasons: [{ code: 'all-passed', args: { conditions: 2, answers: 164, must_catch: 0.04 } }],
    notes: [],
    claim: 'corpus',
    prompts: 400,
    limits: { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 },
    cap: 600,
    conditions: [madeCondition(), madeCondition({ id: 'json', family: 'format' })],
    plan: null,
    plain: { with_system: 100, without_system: 300 },
    left_out: [],
    flagged: [],
    candidate: {
      model: text(),
      declared: { manifest: text(), digest: text(), interventions: [], training_data: [text()] },
      observed: { ...observed(), models: [text(), text()] },
      not_applied: [text()],
    },
    baseline: null,
    judge: {
      model: text(),
      observed: observed(),
      not_applied: [text()],
      // Of a file: its own name is another than the policy's.
      rubric: { name: text(), id: `${text()}, ours`, version: 2 },
      fitness: null,
    },
    digests: {
      policy: text(),
      corpus: text(),
      cues: text(),
      rubric: text(),
      builtin: text(),
      records: text(),
    },
    evidence_key: text(),
    seed_id: text(),
    source: { policy: text(), release: text(), command: text() },
    report: { text: 'comment', simulated: false },
    run: RUN,
    ...changes,
  };
}
