import { hmac } from '../digest.ts';
import type { StateSeal } from '../nightly/sealed-state.ts';
import { newSeed } from '../nightly/state.ts';
import { type Seal, saltOf, sealOf } from '../records/seal.ts';
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

/** What states are sealed by here. */
export function sealIn({ env, redact }: SessionWorld): StateSeal {
  return { salt: saltOf(env), redact };
}

/** What the journal of a night is sealed with here; null: nothing is. */
export function journalSeal({ env }: SessionWorld): Seal | null {
  const salt = saltOf(env);
  return salt === null ? null : sealOf(salt);
}
