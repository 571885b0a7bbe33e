import type { Seal } from '../records/seal.ts';
import type { ShardJob } from './manifest.ts';

/** A folder that is said to be a shard. Everything in it is untrusted. */
export interface GivenShard {
  /** How errors name it. */
  readonly name: string;
  /** Text of its manifest; null: there is none. */
  readonly manifest: string | null;
  /** What is wrong with the folder itself, without a full stop; null: nothing. */
  readonly problem: string | null;
  /** The complete lines of its records, one at a time; can be read again. */
  lines(): Iterable<string>;
}

/** What a merge is given. */
export interface ShardsGiven {
  readonly given: readonly GivenShard[];
  /** null: there is no salt, and nothing is sealed. */
  readonly seal: Seal | null;
  /** The job that merges; null: nobody said. */
  readonly job: ShardJob | null;
  /** Of this program. */
  readonly version: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Whether the fingerprints of candidate and baseline may differ from shard to shard. */
  readonly isFingerprintFree: boolean;
}
