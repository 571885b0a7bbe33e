import type { KeptAnswer, KeptJudgement } from './kept.ts';
import { DIGEST_DIGITS, TEXT_DIGITS } from './kept.ts';
import type { Column } from './rows/column.ts';
import { HexColumn, HexOrNullColumn } from './rows/hex.ts';
import { NumberColumn, NumberOrNullColumn, PlaceColumn } from './rows/numbers.ts';
import { ReferenceColumn } from './rows/references.ts';
import { type KeyedRows, keyedRows } from './rows/rows.ts';
import { RareColumn, SharedColumn } from './rows/shared.ts';

/** A table for the answers of one evidence, none so far. */
export function answerRows(): KeyedRows<KeptAnswer> {
  return keyedRows<KeptAnswer, 'draw' | 'prompt' | 'varied' | 'reported_model' | 'digest' | 'text'>(
    {
      draw: new NumberColumn(),
      prompt: new SharedColumn(),
      varied: new RareColumn(),
      reported_model: new SharedColumn(),
      digest: new HexColumn(DIGEST_DIGITS),
      text: new TextColumn(),
    },
    {
      role: true,
      condition: true,
      outcome: true,
      reason: true,
      failedFirst: true,
      refusedForRate: true,
      askedEarlier: true,
      without: true,
      reasoned: true,
      reasonedInText: true,
      hasUnreadParts: true,
    },
  );
}

/**
 * A table for judgements, none so far.
 *
 * @param answers those that most of them are of
 */
export function judgementRows(answers: KeyedRows<KeptAnswer>): KeyedRows<KeptJudgement> {
  return keyedRows<KeptJudgement, 'of' | 'alignment' | 'coherence' | 'digest'>(
    {
      of: new ReferenceColumn(answers.keys),
      alignment: new NumberOrNullColumn(),
      coherence: new NumberOrNullColumn(),
      digest: new HexColumn(DIGEST_DIGITS),
    },
    {
      use: true,
      repeat: true,
      state: true,
      kind: true,
      harmful: true,
      quote_verified: true,
      sanitised: true,
      reason: true,
      without: true,
    },
  );
}

/** What is kept of texts. */
class TextColumn implements Column<KeptAnswer['text']> {
  private readonly digests = new HexOrNullColumn(TEXT_DIGITS);
  private readonly chars = new PlaceColumn();

  add(text: KeptAnswer['text']): number {
    this.digests.add(text?.digest ?? null);
    return this.chars.add(text?.chars ?? 0);
  }

  at(row: number): KeptAnswer['text'] {
    const digest = this.digests.at(row);
    return digest === null ? null : { digest, chars: this.chars.at(row) };
  }
}
