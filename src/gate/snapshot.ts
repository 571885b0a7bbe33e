import type { AskedRole, Snapshot } from '../ports.ts';
import type { Recorded } from '../records/journal.ts';
import type { Standing } from './board.ts';
import type { Evidence } from './evidence.ts';
import type { GatePlan } from './plan.ts';

/** What a snapshot tells of a run besides its conditions. */
export type RunSoFar = Pick<Snapshot, 'calls' | 'waiting' | 'parked' | 'costUsd' | 'elapsedMs'>;

/** Where the run stands, for whoever watches it. */
export function snapshotOf(
  { policy, cap }: GatePlan,
  standings: readonly Standing[],
  { answers }: Evidence,
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
    answers: answers.size,
    budget: { calls: policy.budget.calls, minutes: policy.budget.minutes, usd: null },
  };
}

/** Requests behind what this run recorded; questions that were given up are not among them. */
export function recordedCalls(evidence: Evidence, before: Recorded): Readonly<Record<AskedRole, number>> {
  const added = (
    kept: ReadonlyMap<string, { readonly run: { readonly requests: number } }>,
    known: ReadonlyMap<string, unknown>,
  ): number => [...kept].reduce((sum, [key, { run }]) => sum + (known.has(key) ? 0 : run.requests), 0);
  return {
    candidate: added(evidence.answers, before.answers),
    judge: added(evidence.judgements, before.judgements),
  };
}
