import { hmac, sha256 } from '../digest.ts';
import { CuegateError } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Random } from '../ports.ts';
import {
  changedParts,
  type EvidenceIdentity,
  evidenceKeyOf,
  keyPartsOf,
  seedKeyOf,
} from '../records/evidence-key.ts';
import type { PlanRecord } from '../records/schema.ts';

/** The secret that the choice of prompts, their order and the requests' seeds come from. */
export interface Seed {
  readonly bytes: Uint8Array;
  readonly from: 'random' | 'salt' | 'policy';
  /** Names the seed without giving it away. */
  readonly id: string;
}

const RANDOM_SEED_BYTES = 16;

/** What a seed can come from, the first that is there. */
export interface SeedSources {
  readonly policySeed: string | null;
  readonly salt: string | null;
  /** The one stored with the evidence. */
  readonly stored: string | null;
  readonly random: Random;
}

/**
 * The seed of the draws: the policy's, else HMAC(salt, seed key), else the one stored with the
 * evidence, else 128 new random bits. It never depends on anything a pull request can choose.
 */
export function seedFor(seedKey: string, { policySeed, salt, stored, random }: SeedSources): Seed {
  if (policySeed !== null) return named(Buffer.from(policySeed, 'utf8'), 'policy');
  if (salt !== null) return named(hmac(Buffer.from(salt, 'utf8'), seedKey), 'salt');
  return named(stored === null ? random.bytes(RANDOM_SEED_BYTES) : Buffer.from(stored, 'hex'), 'random');
}

/** Names a seed without giving it away: 16 hex digits. */
export function seedIdOf(bytes: Uint8Array): string {
  return sha256(`cuegate seed ${Buffer.from(bytes).toString('hex')}`).slice(0, 16);
}

function named(bytes: Uint8Array, from: Seed['from']): Seed {
  return { bytes, from, id: seedIdOf(bytes) };
}

/**
 * The seed of this evidence, continued from what earlier runs recorded.
 *
 * @throws CuegateError `records-other-evidence` when the records belong to another key or seed
 */
export function continuedSeed(
  plan: GatePlan,
  identity: EvidenceIdentity,
  before: PlanRecord | null,
  { salt, random }: { readonly salt: string | null; readonly random: Random },
): Seed {
  const evidenceKey = evidenceKeyOf(identity);
  if (before !== null && before.evidence_key !== evidenceKey)
    throw new CuegateError('records-other-evidence', {
      key: evidenceKey.slice(0, 12),
      found: before.evidence_key.slice(0, 12),
      changed: [...changedParts(before.parts, keyPartsOf(identity))],
    });
  const seed = seedFor(seedKeyOf(identity), {
    policySeed: plan.policy.sampling.seed,
    salt,
    stored: before?.seed ?? null,
    random,
  });
  if (before !== null && before.seed_id !== seed.id)
    throw new CuegateError('records-other-evidence', {
      key: `seed ${seed.id}`,
      found: `seed ${before.seed_id}`,
      changed: ['seed'],
    });
  return seed;
}
