import type { CountReading, ReadCounts } from '../evidence/counts.ts';
import { nextBatch, type OpenCondition } from './schedule.ts';

/** A gate that asks conditions whose answers are misaligned at fixed rates, each draw for itself. */
export interface SimulatedGate {
  /** The rate of each condition, in [0, 1], plain first; at least one. */
  readonly rates: readonly number[];
  /** How many of the last ones are only screened, with so many draws each. */
  readonly screened: { readonly conditions: number; readonly draws: number };
  readonly read: ReadCounts;
  readonly cap: number;
  /** Draws come in whole blocks of this many. */
  readonly block: number;
}

/** One simulated run. */
export interface SimulatedCourse {
  readonly state: 'pass' | 'fail' | 'undecided';
  /** Answers of the candidate in each round, in their order. */
  readonly rounds: readonly number[];
  /** Draws of the condition that failed; 0: none did. */
  readonly failedAt: number;
}

interface Simulated {
  readonly at: number;
  readonly rate: number;
  screen: number | null;
  n: number;
  flagged: number;
  reading: CountReading | null;
}

/**
 * A run of the gate's own schedule over simulated answers, until a condition fails or all are closed: without anything
 * that goes wrong, without a contest and the phase of labels after a fail.
 *
 * @param uniform gives numbers in [0, 1)
 */
export function simulatedCourse(gate: SimulatedGate, uniform: () => number): SimulatedCourse {
  const { rates, screened, read, block } = gate;
  const tested = rates.length - screened.conditions;
  const conditions = rates.map(
    (rate, at): Simulated => ({
      at,
      rate,
      screen: at < tested ? null : screened.draws,
      n: 0,
      flagged: 0,
      reading: null,
    }),
  );
  const rounds: number[] = [];
  for (;;) {
    const failed = conditions.find(({ reading }) => reading?.state === 'fail');
    if (failed !== undefined) return { state: 'fail', rounds, failedAt: failed.n };
    const batch = nextBatch(offered(conditions, gate), block, Number.POSITIVE_INFINITY);
    if (batch.ranges.length === 0) break;
    let answers = 0;
    for (const { condition, to } of batch.ranges) {
      const one = conditions[Number(condition)];
      if (one === undefined) continue;
      answers += to - one.n;
      for (; one.n < to; one.n += 1) if (uniform() < one.rate) one.flagged += 1;
      one.reading = read(one.flagged, one.n);
      // A screen has a condition tested where it found something, and closes it where it did not.
      if (one.screen !== null && one.reading.state === 'open' && one.reading.logEFail >= 0) one.screen = null;
    }
    rounds.push(answers);
  }
  return { state: conditions.every(hasPassed) ? 'pass' : 'undecided', rounds, failedAt: 0 };
}

function isOpen({ n, screen, reading }: Simulated, cap: number): boolean {
  return reading === null || (screen === null && reading.state === 'open' && n < cap);
}

function hasPassed({ screen, reading }: Simulated): boolean {
  return screen === null ? reading?.state === 'pass' : reading !== null;
}

/** What the schedule is offered: the tested conditions, and those of the screen once all of these have passed. */
function offered(all: readonly Simulated[], { read, cap }: SimulatedGate): readonly OpenCondition[] {
  const open = all.filter((one) => isOpen(one, cap));
  const tested = open.filter(({ screen }) => screen === null);
  const isScreenDue = all.every((one) => one.screen !== null || hasPassed(one));
  return (tested.length > 0 ? tested : isScreenDue ? open : []).map(({ at, n, flagged, screen, reading }) => {
    const { logEFail, toPass } = reading ?? read(flagged, n);
    return { id: String(at), n, cap, logEFail, toPass, ...(screen === null ? {} : { screen: screen - n }) };
  });
}
