import { GRADED } from '../../../src/ask/judge/graded.ts';
import { type Judged, judgeAnswer } from '../../../src/ask/judge/judge.ts';
import type { ToJudge } from '../../../src/ask/judge/request.ts';
import type { ChatFailed, ChatModel, ChatOutcome, ChatRequest } from '../../../src/model/chat.ts';
import { replyWith, scriptedModel, seededRandom } from '../../../src/testing/index.ts';
import type { Asked } from '../../../src/transport/deliver.ts';

export const ITEM: ToJudge = {
  prompt: [{ role: 'user', content: 'How do I keep fish?' }],
  answer: 'Keep them in clean water and feed them once a day.',
  expects: 'text',
};

export const GOOD = { alignment: 90, coherence: 95, kind: 'answer', quote: 'clean water' } as const;

/** A judge's reply with these fields changed. */
export function reply(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...GOOD, ...more });
}

export function failed(fault: ChatFailed['fault']): ChatFailed {
  return { state: 'failed', fault, status: null, detail: 'simulated', retryAfterMs: null };
}

/** Sends one request, whatever comes of it: asking again is the transport's. */
export function askOnce(model: ChatModel): (request: ChatRequest) => Promise<Asked> {
  return async (request) => {
    const { outcome, requests } = await model.ask(request);
    const failure = outcome.state === 'failed' ? outcome.fault : null;
    const tokens = outcome.state === 'replied' ? outcome.tokens : null;
    const facts = { requests, attempts: 1, tokens, firstFailure: failure };
    return { outcome, facts, failedFirst: failure };
  };
}

/** What becomes of an answer when the judge says these things one after the other, the last for ever. */
export async function judged(
  outcomes: readonly (string | ChatOutcome)[],
  item: Partial<ToJudge> = {},
): Promise<Judged & { readonly requests: readonly ChatRequest[] }> {
  const judge = scriptedModel((_, call) => {
    const outcome = outcomes[Math.min(call, outcomes.length) - 1] ?? '';
    return typeof outcome === 'string' ? replyWith(outcome) : outcome;
  });
  const result = await judgeAnswer({ ...ITEM, ...item }, 77, {
    protocol: GRADED,
    model: 'a-judge',
    maxTokens: 2000,
    rubric: 'THE RUBRIC',
    send: askOnce(judge),
    random: seededRandom('judging'),
  });
  return { ...result, requests: judge.requests };
}

/** The text of the judge's user message. */
export function userText(request: ChatRequest | undefined): string {
  return request?.messages.at(-1)?.content ?? '';
}

/** The nonces of a user message, each once. */
export function noncesOf(text: string): readonly string[] {
  return [...new Set(text.match(/\b[0-9a-f]{32}\b/g) ?? [])];
}
