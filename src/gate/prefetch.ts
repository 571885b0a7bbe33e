import type { Asker } from '../ask/asker.ts';
import type { Budget } from '../ask/budget.ts';
import type { Conditions } from '../decide/conditions.ts';
import type { GatePlan } from '../plan/plan.ts';
import { askingOrder, type Draw, type DrawRange, nextBatch } from '../plan/schedule.ts';

/** The next draw to ask ahead while so many of the batch are not in yet; null: none for now. */
export type Prefetch = (outstanding: number) => Draw | null;

/** Nothing is asked ahead while more answers of a condition than this are not in, on average. */
const MOST_UNKNOWN = 8;
/** Ahead only while the budget is so many times larger than what this batch and the next can take. */
const AMPLE = 2;
const CALLS_PER_DRAW = 2;

/**
 * What to ask while the last answers of a batch are awaited: the draws of the batch that comes next if those are
 * clean. Nothing is offered while they could decide the run, so that little is asked in vain. What is asked ahead
 * waits for its batch: it changes no verdict, since a draw's answer does not depend on when it is asked.
 */
export function prefetchOf(
  plan: GatePlan,
  seed: Uint8Array,
  batch: number,
  takes: readonly DrawRange[],
  conditions: Conditions,
  budget: Budget,
  asker: Pick<Asker, 'isStarted'>,
): Prefetch {
  let ordered: { readonly of: string; readonly draws: readonly Draw[] } | null = null;
  return (outstanding) => {
    // With more than this to come some condition could surely fail: no need to look closer.
    if (outstanding > MOST_UNKNOWN * takes.length) return null;
    const open = conditions.openAfter(takes);
    if (open === null) return null;
    const next = nextBatch(open, plan.block, Number.MAX_SAFE_INTEGER).ranges;
    if (budget.left() < AMPLE * CALLS_PER_DRAW * (sizeOf(takes) + sizeOf(next))) return null;
    const of = JSON.stringify(next);
    if (ordered?.of !== of) ordered = { of, draws: askingOrder(seed, batch + 1, next) };
    return ordered.draws.find((draw) => !asker.isStarted(draw)) ?? null;
  };
}

function sizeOf(takes: readonly DrawRange[]): number {
  return takes.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
