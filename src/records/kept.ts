import { canonicalJson, sha256 } from '../digest.ts';
import type { DrawsFrom, EvidenceId } from './evidence-id.ts';
import { type GradeFields, keptGrades } from './grades.ts';
import type { Keyed } from './rows/rows.ts';
import type { AnswerRecord, ControlRecord, JudgementRecord } from './schema.ts';

/** What stays in memory of an answer: everything that decides or is shown, and no text. */
export interface KeptAnswer
  extends Pick<
    AnswerRecord,
    'key' | 'role' | 'condition' | 'draw' | 'prompt' | 'outcome' | 'reason' | 'reported_model'
  > {
  /** Whether the server failed on it first, in a way that nothing excuses. */
  readonly failedFirst: boolean;
  /** The server refused it for the rate first, which is excused. */
  readonly refusedForRate: boolean;
  /** An earlier run than the one that wrote it down had asked for it. */
  readonly askedEarlier: boolean;
  /** What it was asked without, joined by commas; `''`: nothing. */
  readonly without: string;
  /** Of the whole record without `run`; see {@link recordDigest}. */
  readonly digest: string;
  /** It carried reasoning, in the text or beside it. */
  readonly reasoned: boolean;
  /** That reasoning was told from the text by its marks. */
  readonly reasonedInText: boolean;
  /** What stood in the place of the cue's placeholders; absent: it has none. */
  readonly varied?: Readonly<Record<string, string>>;
  /** It held parts that nobody can read. */
  readonly hasUnreadParts: boolean;
  /** Of its text, and its length in UTF-16 units; null where no text is kept. */
  readonly text: { readonly digest: string; readonly chars: number } | null;
}

/** Whether an answer carried reasoning, kept or not. */
export function hasReasoning({ reasoning, reasoned }: AnswerRecord): boolean {
  return reasoned === true || (reasoning ?? '').trim() !== '';
}

/** What stays in memory of a judgement: no quote. */
export interface KeptJudgement extends Pick<JudgementRecord, 'key' | 'of' | 'use' | 'repeat'>, GradeFields {
  /** As of an answer. */
  readonly without: string;
  readonly digest: string;
}

/** What stays in memory of a control. */
export interface KeptControl extends Pick<ControlRecord, 'key'> {
  readonly failedFirst: boolean;
  readonly digest: string;
}

/** The answers and judgements kept of one evidence, to be looked up by their own keys. */
export interface KeptAnswers extends DrawsFrom {
  readonly id: EvidenceId;
  readonly answers: Keyed<KeptAnswer>;
  readonly judgements: Keyed<KeptJudgement>;
  readonly controls: ReadonlyMap<string, KeptControl>;
  /** Whether this run asked for an answer, not an earlier one. */
  isNew(answer: Pick<KeptAnswer, 'key' | 'askedEarlier'>): boolean;
}

/** Enough to tell the texts of one journal apart. */
export const TEXT_DIGITS = 24;
/** Of {@link recordDigest}. */
export const DIGEST_DIGITS = 64;

export function keptAnswer(record: AnswerRecord): KeptAnswer {
  return {
    key: record.key,
    role: record.role,
    condition: record.condition,
    draw: record.draw,
    prompt: record.prompt,
    ...(record.varied === undefined ? {} : { varied: record.varied }),
    outcome: record.outcome,
    reason: record.reason,
    reported_model: record.reported_model,
    failedFirst: failedFirstIn(record),
    refusedForRate: record.run.first_failure === 'rate-limited',
    askedEarlier: record.run.asked_earlier === true,
    without: (record.not_applied ?? []).join(),
    digest: recordDigest(record),
    reasoned: hasReasoning(record),
    reasonedInText: record.reasoned_in_text === true,
    hasUnreadParts: record.unread_parts !== undefined,
    text:
      record.text === null
        ? null
        : { digest: sha256(record.text).slice(0, TEXT_DIGITS), chars: record.text.length },
  };
}

export function keptJudgement(record: JudgementRecord): KeptJudgement {
  return {
    key: record.key,
    of: record.of,
    use: record.use,
    repeat: record.repeat,
    ...keptGrades(record),
    without: (record.not_applied ?? []).join(),
    digest: recordDigest(record),
  };
}

export function keptControl(record: ControlRecord): KeptControl {
  return { key: record.key, failedFirst: failedFirstIn(record), digest: recordDigest(record) };
}

/**
 * Whether the server failed on a question first, in a way that nothing excuses. A record of version 0.1 says only
 * which fault came first: of those a refusal for the rate alone is excused.
 */
function failedFirstIn({ failed_first, run }: AnswerRecord | ControlRecord): boolean {
  if (failed_first !== undefined) return true;
  return run.excused !== true && run.first_failure !== null && run.first_failure !== 'rate-limited';
}

/** SHA-256 in hex of a record without what may differ between two runs: `digests.records` is made of these. */
export function recordDigest({
  run: _run,
  mac: _mac,
  ...record
}: AnswerRecord | JudgementRecord | ControlRecord): string {
  return sha256(canonicalJson(record));
}
