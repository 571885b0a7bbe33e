import type { ChatMessage, ChatRequest, NotApplied } from '../../model/chat.ts';
import type { Said } from './meaning/said.ts';
import type { Meaning } from './meaning/table.ts';
import { OF_LOGPROBS, OF_THE_FORMAT } from './meaning/words.ts';

/** Which form of each parameter a request has: the full one first, others as a server's refusals ask for them. */
export interface Dialect {
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
  readonly topP: boolean;
  readonly seed: boolean;
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** Likely tokens: as many as the request wants, a few of them, or none. */
  readonly logprobs: 'all' | 'few' | 'none';
  /** Where the system text stands: in a message of its own, or before the first user's. */
  readonly system: 'own' | 'merged';
}

export const FULL_DIALECT: Dialect = {
  maxTokens: 'max_tokens',
  temperature: true,
  topP: true,
  seed: true,
  format: 'json_schema',
  logprobs: 'all',
  system: 'own',
};

/** Likely tokens that are asked for where a server refuses more. */
const FEW_LOGPROBS = 5;

/** The other form of one parameter, by the name under which servers refuse it. */
const OTHER_FORMS: readonly {
  readonly name: RegExp;
  /** Other talk of it; absent: none. */
  readonly words?: RegExp;
  readonly isSent: (used: Dialect, request: ChatRequest) => boolean;
  readonly other: (used: Dialect) => Partial<Dialect>;
  /** Whether a request is about it, so that it has no other form; absent: none is. */
  readonly isNeeded?: (request: ChatRequest) => boolean;
}[] = [
  {
    name: /^max_tokens$|^maxTokens$/,
    isSent: ({ maxTokens }) => maxTokens === 'max_tokens',
    other: () => ({ maxTokens: 'max_completion_tokens' }),
  },
  // Before the temperature: where only one of the two is taken, it is `top_p: 1` that says nothing.
  { name: /^top_p$|^topP$/, isSent: ({ topP }) => topP, other: () => ({ topP: false }) },
  { name: /^temperature$/, isSent: ({ temperature }) => temperature, other: () => ({ temperature: false }) },
  { name: /^seed$/, isSent: ({ seed }) => seed, other: () => ({ seed: false }) },
  {
    name: /^(response_format|response_schema|json_schema|json_object|output_config|output_format|guided_json)$/,
    words: OF_THE_FORMAT,
    isSent: sendsFormat,
    other: plainerFormat,
  },
  {
    name: /^(top_?)?logprobs$/i,
    words: OF_LOGPROBS,
    isSent: sendsLogprobs,
    other: fewerLogprobs,
    isNeeded: needsLogprobs,
  },
];

function sendsFormat({ format }: Dialect, { schema }: ChatRequest): boolean {
  return schema !== undefined && format !== 'text';
}

function plainerFormat({ format }: Dialect): Partial<Dialect> {
  return { format: format === 'json_schema' ? 'json_object' : 'text' };
}

function sendsLogprobs({ logprobs }: Dialect, { topLogprobs }: ChatRequest): boolean {
  return topLogprobs !== undefined && logprobs !== 'none';
}

function needsLogprobs({ needsLogprobs: isNeeded }: ChatRequest): boolean {
  return isNeeded === true;
}

function fewerLogprobs({ logprobs }: Dialect): Partial<Dialect> {
  return { logprobs: logprobs === 'all' ? 'few' : 'none' };
}

/** Statuses that may mean the form of the request; a 500 only where it blames one parameter, or comes again and again. */
const OF_THE_REQUEST: ReadonlySet<number> = new Set([400, 422, 500, 501]);

/** Whether a refusal names a parameter: in a field made for that, or else in its message. */
function names({ params, words }: Said, { name, words: talk }: (typeof OTHER_FORMS)[number]): boolean {
  const named = params.length > 0 ? params.flatMap((param) => param.split(/[.[\]]+/)) : words.split(/\W+/);
  return named.some((word) => name.test(word)) || talk?.test(words) === true;
}

/** Whether a refusal names a parameter that the request could do without, or have in another form. */
export function namesOurs(said: Said, used: Dialect, request: ChatRequest): boolean {
  return OTHER_FORMS.some((form) => form.isSent(used, request) && names(said, form));
}

/**
 * The form to try after a refusal, or null where there is none. What a refused schema is refused for, servers say in
 * many ways: without a better reason any refusal of a request with one, or with likely tokens, may be about them. What the server has taken before
 * in this run it is not asked without: such a refusal is about the prompt, and asking again would draw another answer.
 *
 * @param proven the forms that were answered so far, as {@link provenBy} says them
 */
export function afterRefusal(
  used: Dialect,
  request: ChatRequest,
  { said, meaning }: { readonly said: Said; readonly meaning: Meaning },
  proven: ReadonlySet<string>,
): Dialect | null {
  if (!OF_THE_REQUEST.has(said.status) && meaning !== 'parameter' && meaning !== 'system-role') return null;
  const hasSystem = request.messages.some(({ role }) => role === 'system');
  const isProven = (key: keyof Dialect) => proven.has(`${key}: ${String(used[key])}`);
  if (meaning === 'system-role')
    return used.system === 'own' && hasSystem && !isProven('system') ? { ...used, system: 'merged' } : null;
  const [named, ...further] = OTHER_FORMS.filter((form) => form.isSent(used, request) && names(said, form));
  // An engine that dies prints all parameters of the request; one alone is what it stumbles over.
  const isBlamed = meaning === 'server-error' && named !== undefined && further.length === 0;
  if (meaning !== 'parameter' && meaning !== 'rejected' && !isBlamed) return null;
  if (named?.isNeeded?.(request) === true) return null;
  if (named !== undefined) {
    const other = named.other(used);
    return (Object.keys(other) as (keyof Dialect)[]).some(isProven) ? null : { ...used, ...other };
  }
  if (sendsFormat(used, request) && !isProven('format')) return { ...used, ...plainerFormat(used) };
  const isSpare = sendsLogprobs(used, request) && !needsLogprobs(request);
  return isSpare && !isProven('logprobs') ? { ...used, ...fewerLogprobs(used) } : null;
}

/**
 * What a server takes once a request of the form `used` was answered. What it took before in this run is not given up
 * for one refusal: only that request goes without.
 *
 * @param proven the forms that were answered so far, as {@link provenBy} says them
 */
export function learnt(known: Dialect, used: Dialect, proven: ReadonlySet<string>): Dialect {
  return eachOf((key) =>
    proven.has(`${key}: ${String(known[key])}`) ? known[key] : weaker(key, known[key], used[key]),
  );
}

/** A form that does without whatever either does without: what was learnt meanwhile need not be refused again. */
export function weakerOf(one: Dialect, other: Dialect): Dialect {
  return eachOf((key) => weaker(key, one[key], other[key]));
}

function eachOf(form: <K extends keyof Dialect>(key: K) => Dialect[K]): Dialect {
  return {
    maxTokens: form('maxTokens'),
    temperature: form('temperature'),
    topP: form('topP'),
    seed: form('seed'),
    format: form('format'),
    logprobs: form('logprobs'),
    system: form('system'),
  };
}

/** Forms of which there are more than two, from the full one down. */
const STEPS: Partial<Readonly<Record<keyof Dialect, readonly unknown[]>>> = {
  format: ['json_schema', 'json_object', 'text'],
  logprobs: ['all', 'few', 'none'],
};

function weaker<K extends keyof Dialect>(key: K, one: Dialect[K], other: Dialect[K]): Dialect[K] {
  if (one === FULL_DIALECT[key]) return other;
  const steps = STEPS[key];
  if (steps === undefined || other === FULL_DIALECT[key]) return one;
  return steps[Math.max(steps.indexOf(one), steps.indexOf(other))] as Dialect[K];
}

/** The forms that an answer to a request proves the server to take. */
export function provenBy(used: Dialect, request: ChatRequest): readonly string[] {
  const hasSystem = request.messages.some(({ role }) => role === 'system');
  const isSent: Partial<Readonly<Record<string, boolean>>> = {
    format: request.schema !== undefined,
    logprobs: request.topLogprobs !== undefined,
    system: hasSystem,
  };
  return Object.entries(used)
    .filter(([key]) => isSent[key] !== false)
    .map(([key, form]) => `${key}: ${String(form)}`);
}

/** What was left out of a form or sent otherwise, in a fixed order. */
export function refusedParameters(dialect: Dialect): readonly NotApplied[] {
  return [
    ...(dialect.maxTokens === 'max_completion_tokens' ? (['max_tokens'] as const) : []),
    ...(dialect.temperature ? [] : (['temperature'] as const)),
    ...(dialect.topP ? [] : (['top_p'] as const)),
    ...(dialect.seed ? [] : (['seed'] as const)),
    ...(dialect.format === 'json_schema' ? [] : (['json_schema'] as const)),
    ...(dialect.format === 'text' ? (['json_object'] as const) : []),
    ...(dialect.logprobs === 'all' ? [] : (['top_logprobs'] as const)),
    ...(dialect.logprobs === 'none' ? (['logprobs'] as const) : []),
    ...(dialect.system === 'own' ? [] : (['system'] as const)),
  ];
}

/** The body of a chat completion in a dialect. */
export function bodyOf(request: ChatRequest, dialect: Dialect): Record<string, unknown> {
  const { model, messages, tools, temperature, maxTokens, seed, schema, topLogprobs } = request;
  return {
    model,
    messages: dialect.system === 'own' ? messages : merged(messages),
    ...(tools === undefined ? {} : { tools }),
    [dialect.maxTokens]: maxTokens,
    ...(dialect.temperature ? { temperature } : {}),
    ...(dialect.topP ? { top_p: 1 } : {}),
    ...(dialect.seed ? { seed } : {}),
    ...(topLogprobs === undefined || dialect.logprobs === 'none'
      ? {}
      : {
          logprobs: true,
          top_logprobs: dialect.logprobs === 'few' ? Math.min(topLogprobs, FEW_LOGPROBS) : topLogprobs,
        }),
    ...(schema === undefined || dialect.format === 'text'
      ? {}
      : {
          response_format:
            dialect.format === 'json_schema'
              ? {
                  type: 'json_schema',
                  json_schema: { name: schema.name, schema: schema.schema, strict: true },
                }
              : { type: 'json_object' },
        }),
  };
}

/** The system text before the first user's, and no two messages of one role in a row, as strict templates want it. */
function merged(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const others = messages.filter(({ role }) => role !== 'system');
  const first = others.findIndex(({ role }) => role === 'user');
  const out: ChatMessage[] = [];
  others.forEach(({ role, content }, index) => {
    const text = index === first ? [...system, content].join('\n\n') : content;
    const last = out.at(-1);
    if (last?.role === role) out[out.length - 1] = { role, content: `${last.content}\n\n${text}` };
    else out.push({ role, content: text });
  });
  return out;
}
