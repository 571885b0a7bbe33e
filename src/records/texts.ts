import { recordsIn } from './journal.ts';
import { isFirstJudgement } from './keys.ts';

/** The texts of an answer and of its first judgement; null where the policy keeps none. Untrusted. */
export interface AnswerTexts {
  readonly text: string | null;
  /** The answer broke off, or was cut, before its end. */
  readonly isCut: boolean;
  readonly quote: string | null;
}

/** Stands behind an answer that was cut, wherever it is shown. */
export const CUT_MARK = '[This answer was cut off before its end.]';

/**
 * Reads the texts of a few answers again, by key: they are not held in memory. Empty, and nothing is read,
 * when none is wanted.
 *
 * @throws CuegateError `records-unreadable`
 */
export function readTexts(
  lines: () => Iterable<string>,
  answers: ReadonlySet<string>,
  file: string,
): ReadonlyMap<string, AnswerTexts> {
  const texts = new Map<string, AnswerTexts>();
  if (answers.size === 0) return texts;
  for (const { record } of recordsIn(lines(), file)) {
    const of = record.type === 'answer' ? record.key : record.type === 'judgement' ? record.of : '';
    if (!answers.has(of)) continue;
    const so = texts.get(of) ?? { text: null, isCut: false, quote: null };
    if (record.type === 'answer')
      texts.set(of, { ...so, text: record.text, isCut: record.outcome === 'truncated' });
    else if (record.type === 'judgement' && isFirstJudgement(record))
      texts.set(of, { ...so, quote: record.quote });
  }
  return texts;
}
