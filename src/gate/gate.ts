import { createAsker } from '../ask/asker.ts';
import { Budget } from '../ask/budget.ts';
import { type Probes, probeAll } from '../ask/probe-all.ts';
import { schedulerOf } from '../ask/scheduler.ts';
import type { AskingWorld } from '../ask/world.ts';
import { type ConditionSummary, Conditions } from '../decide/conditions.ts';
import { decideRun } from '../decide/decide-run.ts';
import { type LabelsInForce, labelRecordsOf, labelsInForce } from '../decide/labels-in-force.ts';
import { repeatedAnswersIn } from '../decide/repeated-answers.ts';
import type { Reason } from '../errors.ts';
import type { Duplicates } from '../evidence/duplicates.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import type { Verdict } from '../model/verdict.ts';
import type { GatePlan } from '../plan/plan.ts';
import { promptsOf } from '../plan/prompts.ts';
import type { AskedRole, Log, Progress } from '../ports.ts';
import { AnswerStore } from '../records/answer-store.ts';
import { evidenceKeyOf, type KeyParts, keyPartsOf } from '../records/evidence-key.ts';
import type { Journal } from '../records/journal.ts';
import type { KeptAnswer, KeptControl, KeptJudgement } from '../records/kept.ts';
import type { Recorded } from '../records/recorded.ts';
import type { Job, PlanRecord } from '../records/schema.ts';
import type { SpentByRole } from '../records/spent.ts';
import { isBudget } from '../stop.ts';
import { attemptOf, type EvidenceAttempt, type KnownRuns, planOfAttempt } from './attempts.ts';
import { identityOf } from './identity.ts';
import { askUntilDecided } from './loop.ts';
import { planRecordOf } from './plan-record.ts';
import type { Run } from './run.ts';
import { continuedSeed } from './seed.ts';
import { snapshots } from './snapshot.ts';

/** What a run needs of the world. */
export interface GateWorld extends AskingWorld {
  readonly journal: Journal;
  /** What earlier runs on the same folder recorded. */
  readonly recorded: Recorded;
  readonly progress: Progress;
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
  /** Controls that were read, and their keys; none as long as the candidate's server failed on no draw. */
  readonly controls: ControlCount & { readonly keys: readonly string[] };
  readonly controlRecords: ReadonlyMap<string, KeptControl>;
  /** Equal answers to one question. */
  readonly duplicates: Duplicates;
  /** What all runs on these records took. */
  readonly spent: SpentByRole;
  readonly notApplied: Readonly<Record<AskedRole, readonly string[]>>;
}

function runOnRecord({ run, attempt }: PlanRecord): readonly RunOnRecord[] {
  return run === undefined ? [] : [{ at: run.at, job: run.job ?? null, attempt: attempt ?? 1 }];
}

/** Probes the servers, asks and reads batch after batch until the conditions are decided, and decides. */
export async function runGate(asked: GatePlan, world: GateWorld): Promise<GateOutcome> {
  const { recorded, journal, clock, history } = world;
  const budget = new Budget(asked.policy.budget, asked.policy.prices, clock);
  const probes = await probeAll(asked, world, budget);
  const identity = identityOf(asked, probes, world);
  const evidenceKey = evidenceKeyOf(identity);
  const seed = continuedSeed(asked, identity, recorded.plans.at(-1) ?? null, world);
  const parts = keyPartsOf(identity);
  const attempt = attemptOf(evidenceKey, parts, recorded, history);
  const plan = planOfAttempt(asked, attempt.number);
  const store = new AnswerStore(evidenceKey, recorded, journal, plan.text !== 'never');
  const labels = labelsInForce(plan.labels, evidenceKey, clock.now());
  const begins = { at: new Date(labels.at).toISOString(), job: history.job };
  const record = planRecordOf({ plan, identity, seed, probes, begins });

  const conditions = new Conditions({ plan, kept: store, before: recorded.plans, labels, seed: seed.bytes });
  conditions.replay(recorded.plans, recorded.batches);
  // Only now is it certain that these records can be continued.
  world.begin();
  store.begin(record, labelRecordsOf(labels));
  const scheduler = schedulerOf(plan, budget, world);
  const watched = { plan, conditions, store, budget, scheduler };
  const show = snapshots(watched, world);
  const promptOf = promptsOf(plan, seed.bytes);
  const asking = { plan, seed: seed.bytes, store, scheduler, world, promptOf, settled: () => show(false) };
  const run: Run = { ...watched, seed: seed.bytes, journal, asker: createAsker(asking) };
  show(true);
  const stop = await askUntilDecided(run, recorded.batches.length + 1, () => show(true)).finally(() =>
    scheduler.dispose(),
  );

  if (isBudget(stop)) conditions.close();
  const summaries = conditions.summaries();
  const controls = conditions.controlsRead();
  return {
    ...decideRun(plan, summaries, store.answers, stop, {
      controls,
      excess: conditions.failureExcess(),
      due: conditions.controlsDue(),
    }),
    controls,
    controlRecords: store.controls,
    plan,
    evidenceKey,
    parts,
    attempt,
    runs: [...recorded.plans, record].flatMap(runOnRecord),
    seedId: seed.id,
    summaries,
    labels,
    probes,
    answers: store.answers,
    judgements: store.judgements,
    spent: store.spent,
    duplicates: repeatedAnswersIn(summaries, store.answers, plan.policy.candidate.temperature),
    notApplied: {
      candidate: world.candidate.notApplied(),
      baseline: world.baseline?.notApplied() ?? [],
      judge: world.judge.notApplied(),
    },
  };
}
