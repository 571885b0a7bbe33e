import type { Clock, Progress, Snapshot } from '../ports.ts';
import type { Board, Standing } from './board.ts';
import type { Dispatch } from './dispatch.ts';
import type { Evidence } from './evidence.ts';
import type { Meter } from './meter.ts';
import type { GatePlan } from './plan.ts';

/** What a snapshot tells of a run besides its conditions. */
export type RunSoFar = Pick<Snapshot, 'calls' | 'waiting' | 'parked' | 'costUsd' | 'elapsedMs'>;

/** Where the run stands, for whoever watches it. */
export function snapshotOf(
  { policy, cap }: GatePlan,
  standings: readonly Standing[],
  answers: number,
  run: RunSoFar,
): Snapshot {
  return {
    ...run,
    conditions: standings.map(
      ({ condition, state, flagged, n, logEFail, failAt, logEPass, passAt, toPass }) => ({
        id: condition.id,
        state,
        flagged,
        n,
        cap,
        logEFail,
        failAt,
        logEPass,
        passAt,
        toPass,
      }),
    ),
    answers,
    budget: { calls: policy.budget.calls, minutes: policy.budget.minutes, usd: policy.budget.usd },
  };
}

/**
 * Shows where the run stands. Evidence moves only when a batch is read: only then (`read`) are its bounds
 * computed anew, which is what a snapshot costs.
 */
export function snapshots(
  plan: GatePlan,
  board: Board,
  evidence: Evidence,
  meter: Meter,
  dispatch: Dispatch,
  { clock, progress }: { readonly clock: Clock; readonly progress: Progress },
): (read: boolean) => void {
  const startedAt = clock.elapsed();
  let standings = board.standings();
  return (read) => {
    if (read) standings = board.standings();
    progress.show(
      snapshotOf(plan, standings, evidence.answers.size, {
        ...dispatch.facts(),
        costUsd: meter.costUsd(),
        elapsedMs: clock.elapsed() - startedAt,
      }),
    );
  };
}
