import { type CuegateError, inputError } from '../errors.ts';
import type { Random } from '../ports.ts';
import type { PlanRecord } from '../records/schema.ts';
import { type Seed, seedFor } from './evidence-key.ts';

/**
 * The seed of a plan that was recorded: from the record itself, from the salt, or as the policy had it.
 *
 * @param policySeed `sampling.seed`; null: not given
 * @param salt CUEGATE_SALT; null: not set
 * @throws CuegateError `input-invalid` when it cannot be had, or is not the one that the plan names
 */
export function knownSeed(plan: PlanRecord, policySeed: string | null, salt: string | null): Uint8Array {
  const seed = seedIn(plan, policySeed, salt);
  if (seed === null) throw unknown(plan, 'the records do not hold the seed of this evidence');
  if (seed.id !== plan.seed_id) throw unknown(plan, 'this is not the seed of this evidence');
  return seed.bytes;
}

function seedIn(plan: PlanRecord, policySeed: string | null, salt: string | null): Seed | null {
  if (plan.seed_from === 'random')
    return plan.seed === null ? null : seedFor('', null, null, plan.seed, NO_RANDOM);
  if (plan.seed_from === 'policy')
    return policySeed === null ? null : seedFor('', policySeed, null, null, NO_RANDOM);
  return salt === null || plan.seed_key === undefined
    ? null
    : seedFor(plan.seed_key, null, salt, null, NO_RANDOM);
}

/** A seed that is known needs no chance. */
const NO_RANDOM: Random = { bytes: (count) => new Uint8Array(count) };

function unknown({ seed_from }: PlanRecord, problem: string): CuegateError {
  const [file, fix] = WANTED[seed_from];
  return inputError('input-invalid', { file, problem, fix });
}

const WANTED: Readonly<Record<PlanRecord['seed_from'], readonly [string, string]>> = {
  policy: ['--seed', '--seed TEXT, as sampling.seed of the policy or --seed of cuegate run had it'],
  salt: ['CUEGATE_SALT', 'set CUEGATE_SALT as it was for the run'],
  random: ['records.jsonl', 'restore the file as the run left it'],
};
