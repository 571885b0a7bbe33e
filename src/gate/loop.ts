import { type AskingWorld, createAsker } from '../ask/asker.ts';
import type { Budget, Stop } from '../ask/budget.ts';
import type { Scheduler } from '../ask/scheduler.ts';
import type { Conditions } from '../decide/conditions.ts';
import { gotNothing, noAnswers } from '../decide/no-answers.ts';
import type { GatePlan } from '../plan/plan.ts';
import { askingOrder, nextBatch, phaseOf, wireRanges } from '../plan/schedule.ts';
import type { Progress } from '../ports.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import type { Seed } from '../records/evidence-key.ts';
import type { Journal, Recorded } from '../records/journal.ts';
import { RECORD_VERSION } from '../records/schema.ts';
import { measureCueEffects } from './measure-cue-effects.ts';
import { prefetchOf } from './prefetch.ts';
import { refillMissing } from './retry-missing.ts';
import { snapshots } from './snapshot.ts';
import { prompter } from './start.ts';

/** What asking needs besides the models. */
export interface LoopWorld extends AskingWorld {
  readonly journal: Journal;
  /** What earlier runs on the same folder recorded. */
  readonly recorded: Recorded;
  readonly progress: Progress;
}

/**
 * Asks batch after batch until every condition is decided or one has failed; then what the labels of a failure need.
 *
 * @returns why the run ended before, or null
 */
export async function askUntilDecided(
  plan: GatePlan,
  seed: Seed,
  evidence: AnswerStore,
  conditions: Conditions,
  budget: Budget,
  scheduler: Scheduler,
  world: LoopWorld,
): Promise<Stop | null> {
  const show = snapshots(plan, conditions, evidence, budget, scheduler, world);
  show(true);
  const asker = createAsker(plan, seed.bytes, evidence, scheduler, world, prompter(plan, seed.bytes), () =>
    show(false),
  );
  const refilled = await refillMissing(
    seed.bytes,
    world.recorded.batches.length + 1,
    conditions,
    budget,
    asker,
    world.journal,
  );
  if (refilled.stop !== null) return refilled.stop;
  for (let batch = refilled.next; ; batch += 1) {
    const open = conditions.open();
    if (conditions.failed())
      return measureCueEffects(plan, seed.bytes, batch, conditions, budget, asker, world.journal);
    if (open.length === 0) return null;
    // A draw costs one call for the answer and one for the judgement.
    const { ranges: takes, cut } = nextBatch(open, plan.block, Math.floor(budget.left() / 2));
    const spent = cut || takes.length === 0 ? (budget.exhausted() ?? budget.spentCalls()) : null;
    if (takes.length === 0) return spent;
    const ahead = prefetchOf(plan, seed.bytes, batch, takes, conditions, budget, asker);
    const stop = await asker.ask(askingOrder(seed.bytes, batch, takes), ahead);
    if (stop !== null) return stop;
    world.journal.append({
      v: RECORD_VERSION,
      type: 'batch',
      batch,
      phase: phaseOf(takes),
      take: wireRanges(takes),
    });
    conditions.read(takes);
    show(true);
    if (gotNothing(evidence)) return noAnswers(plan, null);
    if (spent !== null) return spent;
  }
}
