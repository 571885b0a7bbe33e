import type { Asker } from '../ask/asker.ts';
import type { Budget, Stop } from '../ask/budget.ts';
import type { Conditions } from '../decide/conditions.ts';
import type { DrawRange } from '../plan/batch.ts';
import { askingOrder, type Draw, nameOf, wireRanges } from '../plan/schedule.ts';
import type { Journal } from '../records/journal.ts';
import { RECORD_VERSION } from '../records/schema.ts';

/**
 * Asks again, once, what earlier runs lost, before anything else. A missing draw counts as the worst it can be, so
 * that whatever was decided with it missing stays right; with its answer more can be decided.
 *
 * @param batch the number of the batch that reads it
 * @returns the number of the batch that comes next, and why the run must end, or null
 */
export async function refillMissing(
  seed: Uint8Array,
  batch: number,
  conditions: Conditions,
  budget: Budget,
  asker: Asker,
  journal: Journal,
): Promise<{ readonly next: number; readonly stop: Stop | null }> {
  // A draw costs one call for the answer and one for the judgement.
  const missing = conditions.missing().slice(0, Math.floor(budget.left() / 2));
  if (missing.length === 0) return { next: batch, stop: null };
  const takes = [...Map.groupBy(missing, nameOf).values()].map(rangeOf);
  const wanted = new Set(missing.map(placeOf));
  const order = askingOrder(seed, batch, takes)
    .filter((draw) => wanted.has(placeOf(draw)))
    .map((draw): Draw => ({ ...draw, isRetry: true }));
  const stop = await asker.ask(order, () => null);
  if (stop !== null) return { next: batch, stop };
  journal.append({ v: RECORD_VERSION, type: 'batch', batch, phase: 'refill', take: wireRanges(takes) });
  conditions.readRetried(takes);
  return { next: batch + 1, stop: null };
}

/** An arm's draws, which are ascending, as one take; what was not missing in between is left as it is. */
function rangeOf(draws: readonly Draw[]): DrawRange {
  const [first] = draws;
  if (first === undefined) throw new RangeError('no draw to ask again');
  const { condition, role, index } = first;
  return { condition, ...(role === undefined ? {} : { role }), from: index, to: index + spanOf(draws) };
}

function spanOf(draws: readonly Draw[]): number {
  const indices = draws.map(({ index }) => index);
  return Math.max(...indices) - Math.min(...indices);
}

function placeOf(draw: Draw): string {
  return `${nameOf(draw)} ${draw.index}`;
}
