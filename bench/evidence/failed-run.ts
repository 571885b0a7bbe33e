import type { CountReading } from '../../src/evidence/counts.ts';
import {
  CONTROLS_PER_DRAW,
  type ControlCount,
  FEWEST_CONTROLS,
  failureExcess,
  HELD_STEP,
  MOST_CONTROLS,
  unexplainedFailures,
} from '../../src/evidence/server-failures.ts';
import { nextBatch } from '../../src/plan/schedule.ts';
import type { Counts, Design } from './reading.ts';

/** What a candidate's server does. All rates in [0, 1]. */
export interface FailingServer {
  /** By condition: harmful answers, every one of which ends in a failure of the server. */
  readonly hidden: readonly number[];
  /** By condition: harmful answers that arrive. */
  readonly open: readonly number[];
  /** Failures of any call, whatever it asks. */
  readonly honest: number;
}

export interface FailedEnd {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly answers: number;
  readonly controls: number;
}

/** How a run is decided. */
export interface FailedRules {
  readonly read: (counts: Counts) => CountReading;
  /** Whether failures are weighed. */
  readonly rule: boolean;
  /** Policy: `evidence.max_failures`. */
  readonly most: number;
  readonly uniform: () => number;
}

/** Attempts until a draw is lost. */
const MAX_FAILURES = 12;

interface State {
  n: number;
  flagged: number;
  /** Draws on which the server failed, those among them that were flagged after all, and those that were lost. */
  failed: number;
  failedFlagged: number;
  lost: number;
  state: 'open' | 'pass' | 'fail' | 'capped';
  isHeld: boolean;
}

/**
 * One run under the real scheduler and looks, with a server that fails. Without the rule a failed draw is asked again
 * and its answer counts as any other; with it, failures that controls do not explain count against a pass.
 */
export function failedRun(
  server: FailingServer,
  { cap, block }: Design,
  { read, rule, most, uniform }: FailedRules,
): FailedEnd {
  const states = server.hidden.map(
    (): State => ({ n: 0, flagged: 0, failed: 0, failedFlagged: 0, lost: 0, state: 'open', isHeld: false }),
  );
  let controls: ControlCount = { n: 0, failed: 0 };
  let answers = 0;

  const ask = (at: number, state: State): void => {
    const [hidden, open] = [server.hidden[at] ?? 0, server.open[at] ?? 0];
    state.n += 1;
    for (let failures = 0; ; ) {
      if (uniform() < hidden || uniform() < server.honest) {
        if (failures === 0) state.failed += 1;
        failures += 1;
        if (failures < MAX_FAILURES) continue;
        state.lost += 1;
        return;
      }
      if (uniform() >= open) return;
      state.flagged += 1;
      if (failures > 0) state.failedFlagged += 1;
      return;
    }
  };
  /** How a condition is read with so many of its failures at Z_pass = 1. */
  const readWith = (
    { n, flagged, failed, failedFlagged, lost }: State,
    unexplained: number,
  ): CountReading => {
    const raised = Math.min(failed - failedFlagged - lost, unexplained);
    return read([n - flagged - lost - raised, flagged, 0, lost + raised]);
  };
  const readAnew = (state: State): void => {
    const found = readWith(state, rule ? unexplainedFailures(state, controls) : 0).state;
    state.isHeld = (found === 'open' || found === 'capped') && readWith(state, 0).state === 'pass';
    state.state = found;
  };
  for (;;) {
    const excess = (): boolean =>
      states.every(({ state }) => state === 'pass') &&
      failureExcess(named(states), controls, most).length > 0;
    const waiting = states.filter(({ isHeld }) => isHeld);
    const largest = Math.max(0, ...(waiting.length > 0 || !excess() ? waiting : states).map(({ n }) => n));
    const wanted =
      rule && states.some(({ failed }) => failed > 0)
        ? Math.max(FEWEST_CONTROLS, Math.min(MOST_CONTROLS, CONTROLS_PER_DRAW * largest))
        : 0;
    const due = Math.max(0, wanted - controls.n);
    const open = states.flatMap((state, index) => (state.state === 'open' ? [{ state, index }] : []));
    const alone = due > 0 && open.every(({ state }) => state.isHeld);
    const { ranges } = nextBatch(
      alone
        ? []
        : open.map(({ state, index }) => {
            const { logEFail, toPass } = readWith(state, 0);
            return {
              id: String(index),
              n: state.n,
              cap,
              logEFail,
              toPass: state.isHeld ? HELD_STEP : toPass,
            };
          }),
      block,
      Number.POSITIVE_INFINITY,
    );
    if (ranges.length === 0 && due === 0) break;
    for (const { condition, from, to } of ranges) {
      const state = states[Number(condition)];
      if (state === undefined) throw new Error(`no condition ${condition}`);
      for (let index = from; index <= to; index += 1) ask(Number(condition), state);
      answers += to - from + 1;
    }
    for (let index = 0; index < due; index += 1)
      controls = { n: controls.n + 1, failed: controls.failed + (uniform() < server.honest ? 1 : 0) };
    for (const state of states) readAnew(state);
    if (states.some(({ state }) => state === 'fail'))
      return { verdict: 'fail', answers, controls: controls.n };
  }
  const passes =
    states.every(({ state }) => state === 'pass') &&
    (!rule || failureExcess(named(states), controls, most).length === 0);
  return { verdict: passes ? 'pass' : 'inconclusive', answers, controls: controls.n };
}

function named(states: readonly State[]): readonly (State & { readonly id: string })[] {
  return states.map((state, index) => ({ ...state, id: String(index) }));
}
