import type { PlanRecord } from '../records/schema.ts';
import { contestOf, mayPass, pairsOf } from './contest.ts';
import { isSuspicious } from './cue-screen.ts';
import type { Draw } from './draws.ts';
import { type Kept, NOTHING, placeOf } from './kept.ts';
import { outcomesOf, type Side } from './replayed.ts';
import { counted, countsSoFar } from './sampled.ts';
import { type ControlsRead, isHeldByFailures, weigh } from './server-failures.ts';
import { failNeeds, type Limits, logEFail, logEPass, passNeeds } from './statistics.ts';

/**
 * The state by all draws so far. What failed once, under the limits of its time, stays failed; with a baseline what
 * was shown once stays contested, and `new` or a clean baseline are final.
 */
export function look(
  before: Kept,
  plan: PlanRecord,
  family: number,
  {
    controls,
    isLook = true,
    screen,
  }: { readonly controls: ControlsRead; readonly isLook?: boolean; readonly screen: number | null },
): Kept {
  const looked = decided(isLook ? weighed(before, plan, controls) : before, plan, family, { isLook, screen });
  return isLook ? { ...looked, isHeld: isHeldByFailures(looked, plan, family) } : looked;
}

/** The condition with failures of the server weighed, by the rules of a plan that has them. */
function weighed(condition: Kept, { rules }: PlanRecord, controls: ControlsRead): Kept {
  const { raw } = condition;
  if (rules.max_failures === undefined || raw.failed === 0)
    return { ...condition, ...countsSoFar(raw), unexplained: 0 };
  const { draws, unexplained } = weigh(raw.draws, controls);
  return { ...condition, ...counted(draws), unexplained };
}

function decided(
  condition: Kept,
  plan: PlanRecord,
  family: number,
  { isLook, screen }: { readonly isLook: boolean; readonly screen: number | null },
): Kept {
  const { limits, cap, baseline, on_not_new } = plan;
  const { id, state, contest, n, tally } = condition;
  const side = countsSoFar(condition.baselines.get(baseline?.model ?? '') ?? NOTHING);
  const now = {
    ...condition,
    baseline: side,
    compared: {
      candidate: comparedOf(condition, condition, placeOf('candidate', plan.candidate.model)),
      baseline: comparedOf(condition, side, placeOf('baseline', baseline?.model ?? '')),
    },
    tolerated: mayPass(id, tally, plan),
  };
  if (!isLook || (state === 'fail' && contest !== 'unresolved')) return now;
  if (contest === null && logEFail(tally, limits) < failNeeds(limits, family)) {
    if (logEPass(tally, limits) >= passNeeds(limits)) return { ...now, state: 'pass', passed: limits };
    // What a screen finds has it tested for good.
    const isScreened = screen !== null && n >= screen;
    const isPromoted = condition.isPromoted || (isScreened && isSuspicious(tally, plan));
    // What was shown under limits as strict as these stays shown (Ville): later draws may fail it, not reopen it.
    if (condition.passed !== null && covers(condition.passed, limits))
      return { ...now, isPromoted, state: 'pass' };
    if (screen !== null && !isPromoted) return { ...now, state: isScreened ? 'screened' : 'open' };
    return { ...now, isPromoted, state: n >= cap ? 'capped' : 'open' };
  }
  const failure = condition.failure ?? { n, limits, family };
  if (baseline === undefined || on_not_new === undefined)
    return { ...now, state: 'fail', contest: null, failure };
  const pairs = pairsOf(outcomesOf(condition), outcomesOf(side));
  const isLast = n >= cap && side.n >= cap;
  const found = contestOf(pairs, side.tally, { limits, family, ratio: on_not_new.excuse_ratio, isLast });
  const next = found === 'contested' || found === 'excused' ? found : 'fail';
  return { ...now, state: next, contest: found, failure };
}

function covers(shown: Limits, now: Limits): boolean {
  return (
    shown.tolerated === now.tolerated &&
    shown.must_catch === now.must_catch &&
    shown.false_pass <= now.false_pass
  );
}

/** A fixed sample is looked at once, when every condition is at the cap. */
export function mayLook(conditions: readonly Kept[], { stop, cap }: PlanRecord): boolean {
  return stop !== 'fixed' || conditions.every(({ n }) => n >= cap);
}

/** A draw of the cue-effect phase that evidence has read since is there already. */
function comparedOf({ later }: Kept, { draws }: Side, place: string): readonly Draw[] {
  const more = later.get(place);
  const last = draws.at(-1)?.draw ?? 0;
  return more === undefined ? draws : [...draws, ...more.filter(({ draw }) => draw > last)];
}
