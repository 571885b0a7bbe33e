import { canonicalJson, sha256 } from '../digest.ts';
import type { ChatMessage } from '../model/chat.ts';
import { redactedText } from '../redact/redact.ts';

const ID_DIGITS = 16;
/** Longer names of files are cut. */
const MAX_FILE_CHARS = 200;
/** Characters that a corpus may hold written out alone: a reader of the file has to see them. */
const UNSEEN_IN_JSON =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** The id of a prompt: a hash of its messages, the same in whichever log they stand. */
export function idOf(messages: readonly ChatMessage[]): string {
  return `p-${sha256(canonicalJson(messages)).slice(0, ID_DIGITS)}`;
}

/** The name of the file that a prompt is from, without its folders. */
export function nameOf({ file }: RowFacts['place']): string {
  return (file.split(/[\\/]/).at(-1) ?? '').toWellFormed();
}

/** What stands in a row beside its messages. */
export interface RowFacts {
  readonly id: string;
  readonly domain: string;
  readonly kind: string | null;
  readonly format: string;
  readonly place: { readonly file: string; readonly row: number };
  readonly strata: readonly string[];
  readonly weight: number;
}

/** A line of a corpus, without its end. Characters that nobody sees are written as `\uXXXX`. */
export function corpusLine(messages: readonly ChatMessage[], facts: RowFacts): string {
  const { id, domain, kind, format, place, strata, weight } = facts;
  const [only] = messages;
  const asked =
    messages.length === 1 && only?.role === 'user'
      ? { prompt: only.content }
      : { messages: messages.map(({ role, content }) => ({ role, content })) };
  const file = redactedText(nameOf(place)).slice(-MAX_FILE_CHARS).toWellFormed();
  const row = {
    id,
    domain,
    ...(kind === null ? {} : { kind }),
    ...asked,
    source: `${format}: ${file} ${place.row}`,
    ...(strata.length === 0 ? {} : { strata }),
    ...(weight === 1 ? {} : { weight }),
  };
  return JSON.stringify(row).replace(UNSEEN_IN_JSON, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
