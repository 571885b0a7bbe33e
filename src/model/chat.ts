import type { ModelListing } from './listing.ts';

/** One message of a conversation. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A function that the model may call instead of answering in words, as OpenAI's interface defines one. */
export interface ToolDefinition {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description?: string;
    /** JSON schema of the arguments; absent: it takes none. */
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly strict?: boolean;
  };
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  /** Offered with the request; a server that refuses them is not asked without. Absent: none. */
  readonly tools?: readonly ToolDefinition[];
  /** Sampling parameters are always sent: servers differ in their defaults. */
  readonly temperature: number;
  readonly maxTokens: number;
  /** 31 bits; makes repeats distinct for caches. */
  readonly seed: number;
  /** A closed JSON schema that the reply should have. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** How many of the likeliest tokens to name at every place of the reply; absent: none. */
  readonly topLogprobs?: number;
  /** A server that gives none, or fewer, refuses the request: it is not sent without them. */
  readonly needsLogprobs?: true;
}

/**
 * What a server refused of a request and what was then sent in another form or left out, in a fixed order. `tools` are
 * never left out: a request that was refused for them has no answer.
 */
export const NOT_APPLIED = [
  'max_tokens',
  'temperature',
  'top_p',
  'seed',
  'json_schema',
  'json_object',
  'top_logprobs',
  'logprobs',
  'system',
  'tools',
] as const;
export type NotApplied = (typeof NOT_APPLIED)[number];

export interface TokenCount {
  readonly prompt: number;
  readonly completion: number;
  /** Of the prompt's tokens those that the server had in its cache; absent: it does not say. */
  readonly cached?: number;
}

/** A reply: HTTP 200, JSON or a stream, at least one choice, and something to see, or a finish reason that we know. */
export interface ChatReply {
  readonly state: 'replied';
  /**
   * Everything that a user could read, as it was sent: with the reasoning that some servers write into it, further
   * choices, and calls of tools; may be empty. Untrusted.
   */
  readonly text: string;
  /** The same in its parts; absent: all of it is one content. */
  readonly parts?: ReplyParts;
  /** Where all of it is one call of a tool: what that is given, with its escapes. Absent: it is something else. Untrusted. */
  readonly given?: string;
  /** Reasoning in a field of its own; null when the server sent none. Untrusted. */
  readonly reasoning: string | null;
  /** `other`: it ended in a way that we do not know; null: it broke off, or does not say that it ended. */
  readonly finish: 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'other' | null;
  /** The server's own word for that, where it is another. Untrusted. */
  readonly finishWord?: string;
  /** It came whole, and the server did not say how it ended: `finish` is null. Absent: it said, or the reply broke off. */
  readonly endUnsaid?: true;
  /** Parts of an unknown kind without any text: nobody can read them. Absent: none. */
  readonly unreadParts?: number;
  /** The server's own `refusal` field; null when absent. Untrusted. */
  readonly refusal: string | null;
  /** The model and system fingerprint that the server says it is; null when it does not say. */
  readonly reportedModel: string | null;
  readonly fingerprint: string | null;
  /** When the reply was made as the server says, in seconds since 1970; absent or null: it does not say. */
  readonly created?: number | null;
  /** null: the server did not count. Never read as zero. */
  readonly tokens: TokenCount | null;
  /** The server counted what was cached beside the prompt; absent: it did not, as far as this reply shows. */
  readonly countsCachedBeside?: true;
  /** The likeliest tokens at each place of the text, where they were asked for and came. Untrusted. */
  readonly topTokens?: readonly (readonly TopToken[])[];
}

/** What a reply says, part by part: a mark in one of them opens or closes nothing in another. Untrusted. */
export interface ReplyParts {
  /** Texts in the place of an answer, the first choice's first: each may begin with reasoning. */
  readonly contents: readonly string[];
  /** Calls of tools, and texts in other fields: never reasoning. */
  readonly beside: readonly string[];
}

/** A token that could have stood at a place of a reply. */
export interface TopToken {
  readonly token: string;
  /** Natural logarithm of its probability. */
  readonly logprob: number;
}

/** The server's filter refused the request itself. */
export interface ChatFiltered {
  readonly state: 'filtered';
  readonly detail: string;
}

/** The request does not fit into the model's context. */
export interface ChatTooLong {
  readonly state: 'too-long';
  readonly detail: string;
}

/** Failures that asking again may mend. */
export type PassingFault = 'unreachable' | 'timeout' | 'rate-limited' | 'server-error' | 'malformed';
/** Failures that asking again cannot mend: they stop the run. */
export type StandingFault =
  | 'authentication'
  | 'proxy-authentication'
  | 'quota'
  | 'day-limit'
  | 'unknown-model'
  | 'request-rejected'
  | 'redirected'
  | 'address-refused'
  | 'certificate';

export interface ChatFailed {
  readonly state: 'failed';
  readonly fault: PassingFault | StandingFault;
  /** HTTP status; null when none arrived. */
  readonly status: number | null;
  /** What the server or the network said, cut short. Untrusted. */
  readonly detail: string;
  /** How long the server asks us to wait, in milliseconds; null when it does not say. */
  readonly retryAfterMs: number | null;
  /** The server says that it is asked for too much at once; absent: it does not. */
  readonly busy?: true;
  /** Nothing of the request reached the server, so that its failure says nothing of what was asked. */
  readonly unsent?: true;
}

export type ChatOutcome = ChatReply | ChatFiltered | ChatTooLong | ChatFailed;

/** What came of one question, and how many HTTP requests were sent for it (refused parameter forms included). */
export interface ChatExchange {
  readonly outcome: ChatOutcome;
  readonly requests: number;
  /** What the request that the outcome belongs to did without; absent: nothing. */
  readonly notApplied?: readonly NotApplied[];
}

/** When a question is given up before its server answers. */
export interface AskLimits {
  /** How long the whole exchange may take at most, in milliseconds; absent: the model's own limit. */
  readonly withinMs?: number;
  /** Aborted when nobody wants the answer any more: then `ask` rejects with its reason. */
  readonly signal?: AbortSignal;
  /**
   * Told right before each HTTP request leaves, refused parameter forms included. It may throw: then nothing is sent
   * and `ask` rejects with what it threw.
   */
  readonly sent?: () => void;
}

/** A model behind a server: one question, one typed outcome, no exception for anything a server can do. */
export interface ChatModel {
  ask(request: ChatRequest, limits?: AskLimits): Promise<ChatExchange>;
  /** Parameters that this server refused so far, in a fixed order. */
  notApplied(): readonly NotApplied[];
  /** What the server lists, asked anew each time; never rejects. Absent: there is no list. */
  list?(signal: AbortSignal): Promise<ModelListing>;
}

const STANDING: ReadonlySet<string> = new Set<StandingFault>([
  'authentication',
  'proxy-authentication',
  'quota',
  'day-limit',
  'unknown-model',
  'request-rejected',
  'redirected',
  'address-refused',
  'certificate',
]);

/** Whether asking again cannot mend a failure. */
export function isStanding(fault: PassingFault | StandingFault): fault is StandingFault {
  return STANDING.has(fault);
}

/**
 * Standing faults that a server also gives for a while which worked before: a router that is reloaded knows no path, a
 * gateway that lost its database no key.
 */
const FLEETING: ReadonlySet<string> = new Set<StandingFault>(['authentication', 'unknown-model']);

/** Whether a standing fault after successes may pass by itself. */
export function isFleeting(fault: PassingFault | StandingFault): boolean {
  return FLEETING.has(fault);
}
