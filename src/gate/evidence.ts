import { createAsker } from '../ask/asker.ts';
import { schedulerOf } from '../ask/scheduler-of-plan.ts';
import { startFindings } from '../ask/start-findings.ts';
import type { RoleModels } from '../ask/world.ts';
import { Conditions } from '../decide/conditions.ts';
import { decideRun } from '../decide/decide-run.ts';
import { labelRecordsOf } from '../decide/labels-in-force.ts';
import { repeatedAnswersIn } from '../decide/repeated-answers.ts';
import { REQUESTS_PER_ANSWER } from '../model/judge-protocol.ts';
import { promptsOf } from '../plan/prompts.ts';
import { AnswerStore } from '../records/answer-store.ts';
import type { EvidenceId } from '../records/evidence-id.ts';
import type { Recorded, RecordedEvidence } from '../records/recorded.ts';
import { type PlanRecord, RECORD_VERSION } from '../records/schema.ts';
import { type CallsByRole, callsByRole, type SpentByRole } from '../records/spent.ts';
import { isBudget } from '../stop.ts';
import {
  adoptBeforeCheck,
  adoptGrades,
  checksKept,
  countPrompts,
  countSpent,
  isOneMerge,
  notAppliedAnywhere,
  notesOfShards,
  shardsOf,
  withShards,
} from './adopted.ts';
import { calibrationNotes, checkScreenName } from './calibration-notes.ts';
import { JudgeCheck } from './judge-check.ts';
import { askUntilDecided } from './loop.ts';
import type { GateOutcome, RunOnRecord } from './outcome.ts';
import type { Run } from './run.ts';
import { runToBegin } from './run-to-note.ts';
import { servedChanges } from './served-changes.ts';
import { notesOfChecks, serverChecks } from './server-checks.ts';
import { snapshots } from './snapshot.ts';
import { type GateRun, standOn } from './stand-on.ts';
import { lastDrawOf } from './tries.ts';

/** What a run on one evidence came to. */
export interface OnEvidence {
  /** null: what was kept of it can stand for no pass, and other evidence has to begin. */
  readonly outcome: GateOutcome | null;
  /** The line as it is then. */
  readonly recorded: Recorded;
}

/**
 * Runs on the evidence that goes on in the line, or begins, until its conditions are decided.
 *
 * @param contradicted the line after this run has contradicted its newest evidence; null: it has not
 */
export async function runEvidence(gateRun: GateRun, contradicted: Recorded | null): Promise<OnEvidence> {
  const { probes, budget, world, startedAt } = gateRun;
  const recorded = contradicted ?? world.recorded;
  const standing = await standOn(gateRun, recorded, contradicted !== null);
  const { place, plan, before, seed, labels, parts, isProven } = standing;
  checkScreenName(plan, probes);
  const judgeNotes = calibrationNotes(plan, probes, world.clock.now());
  const shards = contradicted === null ? shardsOf(standing, world, probes) : null;
  const store = new AnswerStore(before, world.journal, plan.text !== 'never');
  const record = shards === null ? standing.record : { ...standing.record, shards: shards.sealed };
  const conditions = new Conditions({ plan, kept: store, before: before.plans, labels, seed: seed.bytes });
  conditions.replay(before);
  await world.register?.(runToBegin(standing));
  // Only now is it certain that these records can be continued.
  world.begin();
  store.begin(record, labelRecordsOf(labels));
  if (shards !== null) {
    if (isOneMerge(before.plans, shards)) store.goOn();
    adoptBeforeCheck(shards, store, plan);
    countSpent(plan, shards, budget);
    countPrompts(shards, probes.prompts);
  }
  const scheduler = schedulerOf(plan, budget, { ...world, evidence: store.id }, probes.prompts);
  const watched = { plan, conditions, store, budget, scheduler };
  const show = snapshots(watched, world, startedAt);
  scheduler.watch(() => show(false));
  const promptOf = promptsOf(plan, seed.bytes, store.firstDraw);
  const check =
    standing.check === null
      ? null
      : new JudgeCheck(
          standing.check,
          plan.policy.judge.model,
          plan.rules,
          standing.run,
          shards === null ? undefined : checksKept(plan, store),
        );
  const asking = {
    ...(check === null ? {} : { anchors: check }),
    ...startFindings(plan, probes),
    plan,
    seed: seed.bytes,
    store,
    scheduler,
    world,
    promptOf,
    settled: () => show(false),
  };
  const run: Run = {
    ...watched,
    seed: seed.bytes,
    callsDue: () => (check?.due ?? 0) * REQUESTS_PER_ANSWER[plan.policy.judge.protocol],
    journal: world.journal,
    asker: createAsker(asking),
    batches: [],
  };
  show(true);
  if (shards !== null) await adoptGrades(shards, check, run);
  const { stop, isVoid } = await askUntilDecided(run, before.batches.length + 1, () => show(true)).finally(
    async () => {
      await run.asker.finish();
      scheduler.dispose();
    },
  );
  if (isVoid) {
    world.journal.append({ v: RECORD_VERSION, type: 'void' });
    return { outcome: null, recorded: withEvidence(recorded, withRun(before, record, run)) };
  }

  if (isBudget(stop)) conditions.close();
  const summaries = conditions.summaries();
  const controls = conditions.controlsRead();
  const notApplied = notAppliedAnywhere(notAppliedBy(world), shards);
  const checks = serverChecks(probes, notApplied);
  const outcome: GateOutcome = {
    ...decideRun(plan, summaries, store.answers, stop, {
      controls,
      excess: conditions.failureExcess(),
      due: conditions.controlsDue(),
    }),
    controls,
    controlRecords: store.controls,
    plan,
    evidence: store.id,
    parts,
    attempt: place.attempt,
    lastDraw: Math.max(place.lastDraw, lastDrawOf(withRun(before, record, run))),
    isProven,
    runs: [...before.plans, record].flatMap(runOnRecord),
    seedId: seed.id,
    summaries,
    labels,
    probes,
    serverNotes: [
      ...judgeNotes,
      ...probes.notes,
      ...servedChanges([...before.plans, ...(shards?.plans ?? [])], probes),
      ...notesOfChecks(checks),
      ...notesOfShards(shards),
    ],
    checks,
    answers: store.answers,
    judgements: store.judgements,
    judgeCheck: check?.found() ?? null,
    isJudgeUnchecked: check === null,
    spent: store.spent,
    ...withShards(callsOf(before.spent, store.spent, budget.calls()), shards),
    timedOut: scheduler.facts().timedOut,
    duplicates: repeatedAnswersIn(summaries, plan.policy.candidate.temperature),
    notApplied,
  };
  return { outcome, recorded };
}

/** What the servers of a run did without. */
export function notAppliedBy({ candidate, baseline, judge, screen }: RoleModels): GateOutcome['notApplied'] {
  return {
    candidate: candidate.notApplied(),
    baseline: baseline?.notApplied() ?? [],
    judge: judge.notApplied(),
    screen: screen?.notApplied() ?? [],
  };
}

/** What left over all runs, and what of it no record tells: what was asked for other evidence, or given up. */
function callsOf(
  before: SpentByRole,
  recorded: SpentByRole,
  sent: CallsByRole,
): Pick<GateOutcome, 'calls' | 'unrecorded'> {
  const hasSecond = recorded.second !== undefined || sent.second !== undefined;
  const requests = (spent: SpentByRole, role: keyof SpentByRole) => spent[role]?.requests ?? 0;
  const told = (role: keyof SpentByRole) => requests(recorded, role) - requests(before, role);
  const left = (role: keyof SpentByRole) => sent[role] ?? 0;
  return {
    calls: callsByRole((role) => requests(before, role) + Math.max(left(role), told(role)), hasSecond),
    unrecorded: callsByRole((role) => Math.max(0, left(role) - told(role)), hasSecond),
  };
}

/** An evidence with what this run planned and read of it. */
function withRun(before: RecordedEvidence, plan: PlanRecord, { store, batches }: Run): RecordedEvidence {
  return {
    ...before,
    plans: [...before.plans, plan],
    batches: [...before.batches, ...batches.map((batch) => ({ batch, plan }))],
    answers: store.answers,
    judgements: store.judgements,
  };
}

/** A line in which an evidence stands for what was known of it. */
function withEvidence(line: Recorded, evidence: RecordedEvidence): Recorded {
  const isSame = ({ key, epoch }: EvidenceId) => key === evidence.key && epoch === evidence.epoch;
  return {
    ...line,
    evidences: [...line.evidences.filter((one) => !isSame(one)), evidence],
    newest: evidence,
  };
}

function runOnRecord({ run, attempt }: PlanRecord): readonly RunOnRecord[] {
  return run === undefined ? [] : [{ at: run.at, job: run.job ?? null, attempt: attempt ?? 1 }];
}
