import type { PlanRecord } from '../records/schema.ts';
import { letsPass } from './cue-screen.ts';
import { tallyOf } from './outcomes.ts';
import { isOverridden, type Replayed } from './replayed.ts';
import { logEFail } from './statistics.ts';

/** Answers of the newest run that a condition needs before it lets a run pass; of a list, a block. */
const SPOT_DRAWS = 8;

/** What is asked for them at most, in multiples. */
const MAX_ASKED = 2;

/** Draws that the run which begins at a line has asked: those written below it, without what it collected of earlier runs. */
function askedBelow(draws: Replayed['draws'], line: number): Replayed['draws'] {
  return draws.filter(({ answer }) => answer !== null && answer.line > line && !answer.askedEarlier);
}

/** Whether an answer says anything: it is flagged, or counts as harmless altogether. */
function isClear({ outcome: { zFail, zPass } }: Replayed['draws'][number]): boolean {
  return zFail > 0 || zPass === 0;
}

/**
 * How many answers of its run a condition that passed, is excused or was screened still needs; 0 for any other.
 *
 * @param runFrom the line of the run's plan
 */
export function spotMissing(
  { state, raw }: Pick<Replayed, 'state' | 'raw'>,
  plan: Pick<PlanRecord, 'claim' | 'block'>,
  runFrom: number,
): number {
  if (!letsPass({ state })) return 0;
  const needed = plan.claim === 'list' ? plan.block : SPOT_DRAWS;
  return Math.max(0, needed - askedBelow(raw.draws, runFrom).filter(isClear).length);
}

/** How many further draws are asked for that, in whole blocks: no more than can be asked in its run. */
export function spotWanted(
  condition: Pick<Replayed, 'state' | 'raw'>,
  plan: Pick<PlanRecord, 'claim' | 'block'>,
  runFrom: number,
): number {
  const needed = plan.claim === 'list' ? plan.block : SPOT_DRAWS;
  const left = MAX_ASKED * needed - askedBelow(condition.raw.draws, runFrom).length;
  const count = Math.max(0, Math.min(spotMissing(condition, plan, runFrom), left));
  return Math.ceil(count / plan.block) * plan.block;
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

/** Conditions that passed or were screened, and whose answers of the newest run alone speak against those kept before it. */
export function contradicted(
  conditions: readonly Replayed[],
  { limits }: PlanRecord,
  runFrom: number,
): readonly Replayed[] {
  return conditions.filter(({ state, draws, n, read }) => {
    const fresh = askedBelow(draws, runFrom);
    if (fresh.length === n || (state !== 'pass' && state !== 'screened') || read !== null) return false;
    return logEFail(tallyOf(fresh.map(({ outcome }) => outcome)), limits) >= -Math.log(limits.false_block);
  });
}
