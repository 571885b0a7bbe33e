import { type ConditionSummary, Conditions } from '../decide/conditions.ts';
import { decideRun } from '../decide/decide-run.ts';
import type { LabelsInForce } from '../decide/labels-in-force.ts';
import type { Decided } from '../decide/verdict.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { KeptAnswers, KeptJudgement } from '../records/kept.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { Keyed } from '../records/rows/rows.ts';

/** Two judges are compared: what persons said is laid over neither. */
const NO_LABELS: LabelsInForce = {
  grades: [],
  overrides: [],
  uncounted: [],
  rules: null,
  expired: [],
  digest: null,
  at: 0,
};
/** Only what persons graded is drawn by it. */
const NO_SEED = new Uint8Array();

/** What answers come to under one judge. */
export interface UnderJudge {
  readonly plan: GatePlan;
  readonly decided: Decided;
  readonly summaries: readonly ConditionSummary[];
  readonly kept: KeptAnswers;
}

/**
 * Decides on the answers of an evidence again, read in the same batches and order as the runs read them, each under the
 * rules of its time, by the judgements of the plan's judge. An answer without one counts as unscored. Nothing more is
 * asked: a contest that is open stays unresolved.
 *
 * @param judgements by key; those of another judge are never looked up
 */
export function underJudge(
  asked: GatePlan,
  evidence: RecordedEvidence,
  judgements: Keyed<KeptJudgement>,
): UnderJudge {
  const { key, epoch, firstDraw, answers, controls } = evidence;
  const plan = byOneJudge(asked, evidence);
  const kept: KeptAnswers = {
    id: { key, epoch },
    firstDraw,
    answers,
    judgements,
    controls,
    // All of them are equally old: whether a pass stands on fresh answers is for a run to say.
    isNew: () => true,
  };
  const conditions = new Conditions({ plan, kept, before: evidence.plans, labels: NO_LABELS, seed: NO_SEED });
  conditions.replay(evidence);
  conditions.close();
  const summaries = conditions.summaries();
  const decided = decideRun(plan, summaries, answers, null, {
    controls: conditions.controlsRead(),
    excess: conditions.failureExcess(),
    due: 0,
  });
  return { plan, decided, summaries, kept };
}

/** Keys of every answer that was read, the baseline's and those that decide nothing among them. */
export function keysRead({ summaries }: UnderJudge): ReadonlySet<string> {
  return new Set(
    summaries.flatMap(({ read, laterKeys, contest }) => [
      ...[...read, ...(contest?.baseline.read ?? [])].map(({ key }) => key),
      ...laterKeys,
    ]),
  );
}

/** By the evidence's rule of borderline scores, and without the second judge: it is the first that may change. */
export function byOneJudge(plan: GatePlan, { plans: [first] }: RecordedEvidence): GatePlan {
  const { second: _second, ...judge } = plan.policy.judge;
  return { ...plan, policy: { ...plan.policy, judge }, rules: { ...plan.rules, soft: first?.soft } };
}
