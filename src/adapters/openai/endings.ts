import type { ChatFailed, ChatReply, ChatRequest } from '../../model/chat.ts';

/**
 * How the replies of a server end that never says so. What came whole was not cut on its way, and what took fewer tokens
 * than were allowed was not cut by that limit: then it is an end. A server that has named an end once means something
 * when it names none; gateways that name them in whole answers may not in streams.
 */
export class Endings {
  /** Models of which an end was named, of those that were asked for a stream and of the others. */
  private readonly named = { stream: new Set<string>(), whole: new Set<string>() };

  /** A reply as it is to be read, in the order in which they come. */
  read(
    reply: ChatReply | ChatFailed,
    request: ChatRequest,
    form: 'stream' | 'whole' = 'whole',
  ): ChatReply | ChatFailed {
    if (reply.state === 'failed') return reply;
    const named = this.named[form];
    // One that names the limit alone may leave every other end unsaid.
    if (reply.finish !== 'length' && (reply.finish !== null || reply.finishWord !== undefined))
      named.add(request.model);
    if (reply.endUnsaid !== true || named.has(request.model)) return reply;
    const taken = reply.tokens?.completion ?? 0;
    if (taken === 0 || taken >= request.maxTokens) return reply;
    const { endUnsaid: _unsaid, ...whole } = reply;
    return { ...whole, finish: 'stop' };
  }
}
