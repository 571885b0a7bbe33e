import type { ChatExchange, ChatModel, ChatOutcome, ChatReply, ChatRequest } from '../model/chat.ts';

/** A complete reply with this text; further fields override. */
export function replyWith(text: string, more: Partial<ChatReply> = {}): ChatReply {
  return {
    state: 'replied',
    text,
    reasoning: null,
    finish: 'stop',
    refusal: null,
    reportedModel: null,
    fingerprint: null,
    tokens: { prompt: 1, completion: 1 },
    ...more,
  };
}

/** A model that does what a function says, and remembers what it was asked. */
export function scriptedModel(script: (request: ChatRequest, call: number) => ChatOutcome): ChatModel & {
  readonly requests: readonly ChatRequest[];
  /** What `ask` says, at once. */
  readonly answer: (request: ChatRequest) => ChatOutcome;
} {
  const requests: ChatRequest[] = [];
  const answer = (request: ChatRequest): ChatOutcome => {
    requests.push(request);
    return script(request, requests.length);
  };
  return {
    requests,
    answer,
    async ask(request, { sent } = {}): Promise<ChatExchange> {
      sent?.();
      return { outcome: answer(request), requests: 1 };
    },
    notApplied: () => [],
  };
}
