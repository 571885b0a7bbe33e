import type { Prefetch } from '../ask/asker.ts';
import { failBoundary } from '../evidence/look.ts';
import { isJudged } from '../model/answer.ts';
import { callsPerDraw } from '../plan/cost.ts';
import type { DrawRange } from '../plan/schedule.ts';
import { DEFAULT_CONCURRENCY } from '../policy/models-schema.ts';
import { type Foreseen, foresee, stillComes } from './foresee.ts';
import type { Run } from './run.ts';

/** Ahead only while the budget is so many times larger than what the batches that are foreseen can take. */
const AMPLE = 2;
/** Of a sequential run as many draws are asked ahead as this share of those that batches have asked for, */
const SHARE = 0.2;
/** and so many for each place beyond the usual ones: one with the candidate, one with the judge. */
const DRAWS_PER_PLACE = 2;
/** Nothing while a condition is this share of the way to a failure, by the logarithm of its evidence. */
const NEAR_FAIL = 0.5;

/**
 * What to ask while the servers would stand idle: the draws of the batches that come next if all that is not in yet is
 * clean; of a fixed sample, batch after batch. What is asked ahead waits for its batch: it changes no verdict, since a
 * draw's answer does not depend on when it is asked. A fixed sample reads every draw, so that nothing is asked in vain. A
 * sequential run may fail first: it asks ahead by a share of what it has asked, which is small beside what a failure
 * costs, and by what the policy's `concurrency` has beyond the usual places; whoever raises that is in a hurry.
 *
 * @param number of the batch that is asked now, and `ranges` what it asks
 */
export function prefetchOf(run: Run, number: number, ranges: readonly DrawRange[]): Prefetch {
  const isFixed = run.plan.policy.sampling.stop === 'fixed';
  const asked = run.conditions.drawsRead() + sizeOf(ranges);
  let next: Foreseen | null = null;
  let seen = -1;
  let isAlive = false;
  return (ahead) => {
    isAlive ||= hasAnswered(run);
    if (!isAlive) return null;
    const { size } = run.store.judgements;
    // Every judgement may have changed what comes next.
    if (next === null || (!isFixed && size !== seen && !stillComes(run, next)))
      next = foresee(run, ranges, number + 1);
    seen = size;
    for (;;) {
      if (next.draws.length === 0) {
        // Of a sequential run no further: a failure would leave flagged answers that nobody has been shown.
        if (!isFixed) return null;
        next = foresee(run, next.ranges, next.number + 1);
        if (next.draws.length === 0) return null;
      }
      if (!isAffordable(run, next, isFixed)) return null;
      if (!isFixed && ahead >= mostAhead(run, next, asked)) return null;
      const draw = next.draws.shift();
      if (draw !== undefined && !run.asker.isStarted(draw)) return draw;
    }
  };
}

/** A candidate that may be dead is asked no more than a batch. */
function hasAnswered({ store }: Run): boolean {
  for (const { outcome } of store.answers.values()) if (isJudged(outcome)) return true;
  return false;
}

function mostAhead({ plan, conditions }: Run, { open }: Foreseen, asked: number): number {
  const hottest = Math.max(...open.map(({ logEFail }) => logEFail));
  if (hottest >= NEAR_FAIL * failBoundary(plan.limits, conditions.family)) return 0;
  const { candidate, judge } = plan.policy;
  const places = Math.min(candidate.endpoint.concurrency, judge.endpoint.concurrency);
  const beyond = DRAWS_PER_PLACE * Math.max(0, places - DEFAULT_CONCURRENCY);
  // A hot condition that is none shows in the next batch.
  return beyond + (hottest >= 0 ? 0 : Math.floor(SHARE * asked));
}

function isAffordable({ plan, budget }: Run, { ranges }: Foreseen, isFixed: boolean): boolean {
  return (
    budget.isAmple() && budget.left() >= (isFixed ? 1 : AMPLE) * callsPerDraw(plan.policy) * sizeOf(ranges)
  );
}

function sizeOf(ranges: readonly DrawRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
