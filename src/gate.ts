import type { Reason } from './errors.ts';
import type { Duplicates } from './evidence/duplicates.ts';
import { eligibilityDrops } from './evidence/eligibility.ts';
import { type Attempt, attemptOf, type History, planOfAttempt } from './gate/attempts.ts';
import { Board, type Standing } from './gate/board.ts';
import { askUntilDecided, type CourseWorld } from './gate/course.ts';
import { dispatchOf } from './gate/dispatch.ts';
import { duplicatesIn } from './gate/duplicates-in.ts';
import { Evidence } from './gate/evidence.ts';
import { evidenceKeyOf, type KeyParts, keyPartsOf } from './gate/evidence-key.ts';
import { findingsOf } from './gate/findings.ts';
import { type LabelsInForce, labelRecordsOf, labelsInForce } from './gate/labels-in-force.ts';
import { isBudget, Meter } from './gate/meter.ts';
import { gotNothing, noAnswers } from './gate/no-answers.ts';
import type { GatePlan } from './gate/plan.ts';
import { planRecordOf } from './gate/plan-record.ts';
import { continuedSeed, identityOf, type Probes, probeAll } from './gate/start.ts';
import type { AskedRole, Log } from './ports.ts';
import type { KeptAnswer, KeptJudgement } from './records/kept.ts';
import type { Job, PlanRecord } from './records/schema.ts';
import type { SpentByRole } from './records/spent.ts';
import { decide, type Verdict } from './verdict/decide.ts';

export interface GateWorld extends CourseWorld {
  /** Called once when it is certain that this run goes on with these records. */
  begin(): void;
  /** Secret salt of the seed; null: random seeds, stored with the evidence. */
  readonly salt: string | null;
  /** What others remember of earlier runs. */
  readonly history: History;
  readonly log: Log;
}

/** A run that added to the records. */
export interface RunOnRecord {
  readonly at: string;
  /** null outside of a workflow. */
  readonly job: Job | null;
  /** k of its evidence. */
  readonly line: number;
}

/** Everything a report can say of a run that asked something. */
export interface GateOutcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly plan: GatePlan;
  readonly evidenceKey: string;
  readonly parts: KeyParts;
  readonly attempt: Attempt;
  /** Every run on these records, this one last. */
  readonly runs: readonly RunOnRecord[];
  readonly seedId: string;
  readonly standings: readonly Standing[];
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
  return run === undefined ? [] : [{ at: run.at, job: run.job ?? null, line }];
}

/** The corridor: plan → ask → judge → weigh, batch after batch, until decided. */
export async function runGate(asked: GatePlan, world: GateWorld): Promise<GateOutcome> {
  const meter = new Meter(asked.policy.budget, asked.policy.prices, world.clock);
  const probes = await probeAll(asked, world, meter);
  const identity = identityOf(asked, probes);
  const evidenceKey = evidenceKeyOf(identity);
  const seed = continuedSeed(asked, identity, world.recorded.plans.at(-1) ?? null, world.salt, world.random);
  const parts = keyPartsOf(identity);
  const attempt = attemptOf(evidenceKey, parts, world.recorded, world.history);
  const plan = planOfAttempt(asked, attempt.number);
  const evidence = new Evidence(evidenceKey, world.recorded, world.journal, plan.text !== 'never');
  const labels = labelsInForce(plan.labels, evidenceKey, world.clock.now());
  const at = new Date(labels.at).toISOString();
  const record = planRecordOf(plan, identity, seed, probes, { at, job: world.history.job });

  const board = new Board(plan, evidence, world.recorded.plans, labels, seed.bytes);
  board.replay(world.recorded.plans, world.recorded.batches);
  // Only now is it certain that these records can be continued.
  world.begin();
  evidence.begin(record, labelRecordsOf(labels));
  const dispatch = dispatchOf(plan, meter, world);
  const stop = await askUntilDecided(plan, seed, evidence, board, meter, dispatch, world).finally(() =>
    dispatch.dispose(),
  );

  if (isBudget(stop)) board.close();
  const standings = board.standings();
  // Whoever lets a condition pass although it failed lets it pass whatever could be judged of it.
  const drops = eligibilityDrops(
    standings.map(({ condition, tally }) => ({ id: condition.id, tally })),
  ).filter(({ condition }) =>
    standings.every((one) => one.condition.id !== condition || one.override === null),
  );
  return {
    ...decide(
      findingsOf(plan, standings),
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
    standings,
    labels,
    probes,
    answers: evidence.answers,
    judgements: evidence.judgements,
    spent: evidence.spent,
    duplicates: duplicatesIn(standings, evidence.answers, plan.policy.candidate.temperature),
    notApplied: {
      candidate: world.candidate.notApplied(),
      baseline: world.baseline?.notApplied() ?? [],
      judge: world.judge.notApplied(),
    },
  };
}
