import { hmac } from '../digest.ts';
import { newSeed } from '../nightly/state.ts';
import { saltOf } from '../records/seal.ts';
import type { SessionWorld } from '../session/world.ts';
import type { NightPlan } from './nightly-plan.ts';

/** The seed of an epoch or a gate that begins, as the state keeps it. */
export function seedFor(what: string, { plan, identity }: NightPlan, { random }: SessionWorld): string {
  return newSeed(plan.policy.sampling.seed, `nightly ${identity.release} ${what}`, random);
}

/** A seed as it is drawn by: where the state lies open, whoever reads it does not know the draws without the salt. */
export function salted(seed: string, { env }: SessionWorld): Buffer {
  const salt = saltOf(env);
  return salt === null ? Buffer.from(seed, 'hex') : hmac(Buffer.from(salt, 'utf8'), `nightly ${seed}`);
}
