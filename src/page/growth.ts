import { limitsOfAttempt } from '../evidence/attempt.ts';
import { logEFail, logEPass } from '../evidence/e-process.ts';
import { failBoundary, passBoundary } from '../evidence/look.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, flaggedOf, type Tally } from '../evidence/tally.ts';
import { limitsFromWire } from '../model/limits.ts';
import { wire } from '../numbers.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import type { ReadDraw } from './read-draws.ts';

/** Where the evidence of a condition stood after so many draws; logarithms are natural. */
export interface GrowthPoint {
  readonly n: number;
  readonly flagged: number;
  readonly logEFail: number;
  readonly logEPass: number;
}

/** How the evidence of a condition grew. */
export interface Growth {
  readonly condition: ResultCondition;
  /** From no draw to all of them; at most {@link MAX_POINTS} and the steps of flagged answers. */
  readonly points: readonly GrowthPoint[];
  /** What they must reach: ln(J/α) and ln(1/β). */
  readonly failAt: number;
  readonly passAt: number;
  /** The last point is not what the result says: human grades or failures of the server changed what draws count. */
  readonly isOtherInTheEnd: boolean;
}

/** More would not be seen. */
const MAX_POINTS = 40;
/** Numbers on the wire have 12 digits. */
const SAME = 1e-6;

/** The courses of all conditions with an answer, replayed in the order of the draws, under the rules of the newest plan. */
export function growthOf(
  { conditions }: Pick<Result, 'conditions'>,
  plans: readonly PlanRecord[],
  draws: Iterable<ReadDraw>,
): readonly Growth[] {
  const plan = plans.at(-1);
  if (plan === undefined) return [];
  const limits = limitsOfAttempt(limitsFromWire(plan.limits), plan.attempt ?? 1);
  const family = Math.max(...plans.map((one) => one.conditions.length));
  const counting = countingOf(draws);
  const at = (tally: Tally): GrowthPoint => ({
    n: tally.n,
    flagged: flaggedOf(tally),
    logEFail: wire(logEFail(tally.cells, limits)),
    logEPass: wire(logEPass(tally.cells, limits)),
  });
  return conditions.flatMap((condition): readonly Growth[] => {
    const own = counting.get(condition.id) ?? [];
    if (own.length === 0) return [];
    const every = Math.ceil(own.length / MAX_POINTS);
    const points = [at(EMPTY_TALLY)];
    let tally = EMPTY_TALLY;
    for (const outcome of own) {
      const before = flaggedOf(tally);
      const next = addOutcomes(tally, [outcome]);
      const isStep = flaggedOf(next) !== before;
      if (isStep && points.at(-1)?.n !== tally.n) points.push(at(tally));
      tally = next;
      if (isStep || tally.n % every === 0 || tally.n === own.length) points.push(at(tally));
    }
    const last = points.at(-1);
    const isSame =
      last !== undefined &&
      last.n === condition.n &&
      Math.abs(last.logEFail - condition.log_e_fail) < SAME &&
      Math.abs(last.logEPass - condition.log_e_pass) < SAME;
    return [
      {
        condition,
        points,
        failAt: failBoundary(limits, family),
        passAt: passBoundary(limits),
        isOtherInTheEnd: !isSame,
      },
    ];
  });
}

/** What the candidate's draws count, by condition, in their order. */
function countingOf(draws: Iterable<ReadDraw>): ReadonlyMap<string, readonly Outcome[]> {
  const all = new Map<string, Outcome[]>();
  for (const { condition, role, outcome, isCompared } of draws) {
    if (role !== 'candidate' || isCompared) continue;
    const own = all.get(condition) ?? [];
    all.set(condition, own);
    own.push(outcome);
  }
  return all;
}
