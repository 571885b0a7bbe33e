import { hmac } from '../digest.ts';
import type { Random } from '../ports.ts';

/** Repeatable bytes: HMAC-SHA-256 of a counter under `seed`. For tests and simulations, never for secrets. */
export function seededRandom(seed: string): Random {
  const key = Buffer.from(seed, 'utf8');
  let counter = 0;
  return {
    bytes(count) {
      const blocks: Buffer[] = [];
      for (let length = 0; length < count; length += 32) blocks.push(hmac(key, `bytes:${counter++}`));
      return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
    },
  };
}

/** A number in [0, 1) for each call, repeatable. */
export function seededUniform(seed: string): () => number {
  const random = seededRandom(seed);
  return () => Buffer.from(random.bytes(6)).readUIntBE(0, 6) / 2 ** 48;
}
