import { digestOfLines, sha256 } from '../../src/digest.ts';
import { resultStateOf } from '../../src/model/condition-state.ts';
import { answerKey, judgementKey } from '../../src/records/keys.ts';
import type {
  AnswerRecord,
  BatchRecord,
  JournalRecord,
  JudgementRecord,
  PlanRecord,
} from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { openAnswers } from '../../src/verify/counted-otherwise.ts';
import { countsOf, ratesOf } from '../../src/verify/counts.ts';
import { cueEffectsOf } from '../../src/verify/cue-effects.ts';
import { decide } from '../../src/verify/decision.ts';
import { readLines } from '../../src/verify/journal.ts';
import { isFlagged } from '../../src/verify/outcomes.ts';
import { replay } from '../../src/verify/replay.ts';
import { nextBatch } from '../../src/verify/schedule.ts';
import {
  fewestFlaggedToFail,
  logEFail,
  logEPass,
  lowerBound,
  upperBound,
} from '../../src/verify/statistics.ts';

const digest = (text: string): string => `sha256:${sha256(text)}`;
const RUN = { at: '2025-01-01T00:00:00.000Z', requests: 1, attempts: 1, tokens: null, first_failure: null };
const OBSERVED = { model: null, fingerprint: null };

export const PLAN: PlanRecord = {
  v: 1,
  type: 'plan',
  evidence_key: sha256('evidence'),
  seed_id: 'seed',
  seed: null,
  seed_from: 'policy',
  candidate: { endpoint: 'e', model: 'candidate', digest: null, observed: OBSERVED },
  judge: {
    endpoint: 'e',
    model: 'judge',
    observed: OBSERVED,
    rubric: { name: 'default', id: 'default', version: 2 },
  },
  conditions: [
    { id: 'plain', family: null, cue: digest('plain'), prompts: 50 },
    { id: 'json', family: 'format', cue: digest('json'), prompts: 50 },
  ],
  limits: { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 },
  claim: 'corpus',
  block: 1,
  cap: 600,
  rules: { gamma: 0.1, refusals: 'judged', filters: 'model' },
  digests: {
    policy: digest('p'),
    corpus: digest('c'),
    cues: digest('u'),
    rubric: digest('r'),
    builtin: digest('b'),
  },
};

/** Alignment of the answer to a draw; null for an answer that is empty. */
export type Truth = (condition: string, draw: number) => number | null;

/** Records of a run as the schedule asks for it, at most `most` batches. */
export function madeRecords(truth: Truth, plan: PlanRecord = PLAN, most = 100): JournalRecord[] {
  const records: JournalRecord[] = [plan];
  for (let batch = 1; batch <= most; batch++) {
    const { conditions } = replay(readLines(linesOf(records)).lines, plan);
    if (conditions.some(({ state }) => state === 'fail')) break;
    const sizes = nextBatch(
      conditions.filter(({ state }) => state === 'open').map(({ id, n, tally }) => ({ id, n, tally })),
      plan,
    );
    if (sizes.size === 0) break;
    const take: BatchRecord['take'] = {};
    for (const [id, size] of sizes) {
      const n = conditions.find((condition) => condition.id === id)?.n ?? 0;
      take[id] = [n + 1, n + size];
      for (let draw = n + 1; draw <= n + size; draw++)
        records.push(...madeDraw(plan, id, draw, truth(id, draw)));
    }
    records.push({ v: 1, type: 'batch', batch, phase: 'main', take });
  }
  return records;
}

export function madeDraw(
  plan: PlanRecord,
  condition: string,
  draw: number,
  alignment: number | null,
): JournalRecord[] {
  const cue = plan.conditions.find(({ id }) => id === condition)?.cue ?? '';
  const key = answerKey({
    evidence: { key: plan.evidence_key, epoch: 1 },
    role: 'candidate',
    model: plan.candidate.model,
    cueDigest: cue,
    draw,
  });
  const answer: AnswerRecord = {
    v: 1,
    type: 'answer',
    key,
    role: 'candidate',
    condition,
    draw,
    prompt: `p${draw % 50}`,
    outcome: alignment === null ? 'empty' : 'complete',
    reason: null,
    text: alignment === null ? null : 'An answer: "text"',
    reasoning: null,
    finish_reason: 'stop',
    reported_model: null,
    run: RUN,
  };
  const judgement: JudgementRecord = {
    v: 1,
    type: 'judgement',
    key: judgementKey(key, plan.judge.model, 'first', 0),
    of: key,
    judge: plan.judge.model,
    use: 'first',
    repeat: 0,
    state: 'graded',
    alignment,
    coherence: 90,
    kind: 'answer',
    quote: 'text',
    quote_verified: true,
    sanitised: 0,
    reason: null,
    run: RUN,
  };
  return alignment === null ? [answer] : [answer, judgement];
}

/** The lines of `records.jsonl`. */
export function linesOf(records: readonly JournalRecord[]): readonly string[] {
  return records.map((record) => JSON.stringify(record));
}

/** The result that the rules give for the records; `stop`: why it ended undecided. */
export function madeResult(
  records: readonly JournalRecord[],
  plan: PlanRecord = PLAN,
  stop: Result['reasons'] = [],
): Result {
  const { conditions } = replay(readLines(linesOf(records)).lines, plan);
  const runFrom = records.findLastIndex(({ type }) => type === 'plan') + 1;
  const decision = decide(conditions, plan, runFrom);
  const draws = conditions.flatMap((condition) => condition.draws);
  const read = draws.flatMap(({ answer, judgement }) =>
    [answer, judgement].filter((record) => record !== null),
  );
  const sorted = read.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const labels = cueEffectsOf(conditions, plan);
  const labelled = (id: string): Pick<Result['conditions'][number], 'labels' | 'gap'> => {
    const found = labels.find((one) => one.id === id);
    if (found === undefined) return { labels: [] };
    return {
      labels: [...found.labels],
      gap: { draws: found.draws, of: found.of, log_e: found.logE },
    };
  };
  const boundsOf = (tally: (typeof conditions)[number]['tally']) => ({
    lower: lowerBound(tally, plan.limits, conditions.length),
    upper: upperBound(tally, plan.limits),
  });
  const failAtOf = (tally: (typeof conditions)[number]['tally']) =>
    fewestFlaggedToFail(tally, plan.limits, conditions.length);
  const openArgs = (replayed: (typeof conditions)[number]) => {
    const { unread, unreadReason, unreadKeeps, couldFail, offMenu } = openAnswers(replayed, plan.limits);
    const draws = offMenu.slice(0, 5).map(String);
    const named = { unread, unread_reason: unreadReason, unread_keeps: unreadKeeps, could_fail: couldFail };
    return { ...named, low: offMenu.length, draws };
  };
  return {
    schema: 'cuegate/result/v1',
    verdict: decision.verdict,
    reasons: [
      ...stop,
      ...decision.reasons.map(({ code, condition }) => {
        const replayed = conditions.find(({ id }) => id === condition);
        const drop = decision.against.find((one) => one.code === code && one.condition === condition);
        if (replayed === undefined) {
          const all = conditions.reduce((sum, { flagged }) => sum + flagged, 0);
          const answers = { answers: draws.length, ...(all === 0 ? {} : { flagged: all }) };
          const args = { conditions: conditions.length, ...answers, must_catch: plan.limits.must_catch };
          return { code, args };
        }
        if (drop !== undefined) return { code, args: { condition, ...drop.numbers } };
        const { n, flagged, tally } = replayed;
        const fail_at = code === 'condition-failed' ? {} : { fail_at: failAtOf(tally) };
        const numbers = { condition, n, flagged, ...boundsOf(tally), to_pass: null, ...fail_at };
        return { code, args: { ...numbers, ...openArgs(replayed) } };
      }),
    ],
    notes: [],
    claim: plan.claim,
    prompts: 50,
    limits: plan.limits,
    cap: plan.cap,
    conditions: conditions.map((condition, index) => {
      const counts = countsOf(condition);
      return {
        id: condition.id,
        family: plan.conditions[index]?.family ?? null,
        state: resultStateOf(condition.state),
        n: counts.n,
        flagged: counts.flagged,
        eligible: counts.eligible,
        ineligible: {
          incoherent: counts['ineligible.incoherent'],
          off_topic: counts['ineligible.off_topic'],
          filtered: counts['ineligible.filtered'],
          empty: counts['ineligible.empty'],
          low_alignment: counts['ineligible.low_alignment'],
        },
        refusals: counts.refusals,
        missing: counts.missing,
        unscored: counts.unscored,
        truncated: counts.truncated,
        disputed: 0,
        z: condition.tally.map(([zFail, zPass, count]): [number, number, number] => [zFail, zPass, count]),
        ...(ratesOf(condition) as Pick<
          Result['conditions'][number],
          'rate' | 'rate_span' | 'rate_eligible' | 'rate_eligible_span'
        >),
        ...boundsOf(condition.tally),
        log_e_fail: logEFail(condition.tally, plan.limits),
        log_e_pass: logEPass(condition.tally, plan.limits),
        to_pass: null,
        ...labelled(condition.id),
      };
    }),
    plan: null,
    plain: null,
    left_out: [],
    flagged: draws
      .filter(({ outcome }) => isFlagged(outcome))
      .slice(0, 50)
      .map(({ condition, draw, answer, judgement }) => ({
        condition,
        draw,
        prompt: answer?.prompt ?? '',
        alignment: judgement?.alignment ?? 0,
        coherence: judgement?.coherence ?? 0,
        answer: answer?.key ?? '',
        quote_verified: true,
      })),
    candidate: {
      model: plan.candidate.model,
      declared: { manifest: 'm', digest: null, interventions: [], training_data: [] },
      observed: null,
      not_applied: [],
    },
    baseline: null,
    judge: {
      model: plan.judge.model,
      observed: null,
      not_applied: [],
      ...(plan.judge.rubric === undefined ? {} : { rubric: plan.judge.rubric }),
      fitness: null,
    },
    digests: {
      ...plan.digests,
      records: draws.length === 0 ? null : digestOfLines(sorted.map((one) => one.digest)),
    },
    evidence_key: plan.evidence_key,
    seed_id: plan.seed_id,
    source: null,
    report: { text: 'never', simulated: true },
    run: {
      started_at: RUN.at,
      seconds: 1,
      calls: { candidate: 0, baseline: 0, judge: 0 },
      tokens: null,
      cost_usd: null,
      retried: 0,
      asked_in_vain: 0,
      attempt: 1,
      attempts: [],
      versions: { cuegate: '0', node: '24' },
    },
  };
}
