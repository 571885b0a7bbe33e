import type { Outcome } from '../evidence/outcome.ts';
import type { ReadDraw } from './draws.ts';
import type { HeldAnswer } from './held.ts';
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

/**
 * Every answer of an evidence: flagged ones first, then by condition, role and draw; what no batch came to read comes last of
 * all.
 */
export function placedAnswers(
  { answers }: Pick<RunRecords, 'answers'>,
  draws: readonly ReadDraw[],
): readonly PlacedAnswer[] {
  const read = draws.map(
    ({ condition, answer, outcome, isCompared }): PlacedAnswer => ({
      condition,
      answer,
      counted: countedWord(outcome),
      use: isCompared ? 'comparison' : null,
    }),
  );
  const isRead = new Uint8Array(answers.size);
  for (const { answer } of draws) {
    const place = answers.placeOf(answer.key);
    if (place !== null) isRead[place] = 1;
  }
  const unread = [...answers.values()]
    .filter((_, place) => isRead[place] === 0)
    .sort(byPlace)
    .map(
      (answer): PlacedAnswer => ({
        condition: answer.condition,
        answer,
        counted: 'not_read',
        use: 'unread',
      }),
    );
  const isFlagged = ({ counted }: PlacedAnswer) => counted === 'flagged';
  return [...read.filter(isFlagged), ...read.filter((one) => !isFlagged(one)), ...unread];
}

function byPlace(a: HeldAnswer, b: HeldAnswer): number {
  return order(a.condition, b.condition) || order(b.role, a.role) || a.draw - b.draw || order(a.key, b.key);
}

/** By code units, whatever the machine's locale. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
