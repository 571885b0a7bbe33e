import { gotNothing, noAnswers } from '../decide/no-answers.ts';
import { drawsWithin } from '../plan/cost.ts';
import { nextBatch, phaseOf } from '../plan/schedule.ts';
import type { Stop } from '../stop.ts';
import { measureCueEffects } from './measure-cue-effects.ts';
import { prefetchOf } from './prefetch.ts';
import { readBatch } from './read-batch.ts';
import { retryMissing } from './retry-missing.ts';
import type { Run } from './run.ts';

/**
 * Asks batch after batch until every condition is decided or one has failed; after a failure, what shows whether it
 * needs its cue.
 *
 * @param first number of the first batch
 * @param read told after every batch that was read
 * @returns why the run ended before, or null
 */
export async function askUntilDecided(run: Run, first: number, read: () => void): Promise<Stop | null> {
  const { plan, conditions, budget } = run;
  const retried = await retryMissing(run, first);
  if (retried.stop !== null) return retried.stop;
  for (let number = retried.next; ; number += 1) {
    const open = conditions.open();
    if (conditions.failed()) return measureCueEffects(run, number);
    const due = conditions.controlsDue();
    if (open.length === 0 && due === 0) return null;
    // A control takes one call: nobody judges its answer.
    const count = Math.min(due, budget.left());
    const { ranges, cut } = nextBatch(open, plan.block, drawsWithin(budget.left() - count));
    const isNothing = ranges.length === 0 && count === 0;
    const spent = cut || count < due || isNothing ? (budget.exhausted() ?? budget.spentCalls()) : null;
    if (isNothing) return spent;
    const before = conditions.controlsRead().n;
    const controls = count === 0 ? null : ([before + 1, before + count] as const);
    const prefetch = prefetchOf(run, number, ranges);
    const stop = await readBatch(run, { number, phase: phaseOf(ranges), ranges, prefetch, controls });
    if (stop !== null) return stop;
    read();
    if (gotNothing(run.store.answers)) return noAnswers(plan.manifest.model, null);
    if (spent !== null) return spent;
  }
}
