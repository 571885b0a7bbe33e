import { cut, type Reason } from '../errors.ts';
import { DECISIONS } from './messages/decisions.ts';
import { EVENTS } from './messages/events.ts';
import { EVIDENCE } from './messages/evidence.ts';
import { INPUTS } from './messages/inputs.ts';
import { NOTES } from './messages/notes.ts';
import type { Message, Phrase, Quote } from './messages/phrase.ts';
import { SERVERS } from './messages/servers.ts';

export type { Message, Quote } from './messages/phrase.ts';

/** No text in a sentence is longer; what it comes from may be of any length. */
const MAX_TEXT_CHARS = 300;

/** Every reason code and note in words. `docs/reasons.md` explains each. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  ...DECISIONS,
  ...SERVERS,
  ...INPUTS,
  ...EVIDENCE,
  ...EVENTS,
  ...NOTES,
};

/** Every code that has words. */
export const REASON_CODES: readonly string[] = Object.keys(PHRASES);

/** A reason in words. An unknown code (from a newer version's result) is named as such. */
export function messageOf({ code, args }: Reason, quote: Quote): Message {
  const phrase = Object.hasOwn(PHRASES, code) ? PHRASES[code] : undefined;
  return phrase === undefined
    ? {
        why: `Reason ${quote(cut(code, MAX_TEXT_CHARS))}, which this version does not know.`,
        next: 'Read the result with the version of cuegate that wrote it.',
      }
    : phrase(args, (text) => quote(cut(text, MAX_TEXT_CHARS)));
}
