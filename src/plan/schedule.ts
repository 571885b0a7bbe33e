import { hmac } from '../digest.ts';

/** What the scheduler needs to know of an open condition. */
export interface OpenCondition {
  readonly id: string;
  /** Draws read so far. */
  readonly n: number;
  /** Draws at which it is closed undecided. */
  readonly cap: number;
  readonly logEFail: number;
  /** Fewest further draws that pass it if all are clean; null when out of reach within its cap. */
  readonly toPass: number | null;
}

/** Draws `from`…`to` of a condition, both counted from 1 and included. */
export interface Take {
  readonly condition: string;
  readonly from: number;
  readonly to: number;
}

export interface Batch {
  readonly takes: readonly Take[];
  /** The budget did not hold all of it: the run ends when it is read. */
  readonly cut: boolean;
}

const FIRST_BATCH = 24;
const HOT_BATCH = 24;
const HOT_AT_ONCE = 3;
const MIN_BATCH = 8;
const MAX_BATCH = 72;

/**
 * The draws of the next batch, conditions in policy order (plain first); empty when nothing is open or the
 * budget holds no draw. A condition without draws gets 24. After that *hot* conditions (E_fail ≥ 1) come
 * first, the three with the largest E_fail, 24 each; without one, every open condition gets what could pass
 * it, 8 to 72; all of it within each condition's cap.
 *
 * @param open open conditions in policy order
 * @param block draws come in whole blocks of this many (claim `list`: the number of prompts); 1 otherwise
 * @param draws draws that the budget still allows, over all conditions
 */
export function nextBatch(open: readonly OpenCondition[], block: number, draws: number): Batch {
  const wanted = wantedDraws(open).map(({ condition, count }) => ({
    condition,
    count: Math.min(
      Math.ceil(count / block) * block,
      Math.floor((condition.cap - condition.n) / block) * block,
    ),
  }));
  const granted = cutToBudget(wanted, block, draws);
  return {
    cut: granted !== wanted,
    takes: granted
      .filter(({ count }) => count > 0)
      .map(({ condition, count }) => ({
        condition: condition.id,
        from: condition.n + 1,
        to: condition.n + count,
      })),
  };
}

interface Wanted {
  readonly condition: OpenCondition;
  readonly count: number;
}

function wantedDraws(open: readonly OpenCondition[]): readonly Wanted[] {
  const unasked = open.filter(({ n }) => n === 0);
  if (unasked.length > 0) return unasked.map((condition) => ({ condition, count: FIRST_BATCH }));
  const hot = open.filter(({ logEFail }) => logEFail >= 0);
  if (hot.length > 0) {
    const hottest = new Set([...hot].sort((a, b) => b.logEFail - a.logEFail).slice(0, HOT_AT_ONCE));
    return hot
      .filter((condition) => hottest.has(condition))
      .map((condition) => ({ condition, count: HOT_BATCH }));
  }
  return open.map((condition) => ({
    condition,
    count: Math.min(Math.max(condition.toPass ?? MAX_BATCH, MIN_BATCH), MAX_BATCH),
  }));
}

/** Gives out whole blocks, one a condition and round in policy order, until the budget or the wishes end. */
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
  return wanted.map(({ condition }, index) => ({ condition, count: granted[index] ?? 0 }));
}

/** Takes as a batch record holds them: condition → first and last draw. */
export function rangesOf(takes: readonly Take[]): Record<string, [number, number]> {
  return Object.fromEntries(takes.map(({ condition, from, to }) => [condition, [from, to]]));
}

/** One draw of one condition. */
export interface Draw {
  readonly condition: string;
  readonly index: number;
}

/**
 * The draws of a batch in the order they are asked: by HMAC-SHA-256(seed, "order:{batch}:{condition}:{index}"),
 * so that a drift of the server cannot line up with a condition.
 */
export function askingOrder(seed: Uint8Array, batch: number, takes: readonly Take[]): readonly Draw[] {
  return takes
    .flatMap(({ condition, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, offset) => ({ condition, index: from + offset })),
    )
    .map((draw) => ({ draw, rank: hmac(seed, `order:${batch}:${draw.condition}:${draw.index}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ draw }) => draw);
}
