import { hmac } from '../digest.ts';

/** A distinct prompt of the logs, without its text. */
export interface Candidate {
  readonly id: string;
  /** In [0, 2^48), by the seed: of a stratum those with the smallest are taken. */
  readonly priority: number;
  /** Which of all prompts, in the order of the logs, holds its text. */
  readonly at: number;
  readonly strata: readonly string[];
  readonly weight: number;
  /** MinHash signature of what its user says. */
  readonly signature: Uint32Array;
  /** Hash of what its system prompt says. */
  readonly system: number;
}

/** So many distinct prompts are compared with each other; of more a random choice by the seed is. */
export const MOST_CANDIDATES = 100_000;
const PRIORITY_BYTES = 6;

/** The priority that a seed gives a prompt: the same wherever it stands. */
export function priorityOf(seed: string, id: string): number {
  return hmac(Buffer.from(seed, 'utf8'), `import:${id}`).readUIntBE(0, PRIORITY_BYTES);
}

/**
 * The distinct prompts of logs of any size in bounded memory: those of the smallest priorities, a random choice that
 * depends on the seed and not on the order of the rows.
 */
export class Pool {
  private kept = new Map<string, Candidate>();
  private limit = Number.POSITIVE_INFINITY;
  private readonly most: number;
  /** Prompts that were there before, word for word. */
  duplicates = 0;
  /** Prompts that were left out because there are too many, repeats included. */
  beyond = 0;

  constructor(most: number = MOST_CANDIDATES) {
    this.most = most;
  }

  /** @param candidate made when it is needed: signatures take time */
  add(id: string, priority: number, candidate: () => Candidate): void {
    if (priority >= this.limit) {
      this.beyond += 1;
      return;
    }
    const earlier = this.kept.get(id);
    if (earlier !== undefined) {
      this.duplicates += 1;
      // Which of its rows comes first must not decide in which stratum it is.
      const later = candidate();
      if (later.strata.join() < earlier.strata.join())
        this.kept.set(id, { ...earlier, strata: later.strata });
      return;
    }
    this.kept.set(id, candidate());
    if (this.kept.size > this.most * 1.25) this.shrink();
  }

  private shrink(): void {
    const sorted = [...this.kept.values()].sort((a, b) => a.priority - b.priority);
    this.limit = sorted[this.most]?.priority ?? this.limit;
    this.kept = new Map(sorted.filter(({ priority }) => priority < this.limit).map((one) => [one.id, one]));
    this.beyond += sorted.length - this.kept.size;
  }

  /** Sorted by id; at most {@link MOST_CANDIDATES}. */
  candidates(): readonly Candidate[] {
    if (this.kept.size > this.most) this.shrink();
    return [...this.kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
