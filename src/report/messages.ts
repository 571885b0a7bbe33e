import { cut, type StatedReason } from '../errors.ts';
import type { Message, Quote } from '../reasons/reason.ts';
import { entryOf } from '../reasons/table.ts';

/** No text in a sentence is longer; what it comes from may be of any length. */
const MAX_TEXT_CHARS = 300;

/** A reason in words. An unknown code (from a newer version's result) is named as such. */
export function messageOf({ code, args }: StatedReason, quote: Quote): Message {
  const entry = entryOf(code);
  return entry === null
    ? {
        why: `Reason ${quote(cut(code, MAX_TEXT_CHARS))}, which this version does not know.`,
        next: 'Read the result with the version of cuegate that wrote it.',
      }
    : entry.message(args, (text, how) => quote(cut(text, MAX_TEXT_CHARS), how));
}
