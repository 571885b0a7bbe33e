import type { TopToken } from '../../model/chat.ts';
import type { Message } from './message.ts';
import type { Usage } from './usage.ts';

/** A completion, in one body or put together from the events of a stream. */
export interface Completion {
  readonly error?: unknown;
  readonly model?: string | null | undefined;
  readonly system_fingerprint?: string | null | undefined;
  /** When the server says it answered, in seconds since 1970. */
  readonly created?: number | null | undefined;
  readonly usage?: Usage;
  readonly choices: readonly Choice[];
}

/** One of its choices: what it says, and the server's word for how it ended. */
export interface Choice {
  readonly said: Message;
  readonly finish: unknown;
  readonly topTokens: readonly (readonly TopToken[])[];
}
