import {
  askingOrder,
  type Draw,
  type DrawRange,
  joinedRanges,
  nextBatch,
  type OpenCondition,
} from '../plan/schedule.ts';
import type { Run } from './run.ts';

/** A batch that comes if all that is not in yet is clean. */
export interface Foreseen {
  /** What is asked before it, from the batch on that is awaited: one range for each condition. */
  readonly before: readonly DrawRange[];
  /** The same with the batch itself. */
  readonly ranges: readonly DrawRange[];
  readonly number: number;
  /** What will be open then; the batch follows from nothing else. */
  readonly open: readonly OpenCondition[];
  /** What is left of it, in the order of asking; none where nothing comes. */
  readonly draws: Draw[];
}

/** The batch of this number, which comes after what is asked `before` it. */
export function foresee(run: Run, before: readonly DrawRange[], number: number): Foreseen {
  const open = run.conditions.openAfter(before) ?? [];
  const { ranges } = nextBatch(open, run.plan.block, Number.MAX_SAFE_INTEGER);
  return {
    before,
    ranges: joinedRanges(before, ranges),
    number,
    open,
    draws: [...askingOrder(run.seed, number, ranges)],
  };
}

/** Whether a batch that was foreseen would still come, by what is in now. */
export function stillComes(run: Run, { before, open }: Foreseen): boolean {
  const now = run.conditions.openAfter(before) ?? [];
  return (
    now.length === open.length &&
    now.every((one, at) => {
      const then = open[at];
      return (
        then?.id === one.id &&
        then.n === one.n &&
        then.logEFail === one.logEFail &&
        then.toPass === one.toPass
      );
    })
  );
}
