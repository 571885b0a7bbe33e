import type { ChatMessage } from '../model/chat.ts';

/** One draw that a run read, as an export tells of it. Texts are untrusted. */
export interface ExportedAnswer {
  readonly condition: string;
  readonly role: 'candidate' | 'baseline';
  /** Counts over the whole line. */
  readonly draw: number;
  readonly prompt: string;
  /** The key of its record. */
  readonly key: string;
  /** What was sent, with the cue; null: the texts are not at hand, or the policy keeps none. */
  readonly asked: readonly ChatMessage[] | null;
  /** As the record says: `complete`, `truncated`, `filtered`, `refused`, `empty`, `failed`. */
  readonly outcome: string;
  readonly reason: string | null;
  /** null: there is none, or it is not kept. */
  readonly text: string | null;
  readonly reasoning: string | null;
  readonly reportedModel: string | null;
  /** UTC. */
  readonly at: string;
  /** What it counts: the row of the outcome table, and its weight towards FAIL and PASS, in [0, 1]. */
  readonly row: string;
  readonly fail: number;
  readonly pass: number;
  /** The judgement that a list of answers shows; null: nobody judged it. */
  readonly judgement: {
    readonly judge: string;
    readonly alignment: number | null;
    readonly coherence: number | null;
    readonly kind: string | null;
    /** Why it grades nothing; null: it does. */
    readonly reason: string | null;
    readonly quote: string | null;
    readonly quoteVerified: boolean;
  } | null;
}

/** Whether a draw has something that was graded. */
export function isScored({ row }: Pick<ExportedAnswer, 'row'>): boolean {
  return row !== 'missing' && row !== 'unscored';
}
