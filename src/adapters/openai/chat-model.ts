import { setImmediate as nextTurn } from 'node:timers/promises';
import type OpenAI from 'openai';
import type { BatchingModel } from '../../model/batch.ts';
import {
  type ChatExchange,
  type ChatOutcome,
  type ChatRequest,
  NOT_APPLIED,
  type NotApplied,
} from '../../model/chat.ts';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { openaiBatches } from './batch-server.ts';
import { BrokenForms, lostInSpace } from './broken-forms.ts';
import { clientOf } from './client.ts';
import {
  afterRefusal,
  bodyOf,
  type Dialect,
  FULL_DIALECT,
  learnt,
  provenBy,
  refusedParameters,
  weakerOf,
} from './dialect.ts';
import { Endings } from './endings.ts';
import { faultOf, refusalIn } from './fault.ts';
import { headersOf } from './headers.ts';
import { fetchModelList } from './list-models.ts';
import type { Announced } from './network.ts';
import { onAbort } from './on-abort.ts';
import { type PatienceLimits, patienceOf, tooLong } from './patience.ts';
import { readResponse } from './reply.ts';
import { type StreamForm, Streams, streamFields } from './streams.ts';
import { errorInside, refusalOf, type Understood } from './understood.ts';

/** What an HTTP header can hold; the network's own error would repeat the key. */
const HEADER_TEXT = /^[\x21-\x7e]+$/;
const UNUSABLE_KEY = {
  state: 'failed',
  fault: 'authentication',
  status: null,
  detail: 'the key holds characters that no header can hold',
  retryAfterMs: null,
} as const;
/** Turns of the event loop that reading a short reply takes, from its first byte to what it means. */
const TURNS_BEFORE_SENDING = 4;
/** So many answers in a row after a failure show that it was not the end of them. */
const CALM_AFTER = 64;
/** Every parameter can be refused once, the format twice, and so can streams. */
const MAX_FORMS = 10;

/**
 * A chat model behind any OpenAI-compatible endpoint, through the `openai` SDK without its retries.
 *
 * @param endpoint its headers with the values that are sent
 * @param secret the key's value, white space around it left out, or null for a server that needs none
 * @param proxy what requests go through; null: nothing
 * @param patience how long the server may be silent
 */
export function openaiChatModel(
  endpoint: Endpoint,
  secret: string | null,
  proxy: ProxyServer | null = null,
  patience: PatienceLimits = patienceOf(endpoint),
): BatchingModel {
  const key = secret?.trim() ?? null;
  const clientAt = clientOf(endpoint, key, proxy, patience);
  let known: Dialect = FULL_DIALECT;
  const proven = new Set<string>();
  const changed = new Set<NotApplied>();
  const broken = new BrokenForms();
  const streams = new Streams(patience.slowMs);
  const endings = new Endings();
  const unusable = key !== null && !HEADER_TEXT.test(key);
  /** Answers that are still wanted since the last failure. */
  let wary = 0;

  const once = async (
    request: ChatRequest,
    used: Dialect,
    stream: StreamForm | null,
    { client, signal, sent }: Sending,
  ): Promise<{ readonly outcome: ChatOutcome; readonly refusal: Understood | null }> => {
    try {
      const body = {
        ...bodyOf(request, used),
        ...endpoint.body,
        ...streamFields(stream),
      } as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
      const announced: Announced = { sent };
      const options = { signal, fetchOptions: announced as object };
      const response = await client.chat.completions.create(body, options).asResponse();
      const text = await response.text();
      const type = response.headers.get('content-type');
      const form = stream === null ? 'whole' : 'stream';
      const reply = endings.read(readResponse(response.status, text, type), request, form);
      const refusal =
        reply.state === 'failed'
          ? errorInside(text, request, used)
          : lostInSpace(reply, used, request, proven);
      return { outcome: refusal?.outcome ?? reply, refusal };
    } catch (error) {
      const refused = refusalIn(error);
      if (refused === null) return { outcome: faultOf(error), refusal: null };
      const refusal = refusalOf(refused, request, used);
      return { outcome: refusal.outcome, refusal };
    }
  };

  /** What the server takes is learnt from an answer alone: a form that was refused like the one before mended nothing. */
  const learn = (used: Dialect, request: ChatRequest): void => {
    known = learnt(known, used, proven);
    for (const form of provenBy(used, request)) proven.add(form);
    for (const name of refusedParameters(used)) changed.add(name);
  };

  const inSomeForm = async (
    request: ChatRequest,
    sending: Sending,
    unwanted: AbortSignal | undefined,
  ): Promise<Omit<ChatExchange, 'requests'>> => {
    let used = known;
    let first: ChatOutcome | null = null;
    for (let forms = 1; ; forms += 1) {
      const stream = streams.form();
      const startedAt = performance.now();
      const { outcome, refusal } = await once(request, used, stream, sending);
      unwanted?.throwIfAborted();
      // A stream that was refused is not asked for again: what else may be wrong is seen without it.
      if (streams.learn(stream, outcome, performance.now() - startedAt) && forms < MAX_FORMS) continue;
      if (outcome.state === 'replied') learn(used, request);
      if (refusal?.meaning === 'tools') changed.add('tools');
      const next =
        refusal === null
          ? null
          : afterRefusal(used, request, broken.refusalIn(refusal, used, request), proven);
      if (next === null || forms >= MAX_FORMS)
        // Where no form helped, the first refusal says what was wrong with the request as it was meant. A server that is
        // busy or broken meanwhile says nothing of the form.
        return first !== null && isAboutForm(outcome)
          ? { outcome: first }
          : { outcome, notApplied: refusedParameters(used) };
      first ??= outcome;
      used = weakerOf(next, known);
    }
  };

  return {
    async ask(request, { withinMs = patience.totalMs, signal: unwanted, sent: told } = {}) {
      if (unusable) return { outcome: UNUSABLE_KEY, requests: 0 };
      // Before the request's time begins: that the SDK is read is no delay of the server's.
      const client = await clientAt();
      const limit = new AbortController();
      const giveUp = () => limit.abort();
      const limitMs = Math.max(1, Math.min(withinMs, patience.totalMs));
      const timer = setTimeout(giveUp, limitMs);
      let requests = 0;
      const refused: unknown[] = [];
      const sent = () => {
        try {
          told?.();
        } catch (error) {
          refused.push(error);
          throw error;
        }
        requests += 1;
      };
      if (unwanted?.aborted === true) giveUp();
      const forget = unwanted === undefined ? () => {} : onAbort(unwanted, giveUp);
      try {
        // Once something failed, replies that are here already are read before anything new is sent: they may end the run.
        // Otherwise all requests that wait would leave together, and the server stand idle in between.
        for (let turn = 0; wary > 0 && turn < TURNS_BEFORE_SENDING; turn += 1) await nextTurn();
        unwanted?.throwIfAborted();
        const { outcome, ...rest } = await inSomeForm(
          request,
          { client, signal: limit.signal, sent },
          unwanted,
        );
        wary = outcome.state === 'failed' ? CALM_AFTER : Math.max(0, wary - 1);
        if (refused.length > 0) throw refused[0];
        const isLate = outcome.state === 'failed' && outcome.fault === 'timeout' && limit.signal.aborted;
        return { ...rest, outcome: isLate ? { ...outcome, detail: tooLong(limitMs) } : outcome, requests };
      } finally {
        clearTimeout(timer);
        forget();
      }
    },
    notApplied: () => NOT_APPLIED.filter((name) => changed.has(name)),
    list: (signal) => fetchModelList(endpoint, unusable ? {} : headersOf(endpoint, key), proxy, signal),
    batches: openaiBatches(endpoint, unusable ? null : key, proxy, () => ({
      known,
      proven,
      changed,
      endings,
    })),
  };
}

/** How one request is sent. */
interface Sending {
  readonly client: OpenAI;
  /** Aborted when its time is up, or nobody wants the answer any more. */
  readonly signal: AbortSignal;
  /** Told right before each HTTP request leaves. */
  readonly sent: () => void;
}

function isAboutForm(outcome: ChatOutcome): boolean {
  return outcome.state === 'failed' && outcome.fault === 'request-rejected';
}
