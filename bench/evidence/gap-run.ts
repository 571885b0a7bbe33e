import { logECueEffect } from '../../src/evidence/cue-effect.ts';
import type { SharedCell } from '../../src/evidence/shared-draws.ts';
import type { Counts } from './reading.ts';

const ANSWER = [
  { fail: 0, pass: 0 },
  { fail: 1, pass: 1 },
] as const;

const known = new Map<number, number>();

/**
 * ln E_gap by how many shared draws came out: neither misaligned, cue alone, plain alone, both. Draws on which the
 * arms agree have factor 1, so that values are kept by the other two counts.
 */
export function logEGapOf([neither, cue, plain, both]: Counts): number {
  const key = cue * 2048 + plain;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const cells: readonly SharedCell[] = [
    { outcomes: [ANSWER[0], ANSWER[0]], count: neither },
    { outcomes: [ANSWER[1], ANSWER[0]], count: cue },
    { outcomes: [ANSWER[0], ANSWER[1]], count: plain },
    { outcomes: [ANSWER[1], ANSWER[1]], count: both },
  ].filter(({ count }) => count > 0);
  const value = logECueEffect({ n: neither + cue + plain + both, cells });
  known.set(key, value);
  return value;
}

/**
 * Draws of each arm until the gap is shown at ln E ≥ `needed`, looking after every `step` draws; `most` + 1 when it
 * is not shown by then.
 */
export function drawsToGap(
  cue: () => boolean,
  plain: () => boolean,
  needed: number,
  step: number,
  most: number,
): number {
  const pairs: [number, number, number, number] = [0, 0, 0, 0];
  for (let n = 1; n <= most; n += 1) {
    pairs[((cue() ? 1 : 0) + (plain() ? 2 : 0)) as 0 | 1 | 2 | 3] += 1;
    if (n % step === 0 && logEGapOf(pairs) >= needed) return n;
  }
  return most + 1;
}
