import { type Batch, batchOf, type SampleCount } from './batch.ts';

const LABEL_BATCH = 24;
/** Draws of each model under a condition at which the cue-effect phase ends. */
export const CUE_EFFECT_DRAWS = 192;

/**
 * The next batch of the cue-effect phase, which after a fail compares samples on draws that all of them share: those
 * that are behind go on to 24 draws beyond the shared ones, none beyond draw 192. Empty when all are there, or
 * the budget holds no draw.
 *
 * @param samples plain and the failed conditions (with a baseline, its samples too), in policy order
 * @param block draws come in whole blocks of this many; 1 for most claims
 * @param draws draws that the budget still allows
 */
export function cueEffectBatch(samples: readonly SampleCount[], block: number, draws: number): Batch {
  const shared = Math.min(...samples.map(({ n }) => n));
  const goal = Math.ceil((shared + LABEL_BATCH) / block) * block;
  return batchOf(
    samples.map(({ n, ...of }) => ({ ...of, n, cap: CUE_EFFECT_DRAWS, count: Math.max(0, goal - n) })),
    block,
    draws,
  );
}
