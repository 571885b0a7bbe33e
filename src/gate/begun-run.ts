import type { EvidenceId } from '../records/evidence-id.ts';
import type { KeyParts } from '../records/evidence-key.ts';

/** A run that has no result: it is about to ask, or ended before it had one. */
export interface BegunRun {
  /** As asked, and as its manifest declares it. */
  readonly model: string;
  readonly digest: string | null;
  readonly evidence: EvidenceId;
  readonly parts: KeyParts;
  /** k of its evidence. */
  readonly attempt: number;
  /** Answers on record. */
  readonly kept: number;
  /** The last draw that any evidence of the line has read; 0: none. */
  readonly lastDraw: number;
  /** Digests of conditions, as far as anybody knows what became of them. */
  readonly failed: readonly string[];
  readonly promoted: readonly string[];
  readonly undecided: readonly string[];
}
