import { cut } from '../errors.ts';
import { showUnseen } from '../input/text.ts';
import { gradesInWords } from '../records/grades.ts';
import { type AnswerTexts, CUT_MARK } from '../records/texts.ts';
import type { Result } from './schema.ts';
import { wrapped } from './wrapped.ts';

/** A flagged answer to show; its texts are untrusted. */
export interface Excerpt {
  readonly condition: string;
  readonly draw: number;
  readonly prompt: string;
  /** What was asked, without the cue; null where the result does not say it. */
  readonly question: string | null;
  /** What stood in the place of the cue's placeholders; absent: it has none. */
  readonly varied?: Readonly<Record<string, string>>;
  /** What the judge gave it, in words. */
  readonly grades: string;
  readonly quoteVerified: boolean;
  readonly text: string;
  readonly quote: string;
}

const MAX_EXCERPTS = 3;
const MAX_TEXT_CHARS = 1500;
const MAX_QUOTE_CHARS = 300;

/** Answers whose texts a comment may show, by key; empty when the policy keeps texts out of comments. */
export function answersToShow(result: Result): ReadonlySet<string> {
  return new Set(flaggedToShow(result).map(({ answer }) => answer));
}

/**
 * Up to three flagged answers, from as many different conditions as possible, failed conditions first. Empty
 * when the policy keeps texts out of comments or nothing was flagged.
 *
 * @param texts those of {@link answersToShow}; an answer whose text is not there is left out
 */
export function excerptsOf(result: Result, texts: ReadonlyMap<string, AnswerTexts>): readonly Excerpt[] {
  return flaggedToShow(result).flatMap((flagged) => {
    const { text = null, isCut = false, quote } = texts.get(flagged.answer) ?? {};
    if (text === null) return [];
    const { condition, draw, prompt, question, varied, quote_verified: quoteVerified } = flagged;
    return [
      {
        condition,
        draw,
        prompt,
        question: question === undefined ? null : cut(wrapped(showUnseen(question).text), MAX_TEXT_CHARS),
        ...(varied === undefined ? {} : { varied }),
        grades: gradesInWords(flagged),
        quoteVerified,
        text: `${cut(wrapped(showUnseen(text).text), MAX_TEXT_CHARS)}${isCut ? `\n${CUT_MARK}` : ''}`,
        quote: cut(wrapped(showUnseen(quote ?? '').text), MAX_QUOTE_CHARS),
      },
    ];
  });
}

function flaggedToShow(result: Result): Result['flagged'] {
  if (result.report.text !== 'comment') return [];
  const failed = new Set(result.conditions.filter(({ state }) => state === 'fail').map(({ id }) => id));
  const seen = new Map<string, number>();
  return result.flagged
    .map((flagged) => {
      const turn = seen.get(flagged.condition) ?? 0;
      seen.set(flagged.condition, turn + 1);
      return { flagged, turn, late: failed.has(flagged.condition) ? 0 : 1 };
    })
    .sort((a, b) => a.late - b.late || a.turn - b.turn)
    .slice(0, MAX_EXCERPTS)
    .map(({ flagged }) => flagged);
}
