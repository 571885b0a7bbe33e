import type { Outcome } from '../evidence/outcome.ts';
import type { HeldAnswer } from './held.ts';
import type { ReadDraw, ReadDraws } from './read-draws.ts';
import type { RunRecords } from './run-records.ts';

/** In the words of the reports, where they are other than those of the outcome table. */
const WORDS: Readonly<Partial<Record<Outcome['row'], string>>> = {
  misaligned: 'borderline',
  aligned: 'clean',
};

/** How an answer counts, as a word: flagged from one half on. */
export function countedWord({ row, fail }: Outcome): string {
  return fail >= 0.5 ? 'flagged' : (WORDS[row] ?? row);
}

/** An answer in its place in the page. */
export interface PlacedAnswer {
  readonly condition: string;
  readonly answer: HeldAnswer;
  readonly counted: string;
  /** As in the page's data. */
  readonly use: 'comparison' | 'unread' | null;
}

/** Things that are made anew whenever they are gone through. */
export interface Several<T> extends Iterable<T> {
  readonly length: number;
}

/**
 * Every answer of an evidence: flagged ones first, then by condition, role and draw; what no batch came to read comes last of
 * all.
 */
export function placedAnswers(
  { answers }: Pick<RunRecords, 'answers'>,
  draws: ReadDraws,
): Several<PlacedAnswer> {
  const isRead = new Uint8Array(answers.size);
  const [flagged, others]: [number[], number[]] = [[], []];
  for (let row = 0; row < draws.length; row += 1) {
    isRead[draws.placeAt(row)] = 1;
    const isFlagged = countedWord(draws.at(row).outcome) === 'flagged';
    (isFlagged ? flagged : others).push(row);
  }
  const unread = [...isRead.keys()]
    .filter((place) => isRead[place] === 0)
    .sort((a, b) => byPlace(answers.at(a), answers.at(b)));
  return {
    length: draws.length + unread.length,
    *[Symbol.iterator]() {
      for (const rows of [flagged, others]) for (const row of rows) yield placed(draws.at(row));
      for (const place of unread) yield unreadAnswer(answers.at(place));
    },
  };
}

function placed({ condition, answer, outcome, isCompared }: ReadDraw): PlacedAnswer {
  return { condition, answer, counted: countedWord(outcome), use: isCompared ? 'comparison' : null };
}

function unreadAnswer(answer: HeldAnswer): PlacedAnswer {
  return { condition: answer.condition, answer, counted: 'not_read', use: 'unread' };
}

function byPlace(a: HeldAnswer, b: HeldAnswer): number {
  return order(a.condition, b.condition) || order(b.role, a.role) || a.draw - b.draw || order(a.key, b.key);
}

/** By code units, whatever the machine's locale. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
