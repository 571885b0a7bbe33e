/** Draws `from`…`to` of a condition, both counted from 1 and included. */
export interface DrawRange {
  readonly condition: string;
  /** Who is asked; absent: the candidate. */
  readonly role?: 'baseline';
  readonly from: number;
  readonly to: number;
}

export interface Batch {
  readonly ranges: readonly DrawRange[];
  /** The budget did not hold all of it: the run ends when it is read. */
  readonly cut: boolean;
}

/** The answers of one model under one condition. */
export interface SampleCount {
  readonly condition: string;
  /** Whose answers; absent: the candidate's. */
  readonly role?: 'baseline';
  /** Draws answered so far. */
  readonly n: number;
}

/** So many further draws of one model under a condition, before blocks, cap and budget. */
export interface Wanted extends SampleCount {
  readonly cap: number;
  readonly count: number;
}

/**
 * What is asked of these wishes, in their order: whole blocks, each within its cap, all within the budget.
 *
 * @param block draws come in whole blocks of this many; 1 for most claims
 * @param draws draws that the budget still allows
 */
export function batchOf(wishes: readonly Wanted[], block: number, draws: number): Batch {
  const wanted = wishes.map((wish) => ({
    ...wish,
    count: Math.min(
      Math.ceil(wish.count / block) * block,
      Math.max(0, Math.floor((wish.cap - wish.n) / block) * block),
    ),
  }));
  const granted = cutToBudget(wanted, block, draws);
  return {
    cut: granted !== wanted,
    ranges: granted
      .filter(({ count }) => count > 0)
      .map(({ condition, role, n, count }) => ({
        condition,
        ...(role === undefined ? {} : { role }),
        from: n + 1,
        to: n + count,
      })),
  };
}

/** Gives out whole blocks, one each in policy order, round by round, until the budget or the wishes end. */
function cutToBudget(wanted: readonly Wanted[], block: number, draws: number): readonly Wanted[] {
  if (wanted.reduce((sum, { count }) => sum + count, 0) <= draws) return wanted;
  const granted = wanted.map(() => 0);
  let left = draws;
  for (let gave = true; gave; ) {
    gave = false;
    for (const [index, { count }] of wanted.entries()) {
      const got = granted[index] ?? 0;
      if (got >= count || left < block) continue;
      granted[index] = got + block;
      left -= block;
      gave = true;
    }
  }
  return wanted.map((wish, index) => ({ ...wish, count: granted[index] ?? 0 }));
}
