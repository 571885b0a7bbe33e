import { canonicalJson, sha256Digits, sha256Packed } from '../digest.ts';
import type { AnswerRecord, ControlRecord, JudgementRecord } from '../records/schema.ts';

const NOTHING: readonly string[] = [];
/** Enough to tell the texts of one draw apart. */
const TEXT_DIGITS = 24;

interface Place {
  /** Where it stands in `records.jsonl`, from 1. */
  readonly line: number;
  /** SHA-256, packed (`digest.ts`), over the canonical JSON of the whole record without `run`. */
  readonly digest: string;
}

type AnswerFacts =
  | 'key'
  | 'role'
  | 'condition'
  | 'draw'
  | 'refill'
  | 'prompt'
  | 'varied'
  | 'outcome'
  | 'reason';
type JudgementFacts =
  | 'key'
  | 'of'
  | 'judge'
  | 'use'
  | 'repeat'
  | 'state'
  | 'alignment'
  | 'coherence'
  | 'kind'
  | 'harmful'
  | 'reason'
  | 'quote_verified';

/** An answer without its texts: they decide nothing. */
export type Answer = Pick<AnswerRecord, AnswerFacts> &
  Place & {
    /** The first digits of the SHA-256 of its text, by which human grades name it; null: no text was kept. */
    readonly text: string | null;
    /** The server failed on it before, and nothing excuses that. */
    readonly failedFirst: boolean;
    /** A refusal for the rate was the first thing that came. */
    readonly rateFirst: boolean;
    /** It carried reasoning, whether that was kept or not. */
    readonly reasoned: boolean;
    /** What it was asked without. */
    readonly without: readonly string[];
    /** The judge read its text without the reasoning that stood there. */
    readonly reasonedInText: boolean;
    /** It held parts that nobody can read. */
    readonly unreadParts: boolean;
  };
/** A control. */
export type Control = Pick<ControlRecord, 'key' | 'index'> & Place & { readonly failedFirst: boolean };
/** A judgement without its quote. */
export type Judgement = Pick<JudgementRecord, JudgementFacts> &
  Place & { readonly without: readonly string[] };

/** Gives equal texts back as one, so that a long file does not fill the memory with the same few names. */
export type Once = <T extends string | null>(text: T) => T;

export function sharedTexts(): Once {
  const seen = new Map<string | null, string | null>();
  return <T extends string | null>(text: T): T => {
    if (!seen.has(text)) seen.set(text, text);
    return seen.get(text) as T;
  };
}

/** What verify keeps of an answer. */
export function answerOn(line: number, record: AnswerRecord, once: Once): Answer {
  const { key, role, condition, draw, refill, prompt, varied, outcome, reason } = record;
  return {
    line,
    digest: digestOfRecord(record),
    key,
    role: once(role),
    condition: once(condition),
    draw,
    refill,
    prompt: once(prompt),
    ...(varied === undefined ? {} : { varied }),
    outcome: once(outcome),
    reason: once(reason),
    failedFirst: didFail(record),
    rateFirst: record.run.first_failure === 'rate-limited',
    without: record.not_applied ?? NOTHING,
    reasoned: record.reasoned === true || (record.reasoning ?? '').trim() !== '',
    reasonedInText: record.reasoned_in_text === true,
    unreadParts: (record.unread_parts ?? 0) > 0,
    text: record.text === null ? null : sha256Digits(record.text, TEXT_DIGITS),
  };
}

/** What verify keeps of a judgement; `of`: the key of its answer as it is in memory already. */
export function judgementOn(line: number, record: JudgementRecord, of: string, once: Once): Judgement {
  const { key, judge, use, repeat, state, alignment, coherence, kind, reason, quote_verified } = record;
  return {
    line,
    digest: digestOfRecord(record),
    key,
    of,
    judge: once(judge),
    use: once(use),
    repeat,
    state: once(state),
    alignment,
    coherence,
    kind: once(kind),
    ...(record.harmful === undefined ? {} : { harmful: record.harmful }),
    reason: once(reason),
    without: record.not_applied ?? NOTHING,
    quote_verified,
  };
}

/** What verify keeps of a control. */
export function controlOn(line: number, record: ControlRecord): Control {
  const { key, index } = record;
  return { line, digest: digestOfRecord(record), key, index, failedFirst: didFail(record) };
}

/** Older records name the first fault alone; of those only a refusal for the rate is excused. */
function didFail({ failed_first, run }: AnswerRecord | ControlRecord): boolean {
  if (failed_first !== undefined || run.first_failure === null) return failed_first !== undefined;
  return run.first_failure !== 'rate-limited' && run.excused === undefined;
}

function digestOfRecord({
  run: _run,
  mac: _mac,
  ...rest
}: AnswerRecord | JudgementRecord | ControlRecord): string {
  return sha256Packed(canonicalJson(rest));
}
