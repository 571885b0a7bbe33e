import { hmac } from '../digest.ts';
import { saltOf } from '../records/seal.ts';
import type { SessionWorld } from './world.ts';

/** As many as a line's seed has. */
const SEED_BYTES = 16;
const PLAN = '"type":"plan"';

/** The seed of a line that has none yet, made once: what is mined and what is drawn come from the same. */
export type FreshSeed = () => Uint8Array;

/** The seed of a line that begins: new random bits, the same each time it is asked. */
export function freshSeed({ random }: Pick<SessionWorld, 'random'>): FreshSeed {
  let bytes: Uint8Array | null = null;
  return () => {
    bytes ??= random.bytes(SEED_BYTES);
    return bytes;
  };
}

/** Where a run finds what nobody who writes training data knows beforehand. */
export interface MiningSources {
  readonly env: SessionWorld['env'];
  /** `sampling.seed` of the policy, or the run's own; null: neither. */
  readonly policySeed: string | null;
  /** The complete lines of the line's records; absent: none that are believed. */
  readonly lines?: Iterable<string>;
  /** Absent: where nothing is asked, or several jobs must agree, no seed is made. */
  readonly fresh?: FreshSeed | undefined;
}

/**
 * What decides which rows of training data are sampled, the first that is there: the secret salt, the policy's seed, the
 * seed stored with the line, or a fresh one, which the line then stores. Every run of a line has the same, as it has the
 * same draws: running again for a luckier sample gains nothing. null: there is none, and the data alone decides.
 *
 * @throws CuegateError `input-invalid` for a salt that could be guessed
 */
export function miningSeed({ env, policySeed, lines = [], fresh }: MiningSources): string | null {
  const salt = saltOf(env);
  if (salt !== null) return hmac(Buffer.from(salt, 'utf8'), 'cuegate mining').toString('hex');
  if (policySeed !== null) return policySeed;
  const stored = storedSeed(lines);
  if (stored !== null) return stored;
  return fresh === undefined ? null : Buffer.from(fresh()).toString('hex');
}

/** The newest random seed of the records, in hexadecimal; null: none. What is no plan is for others to refuse. */
function storedSeed(lines: Iterable<string>): string | null {
  let found: string | null = null;
  for (const line of lines) if (line.includes(PLAN)) found = seedIn(line) ?? found;
  return found;
}

function seedIn(line: string): string | null {
  try {
    const { seed, seed_from: from } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return from === 'random' && typeof seed === 'string' ? seed : null;
  } catch {
    return null;
  }
}
