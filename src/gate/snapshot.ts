import type { Budget } from '../ask/budget.ts';
import type { Standing } from '../decide/conditions.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Clock, Progress, RoleCounts, Snapshot } from '../ports.ts';
import type { CallsByRole } from '../records/spent.ts';
import type { Run } from './run.ts';

/** What a snapshot tells of a run besides its conditions. */
export type RunSoFar = Omit<Snapshot, 'conditions' | 'answers' | 'budget' | 'labelsCues'>;

/** Where the run stands, for whoever watches it. */
export function snapshotOf(
  { policy }: GatePlan,
  conditions: Snapshot['conditions'],
  answers: number,
  run: RunSoFar,
): Snapshot {
  return {
    ...run,
    conditions,
    answers,
    labelsCues: policy.labels.cueEffects === 'full',
    budget: { calls: policy.budget.calls, minutes: policy.budget.minutes, usd: policy.budget.usd },
  };
}

/** Where each condition stands, for whoever watches. */
export function shownConditions(
  { cap, cueScreen }: GatePlan,
  standings: readonly Standing[],
): Snapshot['conditions'] {
  return standings.map(
    ({ condition, state, screen, flagged, n, logEFail, failAt, logEPass, passAt, toPass }) => ({
      id: condition.id,
      state,
      flagged,
      n,
      cap,
      logEFail,
      failAt,
      logEPass,
      passAt,
      toPass: screen === 'waiting' ? Math.max(0, (cueScreen?.draws ?? 0) - n) : toPass,
      ...(screen === 'waiting' ? { isUnscreened: true as const } : {}),
    }),
  );
}

/** Who watches a run, and by which clock. */
interface Watcher {
  readonly clock: Clock;
  readonly progress: Progress;
}

/** Shows the checks of the start, before any condition has begun. */
export function startSnapshots(
  plan: GatePlan,
  budget: Budget,
  { clock, progress }: Watcher,
  startedAt: number,
): () => void {
  const present = ({ baseline, screen, ...counts }: CallsByRole): RoleCounts => ({
    ...counts,
    ...(plan.baseline === null ? {} : { baseline }),
    ...(plan.screen === null ? {} : { screen }),
  });
  return () => {
    const calls = budget.calls();
    // Whether the models have prices is known when one is asked.
    const isAsked = Object.values(calls).some((count) => count > 0);
    progress.show(
      snapshotOf(plan, [], 0, {
        calls: present(calls),
        inFlight: present(budget.inFlight()),
        judging: 0,
        timedOut: 0,
        retried: 0,
        waiting: 0,
        parked: [],
        costUsd: isAsked ? budget.costUsd() : null,
        elapsedMs: clock.elapsed() - startedAt,
      }),
    );
  };
}

/** Shows where the run stands. Evidence moves only when a batch is read (`read`): only then is it looked at anew. */
export function snapshots(
  {
    plan,
    conditions,
    store,
    budget,
    scheduler,
  }: Pick<Run, 'plan' | 'conditions' | 'store' | 'budget' | 'scheduler'>,
  { clock, progress }: Watcher,
  startedAt: number,
): (read: boolean) => void {
  let shown = shownConditions(plan, conditions.standings());
  return (read) => {
    if (read) shown = shownConditions(plan, conditions.standings());
    progress.show(
      snapshotOf(plan, shown, store.answers.size, {
        ...scheduler.facts(),
        costUsd: budget.costUsd(),
        elapsedMs: clock.elapsed() - startedAt,
      }),
    );
  };
}
