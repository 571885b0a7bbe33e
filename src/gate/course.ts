import { askingOrder, nextBatch, phaseOf, rangesOf } from '../plan/schedule.ts';
import type { Progress } from '../ports.ts';
import type { Journal, Recorded } from '../records/journal.ts';
import { RECORD_VERSION } from '../records/schema.ts';
import { aheadOf } from './ahead.ts';
import { type AskingWorld, createAsker } from './asker.ts';
import type { Board } from './board.ts';
import type { Dispatch } from './dispatch.ts';
import type { Evidence } from './evidence.ts';
import type { Seed } from './evidence-key.ts';
import { labelFailures } from './label-failures.ts';
import type { Meter, Stop } from './meter.ts';
import { gotNothing, noAnswers } from './no-answers.ts';
import type { GatePlan } from './plan.ts';
import { refillMissing } from './refill.ts';
import { snapshots } from './snapshot.ts';
import { prompter } from './start.ts';

/** What asking needs besides the models. */
export interface CourseWorld extends AskingWorld {
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
  evidence: Evidence,
  board: Board,
  meter: Meter,
  dispatch: Dispatch,
  world: CourseWorld,
): Promise<Stop | null> {
  const show = snapshots(plan, board, evidence, meter, dispatch, world);
  show(true);
  const asker = createAsker(plan, seed.bytes, evidence, dispatch, world, prompter(plan, seed.bytes), () =>
    show(false),
  );
  const refilled = await refillMissing(
    seed.bytes,
    world.recorded.batches.length + 1,
    board,
    meter,
    asker,
    world.journal,
  );
  if (refilled.stop !== null) return refilled.stop;
  for (let batch = refilled.next; ; batch += 1) {
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
