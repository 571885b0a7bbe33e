import { hmac, sha256 } from '../digest.ts';
import type { Random } from '../ports.ts';
import type { Recorded } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';

/** The secret that the choice of prompts, their order and the requests' seeds come from. */
export interface Seed {
  readonly bytes: Uint8Array;
  readonly from: 'random' | 'salt' | 'policy';
  /** Names the seed without giving it away. */
  readonly id: string;
  /** What a seed from the salt is derived from; null for others. */
  readonly key: string | null;
}

const RANDOM_SEED_BYTES = 16;

/** What a seed can come from, the first that is there. */
export interface SeedSources {
  readonly policySeed: string | null;
  readonly salt: string | null;
}

/**
 * The seed of evidence that begins: the policy's, else HMAC(salt, seed key), else the one stored with the line, else
 * 128 new random bits. It never depends on anything a pull request can choose.
 *
 * @param seedKey see `seedKeyOf`
 */
export function newSeed(
  seedKey: string,
  { policySeed, salt }: SeedSources,
  { evidences }: Pick<Recorded, 'evidences'>,
  random: Random,
): Seed {
  if (policySeed !== null) return named(Buffer.from(policySeed, 'utf8'), 'policy');
  if (salt !== null) return salted(salt, seedKey);
  const stored = evidences.flatMap(({ plans }) => plans).findLast(({ seed }) => seed !== null)?.seed;
  return named(stored == null ? random.bytes(RANDOM_SEED_BYTES) : Buffer.from(stored, 'hex'), 'random');
}

/** The seed that an earlier run of an evidence drew by; null when it cannot be had here, or policy names another. */
export function seedOnRecord(
  { seed, seed_from, seed_id, seed_key }: PlanRecord,
  { policySeed, salt }: SeedSources,
): Seed | null {
  const found =
    policySeed !== null
      ? named(Buffer.from(policySeed, 'utf8'), 'policy')
      : seed_from === 'random' && seed !== null
        ? named(Buffer.from(seed, 'hex'), 'random')
        : seed_from === 'salt' && salt !== null && seed_key !== undefined
          ? salted(salt, seed_key)
          : null;
  return found?.id === seed_id ? found : null;
}

/** Names a seed without giving it away: 16 hex digits. */
export function seedIdOf(bytes: Uint8Array): string {
  return sha256(`cuegate seed ${Buffer.from(bytes).toString('hex')}`).slice(0, 16);
}

function salted(salt: string, seedKey: string): Seed {
  return { ...named(hmac(Buffer.from(salt, 'utf8'), seedKey), 'salt'), key: seedKey };
}

function named(bytes: Uint8Array, from: Seed['from']): Seed {
  return { bytes, from, id: seedIdOf(bytes), key: null };
}
