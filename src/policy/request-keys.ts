import { exampleLines } from '../input/example.ts';
import { z } from '../zod.ts';

/** Seconds for one whole answer where the policy does not say. */
export const DEFAULT_TIMEOUT_S = 300;
const MAX_TIMEOUT_S = 3600;

/** A field name of HTTP (RFC 9110, section 5.6.2). */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** What an HTTP header can hold: no line breaks, no control characters, nothing outside ASCII. */
export const HEADER_VALUE = /^[\x20-\x7e]{1,4000}$/;
/** A name of the OpenAI protocol, or of what servers add to it. */
const FIELD_NAME = /^(?!__proto__$)[A-Za-z_][\w.-]{0,99}$/;

/** Headers that the client itself sends, or that say how a message is carried. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Fields of a request that other keys of the policy, or the gate itself, decide on. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'prompt',
  'n',
  'seed',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'response_format',
  'stream',
  'stream_options',
]);

export const timeout = z
  .int()
  .min(1)
  .max(MAX_TIMEOUT_S)
  .default(DEFAULT_TIMEOUT_S)
  .register(exampleLines, { line: `timeout: ${DEFAULT_TIMEOUT_S}` });

export const headers = z
  .record(
    z.string().regex(HEADER_NAME, 'must be the name of an HTTP header'),
    z.string().regex(HEADER_VALUE, 'must be one line of printable ASCII characters'),
  )
  .default({})
  .register(exampleLines, { line: 'headers: { x-team: research, x-gateway-key: GATEWAY_KEY }' });

export const body = z
  .record(z.string().regex(FIELD_NAME, 'must be the name of a field of a request'), z.json())
  .default({})
  .register(exampleLines, { line: 'body: { chat_template_kwargs: { enable_thinking: false } }' });

/** What is wrong with one more header of an endpoint, or null. */
export function headerProblem(name: string, others: readonly string[], auth: string): string | null {
  const lower = name.toLowerCase();
  if (lower === 'authorization' || (lower === 'api-key' && auth === 'api-key'))
    return 'is the header of the key: name the variable that holds it as api_key';
  if (OWN_HEADERS.has(lower) || lower.startsWith('proxy-') || lower.startsWith('x-stainless-'))
    return 'is a header of the client itself and cannot be replaced; remove it';
  return others.some((other) => other !== name && other.toLowerCase() === lower)
    ? 'is written twice; capitals make no difference'
    : null;
}

/** What to do about a header that {@link headerProblem} refuses. */
export function headerFix(name: string, auth: string): string {
  const lower = name.toLowerCase();
  return lower === 'authorization' || (lower === 'api-key' && auth === 'api-key')
    ? `api_key: SERVING_KEY  (the variable that holds it), without ${name} under headers`
    : `remove ${name} from headers`;
}

/** What is wrong with one more field of every request, or null. */
export function fieldProblem(name: string): string | null {
  return OWN_FIELDS.has(name)
    ? 'is set by the gate itself (candidate and judge have keys of their own for what may be chosen); remove it'
    : null;
}
