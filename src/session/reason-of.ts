import { CuegateError, lacksPart, type Reason } from '../errors.ts';

const MAX_MESSAGE_CHARS = 300;

/** Parts of the program are loaded when something needs them: an update meanwhile may have taken them away. */
const INCOMPLETE: Reason = {
  code: 'file-invalid',
  args: {
    file: 'cuegate',
    problem:
      'a part of the program is missing or broken: the installation is incomplete, or was replaced during the run',
    fix: 'install cuegate again, and start once more: what was answered is not asked again',
  },
};

/** The reason in anything thrown: a `CuegateError`'s own, else `internal` with the message, never a stack. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof CuegateError) return error.reason;
  if (lacksPart(error)) return INCOMPLETE;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', args: { message: message.slice(0, MAX_MESSAGE_CHARS) } };
}
