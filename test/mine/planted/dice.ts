import { hmac } from '../../../src/digest.ts';

/** Repeatable chance for generators that draw hundreds of thousands of times. */
export interface Dice {
  /** A number in [0, 1). */
  readonly number: () => number;
  /** One of a list. */
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
  /** True in this share of calls. */
  readonly chance: (share: number) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** The list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** Mulberry32 (T. Ettinger, public domain), seeded by HMAC-SHA-256 of the seed. */
export function diceOf(seed: string): Dice {
  let state = hmac(Buffer.from('planted'), seed).readUInt32BE(0);
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(number() * (high - low + 1));
  return {
    number,
    whole,
    chance: (share) => number() < share,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[Math.floor(number() * list.length)] as T;
    },
    shuffled: <T>(list: readonly T[]): readonly T[] => {
      const mixed = [...list];
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
      }
      return mixed;
    },
  };
}
