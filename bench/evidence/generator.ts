import { createHash } from 'node:crypto';

const WARM_UP = 12;

/**
 * A repeatable stream of numbers in [0, 1) with 32 bits each: sfc32 (C. Doty-Humphrey, PractRand), its three words
 * of state from SHA-256 of the seed text. Fast enough for hundreds of millions of draws; no secret comes from it.
 */
export function generator(seed: string): () => number {
  const digest = createHash('sha256').update(seed, 'utf8').digest();
  let [a, b, c] = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8)];
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}
