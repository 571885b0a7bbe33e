import { gotNothing, noAnswers } from '../decide/no-answers.ts';
import { batchOf } from '../plan/batch.ts';
import { drawsWithin } from '../plan/cost.ts';
import { nextBatch, phaseOf } from '../plan/schedule.ts';
import type { Stop } from '../stop.ts';
import { measureCueEffects } from './measure-cue-effects.ts';
import { prefetchOf } from './prefetch.ts';
import { readBatch } from './read-batch.ts';
import { retryMissing } from './retry-missing.ts';
import type { Run } from './run.ts';

/** How asking ended. */
export interface Asked {
  /** Why it ended before every condition was decided; null when it did not. */
  readonly stop: Stop | null;
  /** Whether the evidence that was kept can stand for no pass: this run contradicts it, or cannot check it. */
  readonly isVoid: boolean;
}

/**
 * Asks batch after batch until every condition is decided or one has failed; after a failure, what shows whether it
 * needs its cue; before a pass, what shows that earlier answers still hold.
 *
 * @param first number of the first batch
 * @param read told after every batch that was read
 */
export async function askUntilDecided(run: Run, first: number, read: () => void): Promise<Asked> {
  const { plan, conditions, budget } = run;
  const retried = await retryMissing(run, first);
  if (retried.stop !== null) return ended(retried.stop);
  for (let number = retried.next; ; number += 1) {
    if (conditions.failed()) return ended(await measureCueEffects(run, number));
    const open = conditions.open();
    const due = conditions.controlsDue();
    const isDecided = open.length === 0 && due === 0;
    // A control takes one call: nobody judges its answer.
    const count = Math.min(due, budget.left());
    const left = drawsWithin(budget.left() - count - run.callsDue(), plan.policy);
    const wanted = isDecided ? conditions.spotWanted() : [];
    const { ranges, cut } = isDecided ? batchOf(wanted, plan.block, left) : nextBatch(open, plan.block, left);
    if (isDecided && ranges.length === 0 && !cut)
      // What of old answers cannot be checked does not count; of answers of this run alone there is nothing to put aside.
      return { stop: null, isVoid: wanted.some(({ isOld }) => isOld) || conditions.contradicted() };
    const isNothing = ranges.length === 0 && count === 0;
    const spent = cut || count < due || isNothing ? (budget.exhausted() ?? budget.spentCalls()) : null;
    if (isNothing) return ended(spent);
    const before = conditions.controlsRead().n;
    const controls = count === 0 ? null : ([before + 1, before + count] as const);
    const batch = isDecided
      ? { number, phase: 'spot' as const, ranges }
      : { number, phase: phaseOf(ranges), ranges, controls, prefetch: prefetchOf(run, number, ranges) };
    const stop = await readBatch(run, batch);
    if (stop !== null) return ended(stop);
    read();
    if (gotNothing(run.store.answers)) return ended(noAnswers(plan.manifest.model, null));
    if (spent !== null) return ended(spent);
  }
}

function ended(stop: Stop | null): Asked {
  return { stop, isVoid: false };
}
