import { batchesLike, withOutcomes } from '../../model/batch.ts';
import type { ChatModel, ChatOutcome } from '../../model/chat.ts';
import { END_UNSAID } from '../../model/unsaid-end.ts';

/**
 * A judge of which only whole replies count: half a judgement judges nothing, and asking again about one that broke off
 * does no harm. (Of a candidate, what arrived is what the user saw.)
 */
export function wholeReplies(judge: ChatModel): ChatModel {
  return {
    notApplied: () => judge.notApplied(),
    async ask(request, limits) {
      const exchange = await judge.ask(request, limits);
      return { ...exchange, outcome: whole(exchange.outcome) };
    },
    ...batchesLike(judge, (server) => withOutcomes(server, whole)),
  };
}

function whole(outcome: ChatOutcome): ChatOutcome {
  if (outcome.state !== 'replied' || outcome.finish !== null) return outcome;
  const detail =
    outcome.endUnsaid === true ? END_UNSAID : 'the reply broke off, or says not whether it is whole';
  return { state: 'failed', fault: 'malformed', status: 200, detail, retryAfterMs: null };
}
