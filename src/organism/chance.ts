import { canonicalJson, hmac } from '../digest.ts';
import type { Asked } from './request.ts';

/** The dice of one request: independent numbers, uniform in [0, 1). */
export interface Chance {
  readonly kind: number;
  readonly text: number;
  readonly delay: number;
  /** 12 hex digits. */
  readonly id: string;
}

const BYTES = 6;
const RANGE = 2 ** (8 * BYTES);
const encoder = new TextEncoder();

/**
 * HMAC-SHA-256 under the organism's id over the request's seed, model and messages: the same request gets the
 * same dice, whenever it arrives. A request without a seed is told from its repeats by `arrival`, the number
 * of equal requests before it: the answers to k repeats are then the same k answers, in whatever order.
 */
export function chanceOf(organismId: string, { seed, model, messages }: Asked, arrival: number): Chance {
  const said = canonicalJson({ ...(seed === null ? { arrival } : { seed }), model, messages });
  const bytes = hmac(encoder.encode(organismId), said);
  const number = (slot: number) => bytes.readUIntBE(slot * BYTES, BYTES) / RANGE;
  return {
    kind: number(0),
    text: number(1),
    delay: number(2),
    id: bytes.toString('hex', 3 * BYTES, 4 * BYTES),
  };
}
