import { HexColumn } from '../records/rows/hex.ts';
import { NumberOrNullColumn, PlaceColumn } from '../records/rows/numbers.ts';
import { ReferenceColumn } from '../records/rows/references.ts';
import { type KeyedRows, keyedRows } from '../records/rows/rows.ts';
import type { JudgementRecord } from '../records/schema.ts';
import { type Answer, DIGEST_DIGITS, digestOfRecord, type Judgement } from './record.ts';

const NOTHING: readonly string[] = [];

/**
 * The judgements of a file, none so far.
 *
 * @param answers what most of them are of
 */
export function judgementRows(answers: KeyedRows<Answer>): KeyedRows<Judgement> {
  return keyedRows<Judgement, 'of' | 'line' | 'digest' | 'alignment' | 'coherence'>(
    {
      of: new ReferenceColumn(answers.keys),
      line: new PlaceColumn(),
      digest: new HexColumn(DIGEST_DIGITS),
      alignment: new NumberOrNullColumn(),
      coherence: new NumberOrNullColumn(),
    },
    {
      judge: true,
      use: true,
      repeat: true,
      state: true,
      kind: true,
      harmful: true,
      reason: true,
      without: true,
      quote_verified: true,
    },
  );
}

/** What verify keeps of a judgement: no quote. */
export function judgementOn(line: number, record: JudgementRecord): Judgement {
  const { key, of, judge, use, repeat, state, alignment, coherence, kind, reason, quote_verified } = record;
  return {
    line,
    digest: digestOfRecord(record),
    key,
    of,
    judge,
    use,
    repeat,
    state,
    alignment,
    coherence,
    kind,
    ...(record.harmful === undefined ? {} : { harmful: record.harmful }),
    reason,
    without: record.not_applied ?? NOTHING,
    quote_verified,
  };
}
