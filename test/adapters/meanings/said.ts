import type { Meaning } from '../../../src/adapters/openai/meaning/table.ts';

export type { Meaning };

/** The parameter of a request that a server does not take; the last is a pair of which one must go. */
export type RefusedParameter =
  | 'max_tokens'
  | 'temperature'
  | 'top_p'
  | 'seed'
  | 'response_format'
  | 'stream'
  | 'stream_options'
  | 'logprobs'
  | 'temperature+top_p';

/** One reply as a server sends it, and what it means. */
export interface Said {
  /** The server and, where a gateway stands before it, both. */
  readonly server: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, or a string for a body that is not JSON. */
  readonly body: unknown;
  readonly meaning: Meaning;
  /** Of `parameter` only. */
  readonly parameter?: RefusedParameter;
}

/** The body of OpenAI's API and of everybody who keeps to its four keys. */
export function openAi(
  message: string,
  type: string | null = 'invalid_request_error',
  param: string | null = null,
  code: string | number | null = null,
): unknown {
  return { error: { message, type, param, code } };
}

/** The body of LiteLLM's proxy: what has no value is null or the text "None", the status is a code in text. */
export function liteLlm(message: string, code: string, type: string | null = null): unknown {
  return { error: { message, type, param: type === null ? null : 'None', code } };
}

/** The body of vLLM before 0.10 and of SGLang: the error itself, not wrapped. */
export function flat(message: string, type: string, code: number, param: string | null = null): unknown {
  return { object: 'error', message, type, param, code };
}

/** The body of Google's APIs; their OpenAI layer sends it as an array of one. */
export function google(code: number, status: string, message: string, details?: readonly unknown[]): unknown {
  return { error: { code, message, status, ...(details === undefined ? {} : { details }) } };
}

/** The body of Anthropic's own API, which gateways pass on as it is. */
export function anthropic(type: string, message: string): unknown {
  return { type: 'error', error: { type, message }, request_id: 'req_011CTfrnTsra8hsUuM24BzEC' };
}

/** The body of OpenRouter; `code` is the status, also where the reply itself is a 200. */
export function openRouter(
  code: number,
  message: string,
  metadata?: Readonly<Record<string, unknown>>,
): unknown {
  return { error: { message, code, ...(metadata === undefined ? {} : { metadata }) }, user_id: 'user_2x' };
}
