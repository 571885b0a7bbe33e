import { canonicalJson, sha256 } from '../digest.ts';
import type { AnswerRecord, ControlRecord, JudgementRecord } from '../records/schema.ts';

export const DIGEST_DIGITS = 64;

interface Place {
  /** Where it stands in `records.jsonl`, from 1. */
  readonly line: number;
  /** SHA-256 in hex over the canonical JSON of the whole record without `run`. */
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
    /** An earlier run than the one that wrote it down had asked for it. */
    readonly askedEarlier: boolean;
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

/** What verify keeps of a control. */
export function controlOn(line: number, record: ControlRecord): Control {
  const { key, index } = record;
  return { line, digest: digestOfRecord(record), key, index, failedFirst: didFail(record) };
}

/** Older records name the first fault alone; of those only a refusal for the rate is excused. */
export function didFail({ failed_first, run }: AnswerRecord | ControlRecord): boolean {
  if (failed_first !== undefined || run.first_failure === null) return failed_first !== undefined;
  return run.first_failure !== 'rate-limited' && run.excused === undefined;
}

/** What {@link Place.digest} is of a record. */
export function digestOfRecord({
  run: _run,
  mac: _mac,
  ...rest
}: AnswerRecord | JudgementRecord | ControlRecord): string {
  return sha256(canonicalJson(rest));
}
