import type { PlanRecord } from '../records/schema.ts';
import { tallyOf } from './outcomes.ts';
import { isOverridden, type Replayed } from './replayed.ts';
import { logEFail } from './statistics.ts';

/** Answers of the newest run that a condition needs before it lets a run pass; of a list, a block. */
const SPOT_DRAWS = 8;

/** Draws of a condition that were answered below a line. */
function drawsBelow({ draws }: Pick<Replayed, 'draws'>, line: number): Replayed['draws'] {
  return draws.filter(({ answer }) => answer !== null && answer.line > line);
}

/**
 * How many answers of its run a condition that passed or is excused still needs; 0 for any other.
 *
 * @param runFrom the line of the run's plan
 */
export function spotMissing(
  { state, draws }: Pick<Replayed, 'state' | 'draws'>,
  plan: Pick<PlanRecord, 'claim' | 'block'>,
  runFrom: number,
): number {
  if (state !== 'pass' && state !== 'excused') return 0;
  const needed = plan.claim === 'list' ? plan.block : SPOT_DRAWS;
  return Math.max(0, needed - drawsBelow({ draws }, runFrom).length);
}

/** Conditions that let a run pass on too few answers of its own. */
export function spotLacking(
  conditions: readonly Replayed[],
  plan: PlanRecord,
  runFrom: number,
): readonly Replayed[] {
  return conditions.filter(
    (condition) => !isOverridden(condition) && spotMissing(condition, plan, runFrom) > 0,
  );
}

/** Conditions that passed, and whose answers of the newest run alone speak against those kept before it. */
export function contradicted(
  conditions: readonly Replayed[],
  { limits }: PlanRecord,
  runFrom: number,
): readonly Replayed[] {
  return conditions.filter(({ state, draws, n, read }) => {
    const fresh = drawsBelow({ draws }, runFrom);
    if (fresh.length === n || state !== 'pass' || read !== null) return false;
    return logEFail(tallyOf(fresh.map(({ outcome }) => outcome)), limits) >= -Math.log(limits.false_block);
  });
}
