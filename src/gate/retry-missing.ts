import { drawsWithin } from '../plan/cost.ts';
import { type Draw, type DrawRange, nameOf } from '../plan/schedule.ts';
import type { Stop } from '../stop.ts';
import { readBatch } from './read-batch.ts';
import type { Run } from './run.ts';

/**
 * Asks again, once, what earlier runs lost, before anything else. A missing draw counts as the worst it can be, so
 * that whatever was decided with it missing stays right; with its answer more can be decided.
 *
 * @param number of the batch that reads it
 * @returns the number of the batch that comes next, and why the run must end, or null
 */
export async function retryMissing(
  run: Run,
  number: number,
): Promise<{ readonly next: number; readonly stop: Stop | null }> {
  const missing = run.conditions
    .missing()
    .slice(0, drawsWithin(run.budget.left() - run.callsDue(), run.plan.policy));
  if (missing.length === 0) return { next: number, stop: null };
  const ranges = [...Map.groupBy(missing, nameOf).values()].map(rangeOf);
  const wanted = new Set(missing.map(placeOf));
  const pick = (draws: readonly Draw[]) =>
    draws.filter((draw) => wanted.has(placeOf(draw))).map((draw): Draw => ({ ...draw, isRetry: true }));
  const stop = await readBatch(run, { number, phase: 'refill', ranges, pick });
  return { next: stop === null ? number + 1 : number, stop };
}

/** Ascending draws of one model under one condition, as a range; what was not missing in between is left as it is. */
function rangeOf(draws: readonly Draw[]): DrawRange {
  const [first, last] = [draws[0], draws.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no draw to ask again');
  const { condition, role, index } = first;
  return { condition, ...(role === undefined ? {} : { role }), from: index, to: last.index };
}

function placeOf(draw: Draw): string {
  return `${nameOf(draw)} ${draw.index}`;
}
