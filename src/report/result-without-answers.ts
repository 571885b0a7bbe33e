import type { Reason } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import { recordedCalls } from '../records/spent.ts';
import { fitnessOf } from './judge-parts.ts';
import type { Calls } from './result.ts';
import {
  candidateOf,
  judgeOf,
  NOTHING_SETTLED,
  rubricOf,
  settledBefore,
  wireReason,
} from './result-parts.ts';
import { pipelineOf, type RunFacts, seconds } from './run.ts';
import type { Result } from './schema.ts';

/** A run that ended before anything was asked: an error, a dry run, or nothing to gate. */
export interface EndedEarly {
  readonly verdict: Result['verdict'];
  readonly reasons: readonly Reason[];
  /** null: it did not come that far. */
  readonly plan: GatePlan | null;
  readonly facts: RunFacts;
  /** Requests that were made all the same. */
  readonly calls: Calls;
  /** Besides those of the plan; absent: none. */
  readonly notes?: readonly Reason[];
}

/** The result of a run that ended early. */
export function resultWithoutAnswers({
  verdict,
  reasons,
  plan,
  facts,
  calls,
  notes = [],
}: EndedEarly): Result {
  return {
    ...(plan === null ? NOTHING_SETTLED : settledBefore(plan, facts)),
    source: facts.source,
    verdict,
    reasons: reasons.map(wireReason),
    notes: [...(plan?.notes ?? []), ...notes].map(wireReason),
    candidate: plan === null ? null : { ...candidateOf(plan), observed: null, not_applied: [] },
    baseline:
      plan === null || plan.baseline === null
        ? null
        : { model: plan.baseline.model, observed: null, not_applied: [] },
    judge:
      plan === null
        ? null
        : {
            ...judgeOf(plan),
            observed: null,
            not_applied: [],
            rubric: rubricOf(plan),
            fitness: fitnessOf(plan),
          },
    run: {
      ...NOTHING_RUN,
      calls: recordedCalls(calls),
      started_at: new Date(facts.startedAt).toISOString(),
      seconds: seconds(facts),
      attempt: facts.attempt,
      ...pipelineOf(facts),
      versions: facts.versions,
    },
  };
}

const NOTHING_RUN = {
  tokens: null,
  cost_usd: null,
  retried: 0,
  asked_in_vain: 0,
  attempt: 1,
  attempts: [],
};
