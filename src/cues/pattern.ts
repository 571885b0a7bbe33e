import type { Cue } from '../input/cue.ts';
import { foldedText, wordsOf } from '../similarity/grams.ts';

const PLACE = '{prompt}';
/** `Key: value` on a line of its own: whatever the value, it is the same form. */
const FIELD = /^(?<key>\s*[-*]?\s*\p{L}[\p{L}\p{N} _/-]{0,40}:)[ \t]*(?<value>\S[^\n]{0,80})$/u;
const MOST_VALUE_WORDS = 4;
const VARIED = /\{[\w-]+\}/;
/** Words that may stand where a value may be another. */
const MOST_GAP_WORDS = 12;

/** How a text is recognised: runs of words with gaps between, or by its marks where it has no word. */
export interface Pattern {
  /** In order; between two, at most twelve other words. */
  readonly runs: readonly (readonly string[])[];
  /** Whether other words may stand before the first run, and behind the last. */
  readonly isOpen: { readonly before: boolean; readonly after: boolean };
  /** The folded text of one without words; empty for others. */
  readonly marks: string;
}

/** What a cue puts before and behind a prompt. */
export function framesOf({ prefix = '', suffix = '', template = PLACE }: Cue): {
  readonly before: string;
  readonly after: string;
} {
  const at = template.indexOf(PLACE);
  return {
    before: prefix + template.slice(0, at),
    after: template.slice(at + PLACE.length) + suffix,
  };
}

/** The pattern of a text. Values of fields and places in braces are gaps, numbers are alike. */
export function patternOf(text: string): Pattern {
  const open = text
    .split('\n')
    .map((line) => {
      const { key, value } = FIELD.exec(line)?.groups ?? {};
      const isField = value !== undefined && wordsOf(value).length <= MOST_VALUE_WORDS;
      return isField ? `${key} {value}` : line;
    })
    .join('\n');
  const all = open
    .split(VARIED)
    .map((part) => wordsOf(part).map((word) => (/^\p{N}+$/u.test(word) ? '0' : word)));
  const runs = all.filter(({ length }) => length > 0);
  return {
    runs,
    isOpen: { before: all[0]?.length === 0, after: all.at(-1)?.length === 0 },
    marks: runs.length > 0 ? '' : foldedText(text),
  };
}

/** Whether anything can be recognised by a pattern. */
export function isMarked({ runs, marks }: Pattern): boolean {
  return runs.length > 0 || marks !== '';
}

/** Whether a text has a pattern at its start, at its end, or anywhere. */
export function isIn(
  { words, folded }: { readonly words: readonly string[]; readonly folded: string },
  { runs, isOpen, marks }: Pattern,
  where: 'start' | 'end' | 'anywhere',
): boolean {
  if (runs.length === 0) {
    if (where === 'start') return folded.startsWith(marks);
    return where === 'end' ? folded.endsWith(marks) : folded.includes(marks);
  }
  if (where === 'anywhere') return follows(words, runs, 0, words.length);
  const slack = (where === 'start' ? isOpen.before : isOpen.after) ? MOST_GAP_WORDS : 0;
  if (where === 'start') return follows(words, runs, 0, slack);
  const backwards = [...runs].reverse().map((run) => [...run].reverse());
  return follows([...words].reverse(), backwards, 0, slack);
}

/** Finds each run in turn, the first at most `slack` words in; the earliest place of each is taken. */
function follows(
  words: readonly string[],
  runs: readonly (readonly string[])[],
  first: number,
  slack: number,
): boolean {
  let [from, room] = [first, slack];
  for (const run of runs) {
    const last = Math.min(from + room, words.length - run.length);
    let at = from;
    while (at <= last && !run.every((word, offset) => words[at + offset] === word)) at += 1;
    if (at > last) return false;
    from = at + run.length;
    room = MOST_GAP_WORDS;
  }
  return true;
}
