import { hmac, sha256 } from '../digest.ts';
import { type CuegateError, inputError } from '../errors.ts';
import type { PlanRecord } from '../records/schema.ts';

/** Where a seed comes from that the records do not hold. */
export interface SeedSource {
  /** `sampling.seed` of the policy; null: not given. */
  readonly seed: string | null;
  /** CUEGATE_SALT; null: not set. */
  readonly salt: string | null;
}

/** The seed of the evidence, as soon as something needs it. */
export type SeedOf = () => Uint8Array;

/**
 * The seed of the plan's evidence, which must have the name that the plan gives it.
 *
 * @throws CuegateError `input-invalid` when it is needed and cannot be had, or is another one
 */
export function seedOf(plan: PlanRecord, source: SeedSource): SeedOf {
  let known: Uint8Array | null = null;
  return () => {
    known ??= named(plan, bytesOf(plan, source), source);
    return known;
  };
}

/**
 * The same, where it need not be known; null: nobody here has it.
 *
 * @throws CuegateError `input-invalid` when it is another one
 */
export function seedAtHand(plan: PlanRecord, source: SeedSource): Uint8Array | null {
  const bytes = bytesOf(plan, source);
  return bytes === null ? null : named(plan, bytes, source);
}

function bytesOf(plan: PlanRecord, source: SeedSource): Uint8Array | null {
  const { seed_from: origin, seed, seed_key } = plan;
  if (origin === 'random') return seed === null ? null : Buffer.from(seed, 'hex');
  if (origin === 'policy') return source.seed === null ? null : Buffer.from(source.seed, 'utf8');
  return source.salt === null || seed_key === undefined
    ? null
    : hmac(Buffer.from(source.salt, 'utf8'), seed_key);
}

function named(plan: PlanRecord, bytes: Uint8Array | null, { seed }: SeedSource): Uint8Array {
  const isOwn =
    bytes !== null &&
    sha256(`cuegate seed ${Buffer.from(bytes).toString('hex')}`).startsWith(plan.seed_id) &&
    plan.seed_id.length === SEED_ID_DIGITS;
  if (!isOwn) throw unknownSeed(plan, bytes === null, seed);
  return bytes;
}

const SEED_ID_DIGITS = 16;

function unknownSeed(plan: PlanRecord, isAbsent: boolean, seed: string | null): CuegateError {
  const origin = plan.seed_from;
  return inputError('input-invalid', {
    file: PLACES[origin],
    ...(origin === 'policy' && seed !== null ? { value: seed } : {}),
    problem: isAbsent
      ? 'which answers had to be read follows from the seed, and the records do not hold it'
      : 'is not the seed of this evidence',
    fix: FIXES[origin],
  });
}

const PLACES = {
  policy: '--seed',
  salt: 'CUEGATE_SALT',
  random: 'records.jsonl',
} as const;
const FIXES = {
  policy: '--seed TEXT, as sampling.seed of the policy or --seed of cuegate run had it',
  salt: 'set CUEGATE_SALT as it was for the run',
  random: 'restore the file as the run left it',
} as const;
