import type { Draw } from './draws.ts';
import { isFlagged, tallyOf } from './outcomes.ts';
import type { Side } from './replayed.ts';
import type { Tally } from './statistics.ts';

/**
 * The draws of one model under a condition while batches are read. It grows in place and counts each draw once: a long
 * run has thousands of batches, and to count all draws anew at each of them would take longer than the run.
 */
export class Sampled implements Side {
  readonly draws: Draw[] = [];
  flagged = 0;
  failed = 0;
  private readonly counts = new Map<string, { zFail: number; zPass: number; count: number }>();

  get n(): number {
    return this.draws.length;
  }

  get tally(): Tally {
    return [...this.counts.values()]
      .filter(({ count }) => count > 0)
      .map(({ zFail, zPass, count }) => [zFail, zPass, count] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }

  add(draws: readonly Draw[]): void {
    for (const draw of draws) {
      this.draws.push(draw);
      this.count(draw, 1);
    }
  }

  /** Makes of each draw what is said. */
  replace(made: (draw: Draw) => Draw): void {
    for (const [place, draw] of this.draws.entries()) {
      const other = made(draw);
      if (other === draw) continue;
      this.count(draw, -1);
      this.draws[place] = other;
      this.count(other, 1);
    }
  }

  private count({ outcome, failedFirst }: Draw, by: 1 | -1): void {
    const { zFail, zPass } = outcome;
    const name = `${zFail} ${zPass}`;
    const entry = this.counts.get(name) ?? { zFail, zPass, count: 0 };
    entry.count += by;
    this.counts.set(name, entry);
    if (isFlagged(outcome)) this.flagged += by;
    if (failedFirst) this.failed += by;
  }
}

/** Draws of one model, counted. */
export function counted(draws: readonly Draw[]): Side {
  const outcomes = draws.map(({ outcome }) => outcome);
  return {
    draws,
    n: draws.length,
    flagged: outcomes.filter(isFlagged).length,
    failed: draws.filter(({ failedFirst }) => failedFirst).length,
    tally: tallyOf(outcomes),
  };
}

/** What was counted so far. */
export function countsSoFar({ draws, n, flagged, failed, tally }: Side): Side {
  return { draws, n, flagged, failed, tally };
}
