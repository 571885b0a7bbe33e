import type { Prefetch } from '../ask/asker.ts';
import { controlsIn, mixedIn } from '../plan/controls.ts';
import { askingOrder, type Draw, type DrawRange, wireRanges } from '../plan/schedule.ts';
import { type BatchRecord, RECORD_VERSION } from '../records/schema.ts';
import type { Stop } from '../stop.ts';
import type { Run } from './run.ts';

/** A batch of any phase. */
export interface PlannedBatch {
  /** Counted from 1 over all runs on the same records. */
  readonly number: number;
  readonly phase: BatchRecord['phase'];
  readonly ranges: readonly DrawRange[];
  /** Controls that are asked among the draws; absent: none. */
  readonly controls?: readonly [from: number, to: number] | null;
  /** Picks the draws that are really asked, in their order; absent: all of the ranges. */
  readonly pick?: (draws: readonly Draw[]) => readonly Draw[];
  /** What to ask while the servers would be idle; absent: nothing. */
  readonly prefetch?: Prefetch;
}

/**
 * Asks a batch, writes down that it is read, and reads it: evidence moves only here.
 *
 * @returns why the run must end before it is read, or null
 */
export async function readBatch(run: Run, batch: PlannedBatch): Promise<Stop | null> {
  const { number, phase, ranges, pick = (draws) => draws, prefetch, controls = null } = batch;
  const draws = pick(askingOrder(run.seed, number, ranges));
  const stop = await run.asker.ask(mixedIn(draws, controlsIn(controls)), prefetch);
  if (stop !== null) return stop;
  const take = wireRanges(ranges, run.store.firstDraw);
  const record: BatchRecord = {
    v: RECORD_VERSION,
    type: 'batch',
    batch: number,
    phase,
    take,
    ...(controls === null ? {} : { controls: [...controls] }),
  };
  run.journal.append(record);
  run.batches.push(record);
  run.conditions.read(ranges, phase, controls);
  return null;
}
