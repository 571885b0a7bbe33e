import { askingOrder, type Draw, nextBatch, type Take } from '../plan/schedule.ts';
import type { Asker } from './asker.ts';
import type { Board } from './board.ts';
import type { Meter } from './meter.ts';
import type { GatePlan } from './plan.ts';

/** The next draw to ask ahead while so many of the batch are not in yet; null: none for now. */
export type Ahead = (outstanding: number) => Draw | null;

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
export function aheadOf(
  plan: GatePlan,
  seed: Uint8Array,
  batch: number,
  takes: readonly Take[],
  board: Board,
  meter: Meter,
  asker: Pick<Asker, 'isStarted'>,
): Ahead {
  let ordered: { readonly of: string; readonly draws: readonly Draw[] } | null = null;
  return (outstanding) => {
    // With more than this to come some condition could surely fail: no need to look closer.
    if (outstanding > MOST_UNKNOWN * takes.length) return null;
    const open = board.openAfter(takes);
    if (open === null) return null;
    const next = nextBatch(open, plan.block, Number.MAX_SAFE_INTEGER).takes;
    if (meter.left() < AMPLE * CALLS_PER_DRAW * (sizeOf(takes) + sizeOf(next))) return null;
    const of = JSON.stringify(next);
    if (ordered?.of !== of) ordered = { of, draws: askingOrder(seed, batch + 1, next) };
    return ordered.draws.find((draw) => !asker.isStarted(draw)) ?? null;
  };
}

function sizeOf(takes: readonly Take[]): number {
  return takes.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
