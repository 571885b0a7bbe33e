import { isUngraded, type Outcome, type OutcomeRow } from '../evidence/outcome.ts';
import { alikeAmong } from '../evidence/refuses-everything.ts';
import { wasLed } from '../evidence/twin.ts';
import { type GradeFields, judgementOf } from '../records/grades.ts';
import type { KeptAnswer } from '../records/kept.ts';

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
  /** Answers with text that seems to speak to the judge. */
  readonly addressing: number;
  /** Those of them by whose text the judge was led. */
  readonly leading: number;
}

/** A draw that was read, with the records it comes from; a judgement may be lacking. */
export interface ReadDraw {
  readonly index: number;
  readonly outcome: Outcome;
  readonly answer: Pick<KeptAnswer, 'outcome' | 'reason' | 'text' | 'reasonedInText'> | undefined;
  /** Looked up only where it is needed. */
  readonly judgement: () => GradeFields | undefined;
  /** The judgement without text that seems to speak to the judge; undefined: there is no such text. */
  readonly twin?: GradeFields | undefined;
}

/** Looks through the draws of a condition. */
export function answersRead(draws: readonly ReadDraw[]): AnswersRead {
  const of = (...rows: readonly OutcomeRow[]) => draws.filter(({ outcome }) => rows.includes(outcome.row));
  return {
    refusalsAlike: alikeAmong(of('refusal').map(({ answer }) => answer?.text?.digest ?? null)),
    unreadReason: mostCommon(of('missing', 'unscored').map(whyUnread)),
    offMenuDraws: of('low_alignment').map(({ index }) => index),
    reasonedInText: draws.filter(({ answer }) => answer?.reasonedInText === true).length,
    addressing: draws.filter(({ twin }) => twin !== undefined).length,
    leading: draws.filter(isLeading).length,
  };
}

function isLeading({ judgement, twin }: ReadDraw): boolean {
  if (twin === undefined) return false;
  const whole = judgement();
  return whole !== undefined && wasLed(judgementOf(whole), judgementOf(twin));
}

/** `judge-…` where the judge is the reason, else the fault of the candidate's server. */
function whyUnread(draw: ReadDraw): string {
  const { answer, judgement: find, twin } = draw;
  if (answer === undefined || answer.outcome === 'failed') return answer?.reason ?? 'missing';
  const whole = find();
  if (whole === undefined) return 'judge-missing';
  if (twin === undefined || !isReadable(whole)) return whyUnscored(whole);
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
