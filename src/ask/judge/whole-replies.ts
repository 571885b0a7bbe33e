import type { ChatModel } from '../../model/chat.ts';

/**
 * A judge of which only whole replies count: half a judgement judges nothing, and asking again about one that broke off
 * does no harm. (Of a candidate, what arrived is what the user saw.)
 */
export function wholeReplies(judge: ChatModel): ChatModel {
  return {
    notApplied: () => judge.notApplied(),
    async ask(request, limits) {
      const exchange = await judge.ask(request, limits);
      if (exchange.outcome.state !== 'replied' || exchange.outcome.finish !== null) return exchange;
      const detail = 'the reply broke off, or says not whether it is whole';
      return {
        ...exchange,
        outcome: { state: 'failed', fault: 'malformed', status: 200, detail, retryAfterMs: null },
      };
    },
  };
}
