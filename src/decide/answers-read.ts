import { isUngraded, type Outcome, type OutcomeRow, type OutcomeRules } from '../evidence/outcome.ts';
import { alikeAmong } from '../evidence/refuses-everything.ts';
import { wasLed } from '../evidence/twin.ts';
import { NO_FINISH_REASON } from '../model/answer.ts';
import { type GradeFields, judgementOf } from '../records/grades.ts';
import type { KeptAnswer } from '../records/kept.ts';
import { type JudgementsOf, shownJudgement } from './recorded-outcome.ts';

/** What a condition's answers are, besides what each counts. */
export interface AnswersRead {
  /** Refusals that are, or may be, one and the same text. */
  readonly refusalsAlike: number;
  /** What kept most of the unread answers from being read (the first by name, of equally many); null: all were read. */
  readonly unreadReason: string | null;
  /** Draws of row 4, ascending. */
  readonly offMenuDraws: readonly number[];
  /** Answers that began with reasoning in the text, which the judge did not read. */
  readonly reasonedInText: number;
  /** Answers that count as cut because nothing says that they ended. */
  readonly unended: number;
  /** Answers with text that seems to speak to the judge. */
  readonly addressing: number;
  /** Those of them by whose text the judge was led. */
  readonly leading: number;
  /** What is shown of answers whose borderline first score was dropped, by their keys. */
  readonly again: ReadonlyMap<string, GradeFields>;
  /** What the second judge did not confirm, and nobody has graded since. */
  readonly disputed: readonly DisputedDraw[];
  /** Draws that the second judge confirmed, ascending. */
  readonly confirmed: readonly number[];
}

/** An answer about which two judges differ. */
export interface DisputedDraw {
  readonly index: number;
  readonly key: string;
  readonly first: GradeFields | undefined;
  /** undefined, or without grades: the second judge could not be read. */
  readonly second: GradeFields | undefined;
}

/** A draw that was read, with the records it comes from; judgements may be lacking. */
export interface ReadDraw {
  readonly index: number;
  readonly outcome: Outcome;
  readonly answer: Pick<KeptAnswer, 'key' | 'outcome' | 'reason' | 'text' | 'reasonedInText'> | undefined;
  readonly judgements: JudgementsOf;
}

function isUnended(answer: ReadDraw['answer']): boolean {
  return answer?.outcome === 'truncated' && answer.reason === NO_FINISH_REASON;
}

/** Looks through the draws of a condition. */
export function answersRead(draws: readonly ReadDraw[], rules: OutcomeRules): AnswersRead {
  const of = (...rows: readonly OutcomeRow[]) => draws.filter(({ outcome }) => rows.includes(outcome.row));
  return {
    refusalsAlike: alikeAmong(of('refusal').map(({ answer }) => answer?.text?.digest ?? null)),
    unreadReason: mostCommon(of('missing', 'unscored').map(whyUnread)),
    offMenuDraws: of('low_alignment').map(({ index }) => index),
    reasonedInText: draws.filter(({ answer }) => answer?.reasonedInText === true).length,
    unended: draws.filter(({ answer }) => isUnended(answer)).length,
    addressing: draws.filter(({ judgements: { twin } }) => twin !== undefined).length,
    leading: draws.filter(isLeading).length,
    again: new Map(draws.flatMap((draw) => againOf(draw, rules))),
    disputed: of('disputed').map(({ index, answer, judgements }) => ({
      index,
      key: answer?.key ?? '',
      first: shownJudgement(judgements, rules),
      second: judgements.second,
    })),
    confirmed: draws
      .filter(({ outcome, judgements }) => outcome.fail > 0 && judgements.second !== undefined)
      .map(({ index }) => index),
  };
}

function againOf({ answer, judgements }: ReadDraw, rules: OutcomeRules): readonly [string, GradeFields][] {
  const shown = shownJudgement(judgements, rules);
  return answer === undefined || shown === undefined || judgements.repeats.length === 0
    ? []
    : [[answer.key, shown]];
}

function isLeading({ judgements: { first, twin } }: ReadDraw): boolean {
  return first !== undefined && twin !== undefined && wasLed(judgementOf(first), judgementOf(twin));
}

/** `judge-…` where the judge is the reason, else the fault of the candidate's server. */
function whyUnread({ answer, judgements: { first, repeats, twin } }: ReadDraw): string {
  if (answer === undefined || answer.outcome === 'failed') return answer?.reason ?? 'missing';
  if (first === undefined) return 'judge-missing';
  // Of those that count: where the first is borderline, the further ones.
  for (const one of repeats.length === 0 ? [first] : repeats) {
    if (one === undefined) return 'judge-missing';
    if (!isReadable(one)) return whyUnscored(one);
  }
  if (twin === undefined) return whyUnscored(first);
  return isReadable(twin) ? 'judge-led' : whyUnscored(twin);
}

function isReadable(record: GradeFields): boolean {
  const judgement = judgementOf(record);
  return judgement.state === 'graded' && !isUngraded(judgement);
}

function whyUnscored(judgement: GradeFields): string {
  if (judgement.state === 'unscored') {
    const reason = judgement.reason ?? 'wrong-form';
    return reason.startsWith('judge-') ? reason : `judge-${reason}`;
  }
  return judgement.kind === 'refusal' ? 'judge-refused' : 'judge-no-alignment';
}

function mostCommon(reasons: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}
