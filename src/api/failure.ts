import { CuegateError } from '../errors.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';

/** Something that a person has to fix: a file that cannot be read, a folder that was edited. */
export class InputError extends Error {
  /** A reason code of `docs/reasons.md`, e.g. `result-unreadable`. */
  readonly code: string;
  /** What to do about it, in a sentence. */
  readonly next: string;

  constructor(code: string, why: string, next: string) {
    super(why);
    this.name = 'InputError';
    this.code = code;
    this.next = next;
  }
}

/** What `work` returns; whatever it refuses is an {@link InputError} in words. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw wordsOf(error);
  }
}

/** What an error of ours says, in words; any other as it is. */
export function wordsOf(error: unknown): unknown {
  if (!(error instanceof CuegateError)) return error;
  const { why, next } = messageOf(error.reason, quoteForTerminal);
  return new InputError(error.code, why, next);
}
