import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { ChatExchange, ChatRequest } from '../../src/model/chat.ts';
import type { Endpoint } from '../../src/policy/policy.ts';
import { type Answer, type FaultServer, faultServer } from './fault-server.ts';

export const QUESTION: ChatRequest = {
  model: 'asked',
  messages: [{ role: 'user', content: 'What is a gate?' }],
  temperature: 0.7,
  maxTokens: 80,
  seed: 1234567,
};

export const QUESTION_WITH_SCHEMA: ChatRequest = {
  ...QUESTION,
  schema: { name: 'judgement', schema: { type: 'object', additionalProperties: false } },
};

export function endpointAt(url: string, more: Partial<Endpoint> = {}): Endpoint {
  return {
    name: 'tested',
    baseUrl: `${url}/v1`,
    apiKey: 'TESTED_KEY',
    auth: 'bearer',
    concurrency: 64,
    query: {},
    headers: {},
    body: {},
    timeout: 300,
    allow: [],
    proxy: false,
    ...more,
  };
}

/** What the real client makes of one answer of a server. */
export async function askOnce(answer: Answer): Promise<ChatExchange & { readonly server: FaultServer }> {
  const server = await faultServer(() => answer);
  const exchange = await openaiChatModel(endpointAt(server.url), 'a-key-of-the-test').ask(QUESTION);
  return { ...exchange, server };
}

interface Parts {
  readonly message?: Readonly<Record<string, unknown>>;
  readonly finish_reason?: unknown;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A chat completion as JSON text. */
export function completion({ message = {}, finish_reason = 'stop', more = {} }: Parts = {}): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'served',
    system_fingerprint: 'fp_1',
    choices: [
      { index: 0, finish_reason, message: { role: 'assistant', content: 'A gate opens.', ...message } },
    ],
    usage: { prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 },
    ...more,
  });
}

/** An error body in the form of the OpenAI protocol. */
export function errorBody(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ error: { type: 'invalid_request_error', param: null, code: null, ...fields } });
}
