/** What a server said in an error, of whatever form: what its meaning is told from. */
export interface Said {
  /** Of HTTP, or of the error inside a 200. */
  readonly status: number;
  /** Values of `code`, `type`, `status` and the like at any depth, in lower case; and `flagged_input` where it has one. */
  readonly codes: readonly string[];
  /** Parameters that it names in a field made for that. */
  readonly params: readonly string[];
  /** All its texts; empty for a page of HTML, whose words are a gateway's. */
  readonly words: string;
  /** Its main text, for people. Untrusted. */
  readonly detail: string;
  /** How long it asks us to wait, in the body, in milliseconds; null: it does not. */
  readonly waitMs: number | null;
}

const CODE_KEYS =
  /^(code|type|status|reason|error_code|error_type|errorcode|__type|quotaid|quotametric|limit_source|blockreason)$/i;
const TEXT_KEYS =
  /^(message|msg|status_msg|detail|error|error_msg|errormessage|error_message|description|title|raw|reasons|failed_generation)$/i;
const MAX_DEPTH = 8;
const MAX_NODES = 500;
const MAX_WORDS = 4_000;

/** Reads what came under an error status, or the error inside a 200. Anything can be read. */
export function saidIn(status: number, body: unknown): Said {
  const heard = new Hearing();
  if (typeof body === 'string') heard.plain(body);
  else heard.walk(body, '', 0);
  const { codes, params, texts, waits } = heard;
  return {
    status,
    codes,
    params,
    words: texts.join('\n').slice(0, MAX_WORDS),
    detail: detailOf(status, body, texts),
    waitMs: waits[0] ?? null,
  };
}

/** Gathers from a body what tells its meaning, whatever its form. */
class Hearing {
  readonly codes: string[] = [];
  readonly params: string[] = [];
  readonly texts: string[] = [];
  readonly waits: number[] = [];
  private nodes = 0;

  /** A body that is no JSON; a page of HTML is a gateway's. */
  plain(text: string): void {
    if (!/^\s*</.test(text)) this.texts.push(text);
  }

  walk(value: unknown, key: string, depth: number): void {
    this.nodes += 1;
    if (this.nodes > MAX_NODES || depth > MAX_DEPTH) return;
    if (typeof value === 'string' || typeof value === 'number') this.note(String(value), key, depth);
    // Where a field is wrong: the last step of the way to it is its name.
    else if (Array.isArray(value) && key === 'loc') this.note(String(value.at(-1) ?? ''), 'param', depth);
    else if (Array.isArray(value)) for (const part of value) this.walk(part, key, depth + 1);
    else if (value !== null && typeof value === 'object')
      for (const [name, part] of Object.entries(value)) {
        if (name === 'flagged_input') this.codes.push(name);
        this.walk(part, name.toLowerCase(), depth + 1);
      }
  }

  private note(text: string, key: string, depth: number): void {
    if (text === '' || text === 'None' || text === 'null') return;
    if (key === 'param') this.params.push(text);
    if (key === 'retrydelay' && /^\d+(\.\d+)?s$/.test(text)) this.waits.push(Number.parseFloat(text) * 1000);
    if (CODE_KEYS.test(key)) this.codes.push(text.toLowerCase());
    if (!TEXT_KEYS.test(key)) return;
    // A gateway quotes the error of the server behind it as text.
    const inner = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
    if (inner === undefined) this.texts.push(text);
    else this.walk(inner, key, depth + 1);
  }
}

/** The value of JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The error inside the body of a 200 (of the body itself, its first choice, or an event of a stream) as if its code
 * had been the status; null: there is none.
 */
export function saidInside(text: string): Said | null {
  const bodies = /^\s*(data|event|id|retry|:)/.test(text)
    ? [...text.matchAll(/^data:\s*(\{.*)$/gm)].map(([, data]) => parsed(data ?? ''))
    : [parsed(text)];
  // What a client would show is no error, whatever stands beside it.
  if (bodies.flat().some(showsText)) return null;
  for (const body of bodies.flat()) {
    const error = errorOf(body);
    if (error === null) continue;
    const code = (error as { readonly code?: unknown }).code;
    const status = Number(typeof code === 'string' && /^\d{3}$/.test(code) ? code : code);
    return saidIn(Number.isInteger(status) && status >= 400 && status <= 599 ? status : 200, { error });
  }
  return null;
}

function errorOf(body: unknown): object | string | null {
  if (body === null || typeof body !== 'object') return null;
  const {
    error,
    choices,
    base_resp: base,
    promptFeedback: feedback,
  } = body as Readonly<Record<string, unknown>>;
  const [choice] = Array.isArray(choices)
    ? (choices as readonly ({ readonly error?: unknown } | null)[])
    : [];
  const own = error ?? choice?.error ?? feedback ?? (isFailure(base) ? base : null);
  return typeof own === 'string' || (typeof own === 'object' && own !== null) ? own : null;
}

/** Of a server that says in a field of its own whether the request succeeded. */
function isFailure(base: unknown): boolean {
  return base !== null && typeof base === 'object' && 'status_code' in base && base.status_code !== 0;
}

function detailOf(status: number, body: unknown, texts: readonly string[]): string {
  const first = Array.isArray(body) ? (body[0] as unknown) : body;
  const error = (first as { readonly error?: { readonly message?: unknown } } | null | undefined)?.error;
  if (typeof error?.message === 'string' && error.message !== '') return error.message;
  const text = typeof body === 'string' ? body : texts.join('; ');
  return `${status} ${text}`.trim();
}

/** Keys whose text nobody is shown as an answer. */
const NOT_SHOWN =
  /^(id|object|model|role|type|index|finish_reason|native_finish_reason|error|logprobs|name)$/;

/** Whether a choice of a body holds text of any kind, but for its error. */
function showsText(body: unknown): boolean {
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() !== ''
      : Array.isArray(value)
        ? value.some(holds)
        : value !== null &&
          typeof value === 'object' &&
          Object.entries(value).some(([key, part]) => !NOT_SHOWN.test(key) && holds(part));
  return body !== null && typeof body === 'object' && 'choices' in body && holds(body.choices);
}
