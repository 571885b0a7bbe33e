import { setImmediate as nextTurn } from 'node:timers/promises';
import OpenAI, { APIError } from 'openai';
import type { ChatExchange, ChatModel, ChatRequest } from '../../model/chat.ts';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { afterRefusal, bodyOf, type Dialect, FULL_DIALECT, refusedParameters } from './dialect.ts';
import { faultOf } from './fault.ts';
import { guardedFetch } from './network.ts';
import { DEFAULT_PATIENCE, type PatienceLimits } from './patience.ts';
import { malformed, readCompletion } from './reply.ts';

/** What an HTTP header can hold; the network's own error would repeat the key. */
const HEADER_TEXT = /^[\x21-\x7e]+$/;
const UNUSABLE_KEY = {
  state: 'failed',
  fault: 'authentication',
  status: null,
  detail: 'the key holds characters that no header can hold',
  retryAfterMs: null,
} as const;
const EVERY_FORM_REFUSED = {
  state: 'failed',
  fault: 'request-rejected',
  status: 400,
  detail: 'the server refused every form of the request',
  retryAfterMs: null,
} as const;
/** Turns of the event loop that reading a short reply takes, from its first byte to what it means. */
const TURNS_BEFORE_SENDING = 4;
/** Every parameter can be refused once, the format twice. */
const MAX_FORMS = 8;

/**
 * A chat model behind any OpenAI-compatible endpoint, through the `openai` SDK without its retries.
 *
 * @param secret the key's value, white space around it left out, or null for a server that needs none
 * @param proxy what requests go through; null: nothing
 * @param patience how long the server may be silent
 */
export function openaiChatModel(
  endpoint: Endpoint,
  secret: string | null,
  proxy: ProxyServer | null = null,
  patience: PatienceLimits = DEFAULT_PATIENCE,
): ChatModel {
  const key = secret?.trim() ?? null;
  const client = new OpenAI({
    fetch: guardedFetch(endpoint.allow, credentialOf(endpoint, key), patience, proxy),
    baseURL: endpoint.baseUrl,
    // Credentials are set in our own fetch, so that nothing in the environment can replace them.
    apiKey: 'unused',
    organization: null,
    project: null,
    maxRetries: 0,
    // Ours ends first and covers every form of a request.
    timeout: patience.totalMs + 60_000,
    logLevel: 'off',
    defaultQuery: { ...endpoint.query },
  });
  let dialect: Dialect = FULL_DIALECT;
  const unusable = key !== null && !HEADER_TEXT.test(key);

  const once = async (
    request: ChatRequest,
    used: Dialect,
    signal: AbortSignal,
  ): Promise<ChatExchange['outcome'] | Dialect> => {
    try {
      const body = bodyOf(request, used) as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
      const response = await client.chat.completions.create(body, { signal }).asResponse();
      return response.status === 200
        ? readCompletion(await response.text(), response.headers.get('content-type'))
        : malformed('a status other than 200', response.status);
    } catch (error) {
      const outcome = faultOf(error);
      if (outcome.state !== 'failed' || outcome.fault !== 'request-rejected' || !(error instanceof APIError))
        return outcome;
      return afterRefusal(dialect, used, { param: error.param ?? null, message: outcome.detail }) ?? outcome;
    }
  };

  const inSomeForm = async (
    request: ChatRequest,
    signal: AbortSignal,
    unwanted: AbortSignal | undefined,
  ): Promise<ChatExchange> => {
    for (let requests = 1; ; requests += 1) {
      const outcome = await once(request, dialect, signal);
      unwanted?.throwIfAborted();
      if ('state' in outcome) return { outcome, requests };
      dialect = outcome;
      if (requests === MAX_FORMS) return { requests, outcome: EVERY_FORM_REFUSED };
    }
  };

  return {
    async ask(request, { withinMs = patience.totalMs, signal: unwanted } = {}) {
      if (unusable) return { outcome: UNUSABLE_KEY, requests: 0 };
      const limit = new AbortController();
      const giveUp = () => limit.abort();
      const timer = setTimeout(giveUp, Math.max(1, Math.min(withinMs, patience.totalMs)));
      if (unwanted?.aborted === true) giveUp();
      unwanted?.addEventListener('abort', giveUp, { once: true });
      try {
        // Replies that are here already are read before anything new is sent: one of them may end the run.
        for (let turn = 0; turn < TURNS_BEFORE_SENDING; turn += 1) await nextTurn();
        unwanted?.throwIfAborted();
        return await inSomeForm(request, limit.signal, unwanted);
      } finally {
        clearTimeout(timer);
        unwanted?.removeEventListener('abort', giveUp);
      }
    },
    notApplied: () => refusedParameters(dialect),
  };
}

function credentialOf({ auth }: Endpoint, key: string | null): Readonly<Record<string, string>> {
  if (key === null) return {};
  return auth === 'api-key' ? { 'api-key': key } : { authorization: `Bearer ${key}` };
}
