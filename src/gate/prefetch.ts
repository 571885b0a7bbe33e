import type { Prefetch } from '../ask/asker.ts';
import { callsPerDraw } from '../plan/cost.ts';
import { askingOrder, type Draw, type DrawRange, nextBatch } from '../plan/schedule.ts';
import type { Run } from './run.ts';

/**
 * Nothing is asked ahead while more answers than this are not in for each range, on average: one of them may make its
 * condition hot, and then what was asked for the others is asked in vain.
 */
const MOST_UNKNOWN = 0.5;
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
    if (outstanding > MOST_UNKNOWN * ranges.length) return null;
    const open = conditions.openAfter(ranges);
    if (open === null) return null;
    const next = nextBatch(open, plan.block, Number.MAX_SAFE_INTEGER).ranges;
    if (budget.left() < AMPLE * callsPerDraw(plan.policy) * (sizeOf(ranges) + sizeOf(next))) return null;
    const of = JSON.stringify(next);
    if (ordered?.of !== of) ordered = { of, draws: askingOrder(seed, number + 1, next) };
    return ordered.draws.find((draw) => !asker.isStarted(draw)) ?? null;
  };
}

function sizeOf(ranges: readonly DrawRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
