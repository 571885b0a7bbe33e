import type { Reason } from './errors.ts';
import type { Duplicates } from './evidence/duplicates.ts';
import { eligibilityDrops } from './evidence/eligibility.ts';
import { aheadOf } from './gate/ahead.ts';
import { type AskingWorld, createAsker } from './gate/asker.ts';
import { Board, type Standing } from './gate/board.ts';
import { type Dispatch, dispatchOf } from './gate/dispatch.ts';
import { duplicatesIn } from './gate/duplicates-in.ts';
import { Evidence } from './gate/evidence.ts';
import { evidenceKeyOf, type Seed, seedKeyOf } from './gate/evidence-key.ts';
import { findingsOf } from './gate/findings.ts';
import { labelFailures } from './gate/label-failures.ts';
import { isBudget, Meter, type Stop } from './gate/meter.ts';
import { gotNothing, noAnswers } from './gate/no-answers.ts';
import type { GatePlan } from './gate/plan.ts';
import { planRecordOf } from './gate/plan-record.ts';
import { snapshots } from './gate/snapshot.ts';
import { continuedSeed, identityOf, type Probes, probeAll, prompter } from './gate/start.ts';
import { askingOrder, nextBatch, phaseOf, rangesOf } from './plan/schedule.ts';
import type { AskedRole, Log, Progress } from './ports.ts';
import type { Journal, Recorded } from './records/journal.ts';
import type { KeptAnswer, KeptJudgement } from './records/kept.ts';
import { RECORD_VERSION } from './records/schema.ts';
import type { SpentByRole } from './records/spent.ts';
import { decide, type Verdict } from './verdict/decide.ts';

export interface GateWorld extends AskingWorld {
  readonly journal: Journal;
  /** Called once when it is certain that this run goes on with these records. */
  begin(): void;
  /** What earlier runs on the same folder recorded. */
  readonly recorded: Recorded;
  /** Secret salt of the seed; null: random seeds, stored with the evidence. */
  readonly salt: string | null;
  readonly log: Log;
  readonly progress: Progress;
}

/** Everything a report can say of a run that asked something. */
export interface GateOutcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly plan: GatePlan;
  readonly evidenceKey: string;
  readonly seedId: string;
  readonly standings: readonly Standing[];
  readonly probes: Probes;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly judgements: ReadonlyMap<string, KeptJudgement>;
  /** Equal answers to one question. */
  readonly duplicates: Duplicates;
  /** What all runs on these records took. */
  readonly spent: SpentByRole;
  readonly notApplied: Readonly<Record<AskedRole, readonly string[]>>;
}

/** The corridor: plan → ask → judge → weigh, batch after batch, until decided. */
export async function runGate(plan: GatePlan, world: GateWorld): Promise<GateOutcome> {
  const meter = new Meter(plan.policy.budget, plan.policy.prices, world.clock);
  const probes = await probeAll(plan, world, meter);
  const identity = identityOf(plan, probes);
  const evidenceKey = evidenceKeyOf(identity);
  const seed = continuedSeed(
    plan,
    evidenceKey,
    seedKeyOf(identity),
    world.recorded.plans.at(-1) ?? null,
    world.salt,
    world.random,
  );
  const evidence = new Evidence(evidenceKey, world.recorded, world.journal, plan.text !== 'never');
  const startedAt = new Date(world.clock.now()).toISOString();
  const record = planRecordOf(plan, evidenceKey, seed, probes, startedAt);

  const board = new Board(plan, evidence, world.recorded.plans);
  board.replay(world.recorded.batches);
  // Only now is it certain that these records can be continued.
  world.begin();
  evidence.begin(record);
  const dispatch = dispatchOf(plan, meter, world);
  const stop = await askUntilDecided(plan, seed, evidence, board, meter, dispatch, world).finally(() =>
    dispatch.dispose(),
  );

  if (isBudget(stop)) board.close();
  const standings = board.standings();
  const drops = eligibilityDrops(standings.map(({ condition, tally }) => ({ id: condition.id, tally })));
  return {
    ...decide(
      findingsOf(plan, standings),
      stop?.verdict !== 'error' && gotNothing(evidence) ? noAnswers(plan, stop) : stop,
      drops,
      plan.policy.limits.mustCatch,
    ),
    plan,
    evidenceKey,
    seedId: seed.id,
    standings,
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

async function askUntilDecided(
  plan: GatePlan,
  seed: Seed,
  evidence: Evidence,
  board: Board,
  meter: Meter,
  dispatch: Dispatch,
  world: GateWorld,
): Promise<Stop | null> {
  const show = snapshots(plan, board, evidence, meter, dispatch, world);
  show(true);
  const asker = createAsker(plan, seed.bytes, evidence, dispatch, world, prompter(plan, seed.bytes), () =>
    show(false),
  );
  for (let batch = world.recorded.batches.length + 1; ; batch += 1) {
    const open = board.open();
    if (board.failed()) return labelFailures(plan, seed.bytes, batch, board, meter, asker, world.journal);
    if (open.length === 0) return null;
    // A draw costs one call for the answer and one for the judgement.
    const { takes, cut } = nextBatch(open, plan.block, Math.floor(meter.left() / 2));
    const spent = cut || takes.length === 0 ? (meter.exhausted() ?? meter.spentCalls()) : null;
    if (takes.length === 0) return spent;
    const ahead = aheadOf(plan, seed.bytes, batch, takes, board, meter, asker);
    const stop = await asker.ask(askingOrder(seed.bytes, batch, takes), ahead);
    if (stop !== null) return stop;
    world.journal.append({
      v: RECORD_VERSION,
      type: 'batch',
      batch,
      phase: phaseOf(takes),
      take: rangesOf(takes),
    });
    board.read(takes);
    show(true);
    if (gotNothing(evidence)) return noAnswers(plan, null);
    if (spent !== null) return spent;
  }
}
