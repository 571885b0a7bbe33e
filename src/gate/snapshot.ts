import type { ConditionSummary } from '../decide/conditions.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Clock, Progress, Snapshot } from '../ports.ts';
import type { Run } from './run.ts';

/** What a snapshot tells of a run besides its conditions. */
export type RunSoFar = Omit<Snapshot, 'conditions' | 'answers' | 'budget'>;

/** Where the run stands, for whoever watches it. */
export function snapshotOf(
  { policy, cap }: GatePlan,
  summaries: readonly ConditionSummary[],
  answers: number,
  run: RunSoFar,
): Snapshot {
  return {
    ...run,
    conditions: summaries.map(
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
  {
    plan,
    conditions,
    store,
    budget,
    scheduler,
  }: Pick<Run, 'plan' | 'conditions' | 'store' | 'budget' | 'scheduler'>,
  { clock, progress }: { readonly clock: Clock; readonly progress: Progress },
): (read: boolean) => void {
  const startedAt = clock.elapsed();
  let summaries = conditions.summaries();
  return (read) => {
    if (read) summaries = conditions.summaries();
    progress.show(
      snapshotOf(plan, summaries, store.answers.size, {
        ...scheduler.facts(),
        costUsd: budget.costUsd(),
        elapsedMs: clock.elapsed() - startedAt,
      }),
    );
  };
}
