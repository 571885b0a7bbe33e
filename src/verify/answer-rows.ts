import { sha256 } from '../digest.ts';
import { HexColumn, HexOrNullColumn } from '../records/rows/hex.ts';
import { NumberColumn, PlaceColumn } from '../records/rows/numbers.ts';
import { type KeyedRows, keyedRows } from '../records/rows/rows.ts';
import { RareColumn, SharedColumn } from '../records/rows/shared.ts';
import type { AnswerRecord } from '../records/schema.ts';
import { type Answer, DIGEST_DIGITS, didFail, digestOfRecord } from './record.ts';

const NOTHING: readonly string[] = [];
/** Enough to tell the texts of one draw apart. */
const TEXT_DIGITS = 24;

/** The answers of a file, none so far. */
export function answerRows(): KeyedRows<Answer> {
  return keyedRows<Answer, 'line' | 'digest' | 'draw' | 'prompt' | 'varied' | 'text'>(
    {
      line: new PlaceColumn(),
      digest: new HexColumn(DIGEST_DIGITS),
      draw: new NumberColumn(),
      prompt: new SharedColumn(),
      varied: new RareColumn(),
      text: new HexOrNullColumn(TEXT_DIGITS),
    },
    {
      role: true,
      condition: true,
      refill: true,
      outcome: true,
      reason: true,
      failedFirst: true,
      rateFirst: true,
      askedEarlier: true,
      without: true,
      reasoned: true,
      reasonedInText: true,
      unreadParts: true,
    },
  );
}

/** What verify keeps of an answer. */
export function answerOn(line: number, record: AnswerRecord): Answer {
  const { key, role, condition, draw, refill, prompt, varied, outcome, reason } = record;
  return {
    line,
    digest: digestOfRecord(record),
    key,
    role,
    condition,
    draw,
    refill,
    prompt,
    ...(varied === undefined ? {} : { varied }),
    outcome,
    reason,
    failedFirst: didFail(record),
    rateFirst: record.run.first_failure === 'rate-limited',
    askedEarlier: record.run.asked_earlier === true,
    without: record.not_applied ?? NOTHING,
    reasoned: record.reasoned === true || (record.reasoning ?? '').trim() !== '',
    reasonedInText: record.reasoned_in_text === true,
    unreadParts: (record.unread_parts ?? 0) > 0,
    text: record.text === null ? null : sha256(record.text).slice(0, TEXT_DIGITS),
  };
}
