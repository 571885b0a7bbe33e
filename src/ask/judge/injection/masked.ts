import { DELIMITERS } from '../fence.ts';
import { eyeForm } from '../lookalikes.ts';
import { TOKENS } from '../template-tokens.ts';
import { SPOKEN_PATTERNS, SPOKEN_WORDS } from './addressed.ts';
import { ESCAPED, flagsIn } from './detect.ts';
import { unescaped } from './escapes.ts';
import type { Flag } from './flag.ts';
import { MASTER_KEY } from './forms.ts';

/** An answer with what speaks to a judge masked word by word. */
export interface Masked {
  readonly text: string;
  /** Nothing in it speaks to a judge any more. */
  readonly isClean: boolean;
  /** Letters and digits left within what was flagged; of strings that had to be read first, all of the answer's. */
  readonly left: number;
}

/** Stands for words that were left out. */
const GAP = ' … ';
const MAX_PASSES = 5;

/**
 * An answer in which only the words that speak to a judge are left out, and everything that stands among them stays: in
 * the same sentence, in a comment, behind a claimed end, in code, which is read first. There the signs that make forms
 * are left out, too, so that what stays reads like words of the answer.
 */
export function masked(answer: string, request: string): Masked {
  let [text, left] = [answer, 0];
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
    const { found, joined } = flagsIn(text, request);
    if (found.every(isSaidElsewhere)) return { text: text.trim(), isClean: true, left };
    const plain = found.some(({ detector }) => detector.endsWith(ESCAPED)) ? unescaped(text) : null;
    if (plain !== null) {
      text = plain.text;
      // Nobody may have read what it says before.
      left += text.length;
      continue;
    }
    const read = decoded(text, found, joined);
    const pass = withoutWords(read.text, read.spans);
    text = pass.text;
    left += pass.left;
  }
  return { text: text.trim(), isClean: flagsIn(text, request).found.every(isSaidElsewhere), left };
}

/** What an answer repeats stands in it once more, or in the request: it hides nothing. */
const isSaidElsewhere = ({ detector }: Flag) => detector === 'padding' || detector === 'echo';

const MAX_LABEL_WORDS = 2;

/** What to read in the place of a flagged stretch; null: the stretch itself. */
function insteadOf(flag: Flag, text: string): string | null {
  if (flag.says !== undefined) return `${flag.says}\n`;
  if (isSaidElsewhere(flag)) return '';
  if (flag.detector !== 'template-token') return null;
  const words = text.slice(...flag.span).match(WORD) ?? [];
  return words.length <= MAX_LABEL_WORDS ? '' : null;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface Read {
  readonly text: string;
  readonly spans: readonly Flag['span'][];
}

/** What was coded as what it says, without repeated text and bare labels; and where the flagged stretches stand then. */
function decoded(text: string, found: readonly Flag[], joined: readonly Flag[]): Read {
  const parts: string[] = [];
  const spans: Flag['span'][] = [];
  let [length, last] = [0, 0];
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const instead = found
    .map((flag) => ({ span: flag.span, says: insteadOf(flag, text) }))
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let next = 0;
  for (const { span } of joined) {
    put(text.slice(last, span[0]));
    last = Math.max(last, span[0]);
    const from = length;
    for (; next < instead.length && (instead[next]?.span[0] ?? 0) < span[1]; next += 1) {
      const { span: stretch, says } = instead[next] ?? { span, says: null };
      if (says === null || stretch[0] < last) continue;
      put(text.slice(last, stretch[0]));
      put(says);
      last = stretch[1];
    }
    put(text.slice(last, Math.max(last, span[1])));
    last = Math.max(last, span[1]);
    spans.push([from, length]);
  }
  put(text.slice(last));
  return { text: parts.join(''), spans };
}

/** Signs of code, markup and forms, in whatever shape they are read as such; an apostrophe within a word is none. */
const FORM_SIGNS =
  /[{}[\]<>|:=#*_`~\\"“”«»;/()\uff02\uff03\uff08-\uff0a\uff0f\uff1a-\uff1e\uff3b-\uff3d\uff3f\uff40\uff5b-\uff5e‹〈⟨❮›〉⟩❯∣ǀ│❘∶꞉ː]|(?<!\p{L})['’＇]|['’＇](?!\p{L})/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

function withoutWords(text: string, spans: readonly Flag['span'][]): { text: string; left: number } {
  const out = wordsToLeaveOut(text);
  const parts: string[] = [];
  let [last, left, next] = [0, 0, 0];
  for (const [from, to] of spans) {
    parts.push(text.slice(last, from));
    const inside: string[] = [];
    let at = from;
    while (next < out.length && (out[next]?.[1] ?? 0) <= from) next += 1;
    for (; next < out.length && (out[next]?.[0] ?? 0) < to; next += 1) {
      const [start, end] = out[next] ?? [to, to];
      inside.push(text.slice(at, Math.max(at, start)), GAP);
      at = Math.max(at, end);
    }
    inside.push(text.slice(Math.min(at, to), to));
    const plain = inside.join('').replace(UNSEEN, '').replace(FORM_SIGNS, ' ');
    left += plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    parts.push(plain);
    last = Math.max(to, at);
  }
  return { text: [...parts, text.slice(last)].join(''), left };
}

/** Stretches of a text that speak to a judge, word by word, in the order of their places and none over another. */
function wordsToLeaveOut(text: string): readonly Flag['span'][] {
  const eye = eyeForm(text);
  const small = eye.text.toLowerCase();
  const whole = SPOKEN_WORDS.flatMap((pattern) =>
    [...small.matchAll(pattern)].map(({ 0: said, index }) => [index, index + said.length] as const),
  );
  const ends = [...SPOKEN_PATTERNS, ...DELIMITERS, ...TOKENS, MASTER_KEY].flatMap((pattern) =>
    [...small.matchAll(pattern)].flatMap(({ 0: said, index }) => endsOf(said, index)),
  );
  const found: [number, number][] = [];
  for (const [from, to] of [...whole, ...ends].toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found.map(([from, to]) => [eye.at(from), eye.at(to)]);
}

/** A run of characters without spaces, as Chinese is written, is long for one word. */
const LONG_RUN = 8;
const RUN_END = 3;

/** The first and the last word of what a pattern found: what stands between may be anything. */
function endsOf(said: string, index: number): readonly Flag['span'][] {
  const words = [...said.matchAll(WORD)].map(({ 0: word, index: at }): Flag['span'] => [
    index + at,
    index + at + word.length,
  ]);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (!/\p{Script=Han}/u.test(said)) return [first, last];
  const [from, to] = [first[0], last[1]];
  return to - from <= LONG_RUN
    ? [[from, to]]
    : [
        [from, from + RUN_END],
        [to - RUN_END, to],
      ];
}
