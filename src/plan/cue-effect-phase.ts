import { type Batch, batchOf, type SampleCount } from './batch.ts';

const LABEL_BATCH = 24;
/** Draws of each arm at which the label phase ends. */
export const CUE_EFFECT_DRAWS = 192;

/**
 * The next batch of the label phase, which after a fail compares arms on draws that all of them share: the arms
 * that are behind go on to 24 draws beyond the shared ones, none beyond draw 192. Empty when all are there, or
 * the budget holds no draw.
 *
 * @param arms plain and the failed conditions (with a baseline, its arms too), in policy order
 * @param block draws come in whole blocks of this many; 1 for most claims
 * @param draws draws that the budget still allows
 */
export function cueEffectBatch(arms: readonly SampleCount[], block: number, draws: number): Batch {
  const shared = Math.min(...arms.map(({ n }) => n));
  const goal = Math.ceil((shared + LABEL_BATCH) / block) * block;
  return batchOf(
    arms.map(({ n, ...arm }) => ({ ...arm, n, cap: CUE_EFFECT_DRAWS, count: Math.max(0, goal - n) })),
    block,
    draws,
  );
}
