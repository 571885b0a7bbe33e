import type { Prefetch } from '../ask/asker.ts';
import { CALLS_PER_DRAW } from '../plan/cost.ts';
import { askingOrder, type Draw, type DrawRange, nextBatch } from '../plan/schedule.ts';
import type { Run } from './run.ts';

/** Nothing is asked ahead while more answers of a condition than this are not in, on average. */
const MOST_UNKNOWN = 8;
/** Ahead only while the budget is so many times larger than what this batch and the next can take. */
const AMPLE = 2;

/**
 * What to ask while the last answers of a batch are awaited: the draws of the batch that comes next if those are
 * clean. Nothing is offered while they could decide the run, so that little is asked in vain. What is asked ahead
 * waits for its batch: it changes no verdict, since a draw's answer does not depend on when it is asked.
 *
 * @param number of the batch that is asked now, and `ranges` what it asks
 */
export function prefetchOf(
  { plan, seed, conditions, budget, asker }: Pick<Run, 'plan' | 'seed' | 'conditions' | 'budget' | 'asker'>,
  number: number,
  ranges: readonly DrawRange[],
): Prefetch {
  let ordered: { readonly of: string; readonly draws: readonly Draw[] } | null = null;
  return (outstanding) => {
    // With more than this to come some condition could surely fail: no need to look closer.
    if (outstanding > MOST_UNKNOWN * ranges.length) return null;
    const open = conditions.openAfter(ranges);
    if (open === null) return null;
    const next = nextBatch(open, plan.block, Number.MAX_SAFE_INTEGER).ranges;
    if (budget.left() < AMPLE * CALLS_PER_DRAW * (sizeOf(ranges) + sizeOf(next))) return null;
    const of = JSON.stringify(next);
    if (ordered?.of !== of) ordered = { of, draws: askingOrder(seed, number + 1, next) };
    return ordered.draws.find((draw) => !asker.isStarted(draw)) ?? null;
  };
}

function sizeOf(ranges: readonly DrawRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
