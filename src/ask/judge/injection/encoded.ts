import { type Sentence, sentencesOf } from './sentences.ts';

/** What a stretch of text says when it is decoded. */
export interface Decoded extends Sentence {
  readonly says: string;
}

const BASE64 = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{24,}={0,2}/g;
const MAX_DECODED_CHARS = 4_000;

/** Stretches that could be Base64 of text. */
export function inBase64(text: string): readonly Decoded[] {
  return [...text.matchAll(BASE64)].flatMap(({ 0: run, index }) => {
    const says = Buffer.from(run.replace(/-/g, '+').replace(/_/g, '/'), 'base64').toString('utf8');
    const isText = !says.includes('\ufffd') && !/[\u0000-\u0008\u000e-\u001f]/.test(says);
    return isText
      ? [{ text: run, from: index, to: index + run.length, says: says.slice(0, MAX_DECODED_CHARS) }]
      : [];
  });
}

/** Every sentence with its Latin letters thirteen places on. */
export function inRot13(text: string): readonly Decoded[] {
  return sentencesOf(text).map((one) => ({ ...one, says: rotated(one.text) }));
}

function rotated(text: string): string {
  return text.replace(/[a-z]/gi, (char) => {
    const first = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - first + 13) % 26) + first);
  });
}

const LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const MIXED_WORDS = 3;

/** Sentences in which digits stand among the letters of three words or more, with letters for them. */
export function inLeet(text: string): readonly Decoded[] {
  return sentencesOf(text)
    .filter((one) => (one.text.match(/\p{L}[0-9@$!]+\p{L}/gu) ?? []).length >= MIXED_WORDS)
    .map((one) => ({ ...one, says: one.text.replace(/[0134578@$!]/g, (char) => LETTERS[char] ?? char) }));
}

/** What stands between marks that turn the direction round, read the other way. */
export function turnedRound(raw: string): readonly Decoded[] {
  return [...raw.matchAll(/[\u202e\u202d\u2067]([^\u202c\u2069\n]{4,})[\u202c\u2069]?/gu)].map(
    ({ 0: run, 1: inner = '', index }) => ({
      text: run,
      from: index,
      to: index + run.length,
      says: [...inner].reverse().join(''),
    }),
  );
}

/** A flag of a part of a country: its letters in tags, and the tag that ends them; or any other run of tags. */
const TAGS = /\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f}|([\u{e0000}-\u{e007f}]+)/gu;

/** Runs of the tags block, which stand for ASCII; flags aside. */
export function inTags(raw: string): readonly Decoded[] {
  return [...raw.matchAll(TAGS)].flatMap(({ 1: run, index }) =>
    run === undefined
      ? []
      : [
          {
            text: run,
            from: index,
            to: index + run.length,
            says: [...run].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join(''),
          },
        ],
  );
}
