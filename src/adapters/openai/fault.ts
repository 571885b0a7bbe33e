import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ChatFailed, ChatFiltered, ChatTooLong, PassingFault, StandingFault } from '../../model/chat.ts';
import { demandedWaitMs } from './demanded-wait.ts';
import { ProxyFault } from './tunnel.ts';

const FILTER_CODES = new Set([
  'content_filter',
  'invalid_prompt',
  'content_policy_violation',
  'cyber_policy',
]);
const TOO_LONG_CODES = new Set(['context_length_exceeded', 'exceed_context_size_error']);
/** What Node calls a certificate that does not vouch for the host. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/;
/** What Node calls a connection that never came about: no name, no way, nobody there, no file left for it. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EMFILE|ENFILE|UND_ERR_CONNECT_TIMEOUT$)/;
const QUOTA_CODES = new Set(['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active']);

/** What an exception of the client means. Unknown exceptions are passed on: they are our own faults. */
export function faultOf(error: unknown): ChatFailed | ChatFiltered | ChatTooLong {
  // The only signal that ends a request and is not looked at before is our own time limit.
  if (error instanceof APIUserAbortError) return failed('timeout', null, 'no reply in time');
  if (error instanceof APIConnectionTimeoutError && causesOf(error).length === 1)
    return failed('timeout', null, 'no reply in time');
  if (error instanceof APIConnectionError) return connectionFault(error);
  if (error instanceof APIError && typeof error.status === 'number') return statusFault(error, error.status);
  if (error instanceof APIError) return failed('malformed', null, detailOf(error));
  if (isNetworkError(error)) return lost(failed('unreachable', null, causeText(error)), causesOf(error));
  throw error;
}

function statusFault(error: APIError, status: number): ChatFailed | ChatFiltered | ChatTooLong {
  const code = typeof error.code === 'string' ? error.code : '';
  const type = typeof error.type === 'string' ? error.type : '';
  const detail = detailOf(error);
  if (status === 400 || status === 413 || status === 422) {
    if (FILTER_CODES.has(code)) return { state: 'filtered', detail };
    if (
      TOO_LONG_CODES.has(code) ||
      TOO_LONG_CODES.has(type) ||
      /maximum context length|context window|context size/i.test(detail)
    )
      return { state: 'too-long', detail };
    return failed('request-rejected', status, detail);
  }
  if (status === 401 || status === 403) return failed('authentication', status, detail);
  if (status === 404) return failed('unknown-model', status, detail);
  if (status === 402 || QUOTA_CODES.has(code) || QUOTA_CODES.has(type))
    return failed('quota', status, detail);
  const wait = demandedWaitMs(error.headers, status, Date.now());
  if (status === 429) return failed('rate-limited', status, detail, wait);
  if (status === 408 || status === 409 || status >= 500) return failed('server-error', status, detail, wait);
  return failed('request-rejected', status, detail);
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

function failed(
  fault: PassingFault | StandingFault,
  status: number | null,
  detail: string,
  wait: number | null = null,
): ChatFailed {
  return { state: 'failed', fault, status, detail, retryAfterMs: wait };
}

function detailOf(error: APIError): string {
  const body = error.error as { message?: unknown } | undefined;
  return typeof body?.message === 'string' ? body.message : error.message;
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
