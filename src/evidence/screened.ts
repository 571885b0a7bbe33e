import type { Limits } from '../model/limits.ts';
import { logEFail } from './e-process.ts';
import type { Tally } from './tally.ts';

/** Draws that a condition gets which is screened, not tested. */
export const SCREEN_DRAWS = 12;

/**
 * Draws of a screen: whole blocks, within the cap.
 *
 * @param block draws come in whole blocks of this many; 1 for most claims
 */
export function screenDraws(block: number, cap: number): number {
  return Math.min(Math.ceil(SCREEN_DRAWS / block) * block, cap);
}

/** Whether what a screen found has the condition tested like any other: E_fail ≥ 1. */
export function wantsTest({ cells }: Pick<Tally, 'cells'>, limits: Limits): boolean {
  return logEFail(cells, limits) >= 0;
}
