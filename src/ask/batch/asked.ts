import type { Asked } from '../../transport/deliver.ts';
import type { Batched } from './replies.ts';

/** How a record names a question that its batch never got to. */
const UNFINISHED = 'batch-unfinished';

type Of<State extends Batched['state']> = Extract<Batched, { state: State }>;

/** A question that its batch settled, as one that was asked live. */
export function askedInBatch({ outcome, notApplied, isUnfinished, isEarlier }: Of<'answered'>): Asked {
  const fault = outcome.state === 'failed' ? outcome.fault : null;
  return {
    outcome,
    facts: {
      requests: 1,
      attempts: 1,
      tokens: outcome.state === 'replied' ? outcome.tokens : null,
      firstFailure: isUnfinished ? UNFINISHED : fault,
      ...(notApplied.length === 0 ? {} : { notApplied }),
      ...(isEarlier ? { askedEarlier: true as const } : {}),
    },
    failedFirst: isUnfinished ? null : fault,
  };
}

/**
 * A question that was asked live after its batch. What its batch could not read, or gave up on, counts as its first failure;
 * that the batch never got to it does not: nothing in the question can be why.
 */
export function askedLiveAfter({ after, isUnfinished }: Of<'live'>, asked: Asked): Asked {
  if (after === null) return asked;
  const { facts, failedFirst } = asked;
  return {
    ...asked,
    facts: {
      ...facts,
      requests: facts.requests + 1,
      attempts: facts.attempts + 1,
      firstFailure: isUnfinished ? UNFINISHED : after.fault,
    },
    failedFirst: isUnfinished ? failedFirst : after.fault,
  };
}
