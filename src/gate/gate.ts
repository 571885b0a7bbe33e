import { Budget, isBudget } from '../ask/budget.ts';
import { schedulerOf } from '../ask/scheduler.ts';
import { type ConditionSummary, Conditions } from '../decide/conditions.ts';
import { findingsOf } from '../decide/findings.ts';
import { type LabelsInForce, labelRecordsOf, labelsInForce } from '../decide/labels-in-force.ts';
import { gotNothing, noAnswers } from '../decide/no-answers.ts';
import { repeatedAnswersIn } from '../decide/repeated-answers.ts';
import { decide } from '../decide/verdict.ts';
import type { Reason } from '../errors.ts';
import type { Duplicates } from '../evidence/duplicates.ts';
import { eligibilityDrops } from '../evidence/eligibility.ts';
import type { Verdict } from '../model/verdict.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AskedRole, Log } from '../ports.ts';
import { AnswerStore } from '../records/answer-store.ts';
import { evidenceKeyOf, type KeyParts, keyPartsOf } from '../records/evidence-key.ts';
import type { KeptAnswer, KeptJudgement } from '../records/kept.ts';
import type { Job, PlanRecord } from '../records/schema.ts';
import type { SpentByRole } from '../records/spent.ts';
import { attemptOf, type EvidenceAttempt, type KnownRuns, planOfAttempt } from './attempts.ts';
import { askUntilDecided, type LoopWorld } from './loop.ts';
import { planRecordOf } from './plan-record.ts';
import { continuedSeed, identityOf, type Probes, probeAll } from './start.ts';

export interface GateWorld extends LoopWorld {
  /** Called once when it is certain that this run goes on with these records. */
  begin(): void;
  /** Secret salt of the seed; null: random seeds, stored with the evidence. */
  readonly salt: string | null;
  /** What others remember of earlier runs. */
  readonly history: KnownRuns;
  readonly log: Log;
}

/** A run that added to the records. */
export interface RunOnRecord {
  readonly at: string;
  /** null outside of a workflow. */
  readonly job: Job | null;
  /** k of its evidence. */
  readonly attempt: number;
}

/** Everything a report can say of a run that asked something. */
export interface GateOutcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly plan: GatePlan;
  readonly evidenceKey: string;
  readonly parts: KeyParts;
  readonly attempt: EvidenceAttempt;
  /** Every run on these records, this one last. */
  readonly runs: readonly RunOnRecord[];
  readonly seedId: string;
  readonly summaries: readonly ConditionSummary[];
  /** What persons said of this evidence, as far as the run goes by it. */
  readonly labels: LabelsInForce;
  readonly probes: Probes;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly judgements: ReadonlyMap<string, KeptJudgement>;
  /** Equal answers to one question. */
  readonly duplicates: Duplicates;
  /** What all runs on these records took. */
  readonly spent: SpentByRole;
  readonly notApplied: Readonly<Record<AskedRole, readonly string[]>>;
}

function runIn(run: PlanRecord['run'], line: number): readonly RunOnRecord[] {
  return run === undefined ? [] : [{ at: run.at, job: run.job ?? null, attempt: line }];
}

/** The corridor: plan → ask → judge → weigh, batch after batch, until decided. */
export async function runGate(asked: GatePlan, world: GateWorld): Promise<GateOutcome> {
  const budget = new Budget(asked.policy.budget, asked.policy.prices, world.clock);
  const probes = await probeAll(asked, world, budget);
  const identity = identityOf(asked, probes);
  const evidenceKey = evidenceKeyOf(identity);
  const seed = continuedSeed(asked, identity, world.recorded.plans.at(-1) ?? null, world.salt, world.random);
  const parts = keyPartsOf(identity);
  const attempt = attemptOf(evidenceKey, parts, world.recorded, world.history);
  const plan = planOfAttempt(asked, attempt.number);
  const evidence = new AnswerStore(evidenceKey, world.recorded, world.journal, plan.text !== 'never');
  const labels = labelsInForce(plan.labels, evidenceKey, world.clock.now());
  const at = new Date(labels.at).toISOString();
  const record = planRecordOf(plan, identity, seed, probes, { at, job: world.history.job });

  const conditions = new Conditions(plan, evidence, world.recorded.plans, labels, seed.bytes);
  conditions.replay(world.recorded.plans, world.recorded.batches);
  // Only now is it certain that these records can be continued.
  world.begin();
  evidence.begin(record, labelRecordsOf(labels));
  const scheduler = schedulerOf(plan, budget, world);
  const stop = await askUntilDecided(plan, seed, evidence, conditions, budget, scheduler, world).finally(() =>
    scheduler.dispose(),
  );

  if (isBudget(stop)) conditions.close();
  const summaries = conditions.summaries();
  // Whoever lets a condition pass although it failed lets it pass whatever could be judged of it.
  const drops = eligibilityDrops(
    summaries.map(({ condition, tally }) => ({ id: condition.id, tally })),
  ).filter(({ condition }) =>
    summaries.every((one) => one.condition.id !== condition || one.override === null),
  );
  return {
    ...decide(
      findingsOf(plan, summaries),
      stop?.verdict !== 'error' && gotNothing(evidence) ? noAnswers(plan, stop) : stop,
      drops,
      plan.policy.limits.mustCatch,
    ),
    plan,
    evidenceKey,
    parts,
    attempt,
    runs: [...world.recorded.plans, record].flatMap(({ run, attempt: line }) => runIn(run, line ?? 1)),
    seedId: seed.id,
    summaries: summaries,
    labels,
    probes,
    answers: evidence.answers,
    judgements: evidence.judgements,
    spent: evidence.spent,
    duplicates: repeatedAnswersIn(summaries, evidence.answers, plan.policy.candidate.temperature),
    notApplied: {
      candidate: world.candidate.notApplied(),
      baseline: world.baseline?.notApplied() ?? [],
      judge: world.judge.notApplied(),
    },
  };
}
