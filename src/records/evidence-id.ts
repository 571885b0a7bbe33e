import type { PlanRecord } from './schema.ts';

/** One evidence: an epoch of an evidence key. */
export interface EvidenceId {
  /** Evidence key. */
  readonly key: string;
  /** From 1. */
  readonly epoch: number;
}

/** Where the draws of an evidence begin: those before were read by earlier evidence of its line. */
export interface DrawsFrom {
  /** The draw that is the first of this evidence, from 1. */
  readonly firstDraw: number;
}

/** The number that the index-th draw of an evidence has in records and seeds; both count from 1. */
export function drawNumber({ firstDraw }: DrawsFrom, index: number): number {
  return firstDraw - 1 + index;
}

/** Which evidence a plan belongs to. */
export function evidenceIdOf({ evidence_key, epoch }: PlanRecord): EvidenceId {
  return { key: evidence_key, epoch: epoch ?? 1 };
}
