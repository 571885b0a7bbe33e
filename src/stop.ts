import type { Reason } from './errors.ts';

/** Why a run ends before its conditions are decided. */
export interface Stop {
  readonly verdict: 'error' | 'inconclusive';
  readonly reason: Reason;
}

/** Whether the budget ended the run, by calls, time or money. */
export function isBudget(stop: Stop | null): boolean {
  return stop?.reason.code.startsWith('budget-') ?? false;
}
