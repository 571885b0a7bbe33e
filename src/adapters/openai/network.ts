import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { type Allowance, addressProblem } from '../../policy/endpoint.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { readBody } from './body.ts';
import { announcing, ended, exchanged, type Incoming } from './http-exchange.ts';
import { DEFAULT_PATIENCE, Patience, type PatienceLimits } from './patience.ts';
import { tunnelThrough } from './tunnel.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/** Why a request was given up by us; the message is ours, not the network's. */
export class NetworkRefusal extends Error {
  readonly code: 'CUEGATE_ADDRESS_REFUSED' | 'CUEGATE_BODY_REFUSED';

  constructor(code: NetworkRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Name resolution that refuses addresses an endpoint may not have, all of them before the first is used. */
function guardedLookup(allow: readonly Allowance[]): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      for (const { address } of addresses) {
        const problem = addressProblem(address, allow);
        if (problem !== null) {
          const message = `${hostname} resolves to ${address}, which ${problem}`;
          return callback(new NetworkRefusal('CUEGATE_ADDRESS_REFUSED', message), '', 0);
        }
      }
      const [first] = addresses;
      if (first === undefined) return callback(new Error(`no address for ${hostname}`), '', 0);
      if (options.all === true) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** Headers of the client that may leave; everything else (the client adds what its environment names) stays. */
const OWN_HEADERS = /^(accept|content-type|user-agent|x-stainless-.*)$/;

/** What a request of ours may carry besides what `fetch` knows. */
export interface Announced {
  /** Told right before the request leaves, once its connection stands; when it throws, nothing leaves. */
  readonly sent?: (() => void) | undefined;
  /** The body is a file of many lines, each of which is looked at by itself. */
  readonly isFile?: true | undefined;
}

/**
 * `fetch` as one endpoint may use it: no redirects, no proxy but the one given, addresses checked when names are
 * resolved (IP literals never reach the resolver: the policy checked those), our credential and no other, timers of
 * our own, and no body beyond the limits of `body.ts`. A body that breaks them rejects, or is replaced by a word on
 * it under an error status.
 *
 * @param credential headers of the endpoint: its key, and what else it wants, all in small letters
 * @param proxy resolves the names in our place: then addresses are its to check. null: servers are asked directly,
 *   whatever the environment says
 */
export function guardedFetch(
  allow: readonly Allowance[],
  credential: Readonly<Record<string, string>>,
  patienceLimits: PatienceLimits = DEFAULT_PATIENCE,
  proxy: ProxyServer | null = null,
): typeof fetch {
  const agent = new Agent({
    connect:
      proxy === null
        ? { lookup: guardedLookup(allow), timeout: CONNECT_TIMEOUT_MS }
        : tunnelThrough(proxy, CONNECT_TIMEOUT_MS),
    // Ours count instead (`patience.ts`).
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 4_000,
  });
  const dispatcher = announcing(agent);
  return async (url, init: (RequestInit & Announced) | undefined) => {
    const { sent, isFile, method = 'GET', body = null } = init ?? {};
    const headers = [...new Headers(init?.headers)].filter(([name]) => OWN_HEADERS.test(name));
    const patience = new Patience(patienceLimits);
    // Linked by hand: a signal made of others can be collected before its time has come.
    const outer = init?.signal ?? null;
    const give = () => patience.giveUp(outer?.reason);
    if (outer?.aborted === true) give();
    outer?.addEventListener('abort', give, { once: true });
    try {
      const incoming = await exchanged(dispatcher, {
        url: new URL(url instanceof Request ? url.url : url),
        method,
        headers: { ...Object.fromEntries(headers), ...credential },
        body,
        signal: patience.signal,
        sent,
      });
      return await wholeResponse(incoming, patience, isFile === true);
    } finally {
      outer?.removeEventListener('abort', give);
      patience.end();
    }
  };
}

/** Statuses under which no body comes, whatever the headers announce. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

async function wholeResponse(incoming: Incoming, patience: Patience, isFile: boolean): Promise<Response> {
  const { status, headers, body: coming } = incoming;
  const { signal } = patience;
  const isEmpty = WITHOUT_BODY.has(status);
  if (isEmpty) ended(coming);
  const body = isEmpty
    ? { text: '' }
    : await readBody(incoming, (piece) => patience.heard(piece), signal, isFile).catch((error: unknown) => {
        if (status < 400 || signal.aborted) throw error;
        return { problem: 'the body was cut short' };
      });
  if ('problem' in body && status < 400) throw new NetworkRefusal('CUEGATE_BODY_REFUSED', body.problem);
  const text = 'problem' in body ? JSON.stringify({ error: { message: body.problem } }) : body.text;
  // Its coding is undone by now.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new WholeResponse(text, { status, headers });
}

const BYTE_ORDER_MARK = '\ufeff';

/** A response whose text is here already: made of the text itself it would be a stream, to be read a second time. */
class WholeResponse extends Response {
  private readonly whole: string;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    // As decoding would.
    this.whole = text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
  }

  override async text(): Promise<string> {
    return this.whole;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.whole);
  }
}
