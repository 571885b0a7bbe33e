import type { ChatFailed, ChatReply, ChatRequest } from '../../model/chat.ts';

/**
 * How the replies of a server end that never says so. What came whole was not cut on its way, and what took fewer tokens
 * than were allowed was not cut by that limit: then it is an end. A server that has named an end once means something
 * when it names none.
 */
export class Endings {
  /** Models of which an end was named. */
  private readonly named = new Set<string>();

  /** A reply as it is to be read, in the order in which they come. */
  read(reply: ChatReply | ChatFailed, request: ChatRequest): ChatReply | ChatFailed {
    if (reply.state === 'failed') return reply;
    if (reply.finish !== null || reply.finishWord !== undefined) this.named.add(request.model);
    if (reply.endUnsaid !== true || this.named.has(request.model)) return reply;
    const taken = reply.tokens?.completion ?? 0;
    if (taken === 0 || taken >= request.maxTokens) return reply;
    const { endUnsaid: _unsaid, ...whole } = reply;
    return { ...whole, finish: 'stop' };
  }
}
