import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from 'openai/core/error';
import type { ChatFailed, PassingFault, StandingFault } from '../../model/chat.ts';
import { RefusedResponse } from './refused-response.ts';
import { ProxyFault } from './tunnel.ts';

/** What Node calls a certificate that does not vouch for the host. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/;
/** What Node calls a connection that never came about: no name, no way, nobody there, no file left for it. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EMFILE|ENFILE|UND_ERR_CONNECT_TIMEOUT$)/;

/** The error status in an exception of the client; null: it is another. */
export function refusalIn(error: unknown): RefusedResponse | null {
  const found = causesOf(error).find((cause) => cause instanceof RefusedResponse);
  return found instanceof RefusedResponse ? found : null;
}

/** What an exception of the client means, other than an error status. Unknown exceptions are passed on: they are our own faults. */
export function faultOf(error: unknown): ChatFailed {
  // The only signal that ends a request and is not looked at before is our own time limit.
  if (error instanceof APIUserAbortError) return failed('timeout', null, 'no reply in time');
  if (error instanceof APIConnectionTimeoutError && causesOf(error).length === 1)
    return failed('timeout', null, 'no reply in time');
  if (error instanceof APIConnectionError) return connectionFault(error);
  if (error instanceof APIError) return failed('malformed', null, error.message);
  if (isNetworkError(error)) return lost(failed('unreachable', null, causeText(error)), causesOf(error));
  throw error;
}

function connectionFault(error: APIConnectionError): ChatFailed {
  const chain = causesOf(error);
  const refused = chain.find((cause) => codeOf(cause) === 'CUEGATE_ADDRESS_REFUSED');
  if (refused !== undefined) return failed('address-refused', null, messageOf(refused));
  const untunnelled = chain.find((cause) => cause instanceof ProxyFault);
  if (untunnelled !== undefined) return proxyFault(untunnelled);
  const unusable = chain.find((cause) => codeOf(cause) === 'CUEGATE_BODY_REFUSED');
  if (unusable !== undefined) return failed('malformed', 200, messageOf(unusable));
  const silent = chain.find((cause) => codeOf(cause) === 'CUEGATE_TIMEOUT');
  if (silent !== undefined) return failed('timeout', null, messageOf(silent));
  const untrusted = chain.find((cause) => CERTIFICATE.test(codeOf(cause)));
  if (untrusted !== undefined) return failed('certificate', null, codeOf(untrusted));
  if (chain.some((cause) => /unexpected redirect/i.test(messageOf(cause))))
    return failed('redirected', null, 'the server answered with a redirect');
  if (chain.some((cause) => /timeout/i.test(codeOf(cause))))
    return lost(failed('timeout', null, causeText(error)), chain);
  return lost(failed('unreachable', null, causeText(error)), chain);
}

/** A failure of the way to the server: whether it ever got as far as sending is told by what ended it. */
function lost(failure: ChatFailed, chain: readonly unknown[]): ChatFailed {
  return chain.some((cause) => NOT_CONNECTED.test(codeOf(cause))) ? { ...failure, unsent: true } : failure;
}

/** A proxy that does not let us through is an outage, unless it says whose fault that is. */
function proxyFault({ status, late, cause }: ProxyFault): ChatFailed {
  if (status === 407) return failed('proxy-authentication', status, 'the proxy answered 407 to CONNECT');
  if (status !== null)
    return { ...failed('unreachable', status, `the proxy answered ${status} to CONNECT`), unsent: true };
  if (late) return { ...failed('timeout', null, 'the proxy opened no tunnel in time'), unsent: true };
  const why = causeText(cause);
  if (CERTIFICATE.test(why)) return failed('certificate', null, `${why}, of the proxy itself`);
  return { ...failed('unreachable', null, `the proxy: ${why}`), unsent: true };
}

function failed(fault: PassingFault | StandingFault, status: number | null, detail: string): ChatFailed {
  return { state: 'failed', fault, status, detail, retryAfterMs: null };
}

function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at);
  return chain;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function causeText(error: unknown): string {
  const last = causesOf(error).at(-1);
  return codeOf(last) === '' ? messageOf(last) : codeOf(last);
}

/** What reading a body can throw: the connection broke, or a timer of ours ended it. */
function isNetworkError(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|ABORT_ERR)/.test(codeOf(cause)) ||
      (cause instanceof Error &&
        (cause.name === 'AbortError' || cause.name === 'TimeoutError' || /terminated/.test(cause.message))),
  );
}
