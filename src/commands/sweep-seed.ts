import { hmac, sha256 } from '../digest.ts';
import { seedIdOf } from '../gate/seed.ts';
import type { Random } from '../ports.ts';
import type { SweepResult } from '../sweep/schema.ts';

type Kept = SweepResult['seed'];

/** The draws of a sweep. */
export interface SharedSeed {
  /** Given to every point as its seed. */
  readonly text: string;
  /** As `sweep.json` keeps it. */
  readonly kept: Kept;
}

const SEED_BYTES = 16;

/** Where a sweep's seed may come from; null where it does not. */
export interface SeedSources {
  readonly option: string | null;
  readonly policySeed: string | null;
  readonly salt: string | null;
  readonly madeFor: SweepResult['made_for'];
  /** What the folder's `sweep.json` says; null: it is new. */
  readonly kept: Kept | null;
}

/**
 * One seed for every point, so that each draw asks the same prompt of every checkpoint: the option's, else the
 * policy's, else HMAC(salt, what the sweep is made for), else the one the folder keeps, else 128 new random bits.
 */
export function sharedSeed(
  { option, policySeed, salt, madeFor, kept }: SeedSources,
  random: Random,
): SharedSeed {
  const given = (text: string, from: Kept['from']): SharedSeed => ({
    text,
    kept: { id: idOf(text), from, text: from === 'random' ? text : null },
  });
  if (option !== null) return given(option, 'option');
  if (policySeed !== null) return given(policySeed, 'policy');
  if (salt !== null)
    return given(
      hmac(Buffer.from(salt, 'utf8'), `sweep:${sha256(JSON.stringify(madeFor))}`).toString('hex'),
      'salt',
    );
  return given(kept?.text ?? Buffer.from(random.bytes(SEED_BYTES)).toString('hex'), 'random');
}

/** The name that the points' results give the seed. */
function idOf(text: string): string {
  return seedIdOf(Buffer.from(text, 'utf8'));
}
