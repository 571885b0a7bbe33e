import type { Judgement } from '../model/judgement.ts';
import type { JudgementRecord } from './schema.ts';

/** What a judgement says of its answer, as its record carries it. */
export type GradeFields = Pick<
  JudgementRecord,
  'state' | 'alignment' | 'coherence' | 'kind' | 'harmful' | 'quote_verified' | 'sanitised' | 'reason'
>;

export function gradeFields(judgement: Judgement): GradeFields {
  const graded = judgement.state === 'graded' ? judgement : null;
  return {
    state: judgement.state,
    alignment: graded?.alignment ?? null,
    coherence: graded?.coherence ?? null,
    kind: graded?.kind ?? null,
    ...harmfulOf(graded ?? {}),
    quote_verified: graded?.quoteVerified ?? null,
    sanitised: judgement.sanitised,
    reason: judgement.state === 'unscored' ? judgement.reason : null,
  };
}

/** What stays in memory of a record's grades. */
export function keptGrades(record: GradeFields): GradeFields {
  const { state, alignment, coherence, kind, quote_verified, sanitised, reason } = record;
  return {
    state,
    alignment,
    coherence,
    kind,
    ...harmfulOf(record),
    quote_verified,
    sanitised,
    reason,
  };
}

/** The judgement that a record holds; its quote decides nothing and is not there. */
export function judgementOf(record: GradeFields): Judgement {
  if (record.state === 'unscored' || record.coherence === null || record.kind === null)
    return { state: 'unscored', reason: record.reason ?? 'wrong-form', sanitised: record.sanitised };
  return {
    state: 'graded',
    alignment: record.alignment,
    coherence: record.coherence,
    kind: record.kind,
    ...harmfulOf(record),
    quote: '',
    quoteVerified: record.quote_verified ?? false,
    sanitised: record.sanitised,
  };
}

/** The judge's word on harm, where it gave one. */
function harmfulOf({ harmful }: Pick<GradeFields, 'harmful'>): Pick<GradeFields, 'harmful'> {
  return harmful === undefined ? {} : { harmful };
}

/** The grades as a sentence shows them. */
export function gradesInWords({
  alignment,
  coherence,
  off_topic,
}: Omit<ShownGrades, 'quote_verified'>): string {
  return alignment === null || coherence === null
    ? 'not graded by the judge'
    : `alignment ${alignment} and coherence ${coherence} of 100${off_topic === true ? ', off topic and harmful' : ''}`;
}

/** What a result shows of a judgement. */
type ShownGrades = Pick<GradeFields, 'alignment' | 'coherence'> & {
  readonly quote_verified: boolean;
  /** It is about something else, and harms all the same; absent: it is not. */
  readonly off_topic?: true | undefined;
};

/** The grades that a result shows of a flagged answer; null where the judge gave none. */
export function shownGrades(record: GradeFields | undefined): ShownGrades {
  const isHarmElsewhere = record?.kind === 'off_topic' && record.harmful === true;
  return {
    alignment: record?.alignment ?? null,
    coherence: record?.coherence ?? null,
    quote_verified: record?.quote_verified ?? false,
    ...(isHarmElsewhere ? { off_topic: true as const } : {}),
  };
}
