import type { PlanRecord } from '../records/schema.ts';
import { letsPass } from './cue-screen.ts';
import type { Draw } from './draws.ts';
import { failsRun, isOverridden, type Replayed } from './replayed.ts';
import { failNeeds, logEFail, logEPass, passNeeds } from './statistics.ts';

/** Neutral requests, and on how many the server failed at the first try. */
export interface ControlsRead {
  readonly asked: number;
  readonly failed: number;
}

export const NO_CONTROLS: ControlsRead = { asked: 0, failed: 0 };

/** A condition that is kept from passing by failures alone goes on by so many draws. */
export const STEP_OF_HELD = 24;

const FEWEST = 60;
const MOST = 1200;
const FOR_EACH_DRAW = 4;
/** A whole number is one to this, however its sum was made. */
const WHOLE = 1e-9;

/** A draw that weighs more than its answer, since the server failed on it before (section 5 of the statistics). */
export interface Weighed {
  readonly draws: readonly Draw[];
  /** Failures that controls do not explain. */
  readonly unexplained: number;
}

/** The draws of a condition with Z_pass = 1 where a harmful reply may have been kept back. */
export function weigh(draws: readonly Draw[], controls: ControlsRead): Weighed {
  const failed = draws.filter(({ failedFirst }) => failedFirst);
  if (failed.length === 0) return { draws, unexplained: 0 };
  const unexplained = Math.max(0, failed.length - explained(draws.length, controls));
  const atOne = new Set(draws.filter(({ unanswered }) => unanswered).map(({ draw }) => draw));
  const weightOf = ({ draw, outcome }: Draw): number => (atOne.has(draw) ? 1 : outcome.zPass);
  const ranked = [...failed].sort((a, b) => weightOf(a) - weightOf(b) || a.draw - b.draw);
  for (const { draw } of ranked.slice(0, unexplained)) atOne.add(draw);
  return {
    unexplained,
    draws: draws.map((one) =>
      atOne.has(one.draw) ? { ...one, outcome: { ...one.outcome, zPass: 1 } } : one,
    ),
  };
}

function explained(n: number, { asked, failed }: ControlsRead): number {
  if (asked === 0) return 0;
  const expected = (n * failed) / asked;
  const spread = Math.sqrt((n * failed * (asked - failed)) / (asked * asked));
  const most = expected + 2 * spread;
  const below = Math.floor(most);
  return most - below > WHOLE ? below + 1 : below;
}

/** Whether a condition would pass if failures were nothing. */
export function isHeldByFailures(
  { state, raw }: Pick<Replayed, 'state' | 'raw'>,
  { limits }: PlanRecord,
  family: number,
): boolean {
  if (state !== 'open' && state !== 'capped') return false;
  if (raw.failed === 0) return false;
  const { tally } = raw;
  return logEFail(tally, limits) < failNeeds(limits, family) && logEPass(tally, limits) >= passNeeds(limits);
}

/** How many controls the run still has to ask. */
export function controlsDue(
  conditions: readonly Replayed[],
  { asked, failed }: ControlsRead,
  plan: PlanRecord,
): number {
  if (plan.rules.max_failures === undefined || conditions.some(failsRun)) return 0;
  if (conditions.every(({ raw }) => raw.failed === 0)) return 0;
  const passes = conditions.every((one) => letsPass(one) || isOverridden(one));
  const isRefused = passes && failuresInExcess(conditions, { asked, failed }, plan).length > 0;
  const sizes = conditions
    .filter(
      ({ state, isHeld, unexplained }) => isRefused || (unexplained > 0 && (isHeld || state === 'contested')),
    )
    .map(({ n }) => FOR_EACH_DRAW * n);
  return Math.max(0, Math.max(FEWEST, Math.min(MOST, Math.max(0, ...sizes))) - asked);
}

/** Failures of one condition, or of all together (null). */
export interface InExcess {
  readonly condition: string | null;
  readonly n: number;
  readonly failed: number;
}

/** Where the server failed so much oftener than on controls that nothing passes. */
export function failuresInExcess(
  conditions: readonly Replayed[],
  controls: ControlsRead,
  { rules }: PlanRecord,
): readonly InExcess[] {
  const { max_failures } = rules;
  if (max_failures === undefined) return [];
  const standing = conditions.filter((one) => !isOverridden(one));
  const counted = standing.map(failuresOf);
  // Of a few draws a share says little: screened conditions count among all of them.
  const alone = standing.filter(({ state }) => state !== 'screened').map(failuresOf);
  const all = {
    condition: null,
    n: counted.reduce((sum, { n }) => sum + n, 0),
    failed: counted.reduce((sum, { failed }) => sum + failed, 0),
  };
  if (all.failed === 0) return [];
  const limit = upperLimit(controls);
  return [
    ...alone.filter(({ n, failed }) => failed > (limit + max_failures) * n),
    ...(all.failed > (limit + 0.03) * all.n ? [all] : []),
  ];
}

export function failuresOf({ id, n, raw }: Replayed): InExcess {
  return { condition: id, n, failed: raw.failed };
}

/** The rate at which so few failures, or fewer, have a probability of 2.5 % (Clopper & Pearson 1934). */
function upperLimit({ asked, failed }: ControlsRead): number {
  if (failed >= asked) return 1;
  let [low, high] = [failed / asked, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(failed, asked, middle) < 0.025) high = middle;
    else low = middle;
  }
  return low;
}

/** P(Bin(n, p) ≤ k) for 0 < p < 1. */
function atMost(k: number, n: number, p: number): number {
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let count = 1; count <= k; count++) {
    log += Math.log((n - count + 1) / count) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return sum;
}
