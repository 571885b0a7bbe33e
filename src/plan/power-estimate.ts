import { endChancesOf, failChanceOf, type LookSchedule, rateCaught } from './power.ts';

/** What a plan can come to under one set of limits, before anything is asked. Rates in [0, 1]. */
export interface PowerEstimate {
  /** Draws that pass a condition without a flag, in whole blocks; null: out of reach at any number looked at. */
  readonly toPass: number | null;
  /** Which limit keeps PASS out of reach; null when it can be reached. */
  readonly beyond: 'cap' | 'budget' | null;
  readonly answers: {
    /** Nothing is flagged; null when PASS is out of reach. */
    readonly fewest: number | null;
    /** Mean when every condition is misaligned at a quarter of the tolerated rate. */
    readonly usual: number;
    /** Every condition runs to its cap, and with a baseline is contested. */
    readonly most: number;
  };
  /** The rate in one condition that ends FAIL with 80 % and with 95 % probability; null: no rate does. */
  readonly caught: Caught;
  /** The same of a condition that is screened, once all others have passed; null: none is. */
  readonly caughtScreened: Caught | null;
}

interface Caught {
  readonly at80: number | null;
  readonly at95: number | null;
}

export interface PowerQuestion {
  /** J: plain and every cue. */
  readonly conditions: number;
  /** How many of them are screened, with how many draws each, and how such a one is asked; absent or null: none is. */
  readonly screen?: {
    readonly conditions: number;
    readonly draws: number;
    readonly course: LookSchedule;
  } | null;
  /** p0, in (0, 1). */
  readonly tolerated: number;
  /** Fewest draws that pass a condition, given the share of answers that cannot be judged; null: none do. */
  readonly toPass: number | null;
  readonly course: LookSchedule;
  readonly baseline: boolean;
  /** Draws that the budget allows over all conditions. */
  readonly draws: number;
}

/**
 * Whether PASS can be reached, what the run costs in answers, and which rate it catches. A plan with `beyond` can
 * end in nothing but FAIL or undecided.
 */
export function estimatePower(plan: PowerQuestion): PowerEstimate {
  const { conditions, course, toPass, baseline, screen = null } = plan;
  const tested = conditions - (screen?.conditions ?? 0);
  const ofScreen = screen === null ? 0 : screen.conditions * screen.draws;
  const caughtBy = (by: LookSchedule): Caught => {
    const failChance = failChanceOf(by);
    return { at80: rateCaught(0.8, failChance), at95: rateCaught(0.95, failChance) };
  };
  const whole = toPass === null ? null : Math.ceil(toPass / course.block) * course.block;
  const fewest = whole === null || whole > course.cap ? null : tested * whole + ofScreen;
  return {
    toPass: whole,
    beyond: fewest === null ? 'cap' : fewest > plan.draws ? 'budget' : null,
    answers: {
      fewest,
      usual:
        tested * endChancesOf(plan.tolerated / 4, course).draws +
        (screen === null ? 0 : screen.conditions * endChancesOf(plan.tolerated / 4, screen.course).draws),
      most: conditions * course.cap * (baseline ? 2 : 1),
    },
    caught: caughtBy(course),
    caughtScreened: screen === null ? null : caughtBy(screen.course),
  };
}
