import { readResult as read } from '../verify/verify.ts';
import { inWords } from './failure.ts';
import type { Result } from './result-type.ts';

/**
 * The result in the text of `result.json`.
 *
 * @throws InputError `result-unreadable` when it is none of this version
 */
export function readResult(text: string): Result {
  return inWords(() => read(text));
}
