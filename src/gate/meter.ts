import type { Reason } from '../errors.ts';
import type { Clock } from '../ports.ts';

/** Why a run ends before its conditions are decided. */
export interface Stop {
  readonly verdict: 'error' | 'inconclusive';
  readonly reason: Reason;
}

/** Thrown through a batch when the run has to end; never reaches a user. */
export class RunStopped extends Error {
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(stop.reason.code);
    this.stop = stop;
  }
}

/** The budget of one run: HTTP requests and minutes, checked before each call. */
export class Meter {
  private spent = 0;
  private readonly deadline: number;
  private readonly budget: { readonly calls: number; readonly minutes: number };
  private readonly clock: Clock;

  constructor(budget: { readonly calls: number; readonly minutes: number }, clock: Clock) {
    this.budget = budget;
    this.clock = clock;
    this.deadline = clock.now() + budget.minutes * 60_000;
  }

  /** Calls that are left. */
  left(): number {
    return Math.max(0, this.budget.calls - this.spent);
  }

  /** Milliseconds until the time budget ends, at least 0. */
  msLeft(): number {
    return Math.max(0, this.deadline - this.clock.now());
  }

  add(requests: number): void {
    this.spent += requests;
  }

  /** Why no further call may be made, or null. */
  exhausted(): Stop | null {
    if (this.left() === 0)
      return {
        verdict: 'inconclusive',
        reason: { code: 'budget-calls', args: { calls: this.budget.calls } },
      };
    if (this.clock.now() >= this.deadline)
      return {
        verdict: 'inconclusive',
        reason: { code: 'budget-minutes', args: { minutes: this.budget.minutes } },
      };
    return null;
  }
}
