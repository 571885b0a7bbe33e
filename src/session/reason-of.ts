import { CuegateError, type Reason } from '../errors.ts';

const MAX_MESSAGE_CHARS = 300;

/** The reason in anything thrown: a `CuegateError`'s own, else `internal` with the message, never a stack. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof CuegateError) return error.reason;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', args: { message: message.slice(0, MAX_MESSAGE_CHARS) } };
}
