import { hmac } from '../digest.ts';
import { type Batch, batchOf, type DrawRange, type Wanted } from './batch.ts';

export type { Batch, DrawRange };

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
  /** Draws that the baseline has answered under this cue; absent unless the condition's failure is contested. */
  readonly baseline?: number;
  /** Draws that its screen still wants; absent: it is tested. */
  readonly screen?: number;
}

/** How many draws a batch asks; `cuegate verify` knows the schedules of earlier versions, too. */
export interface Schedule {
  /** Draws of a condition that has none. */
  readonly first: number;
  /** A step towards PASS is at most so many times the draws a condition has. */
  readonly growth: number;
  /** Fewest and most draws of such a step. */
  readonly least: number;
  readonly most: number;
  /** A step that does not reach PASS leaves at least so many, so that the last one asks none too many. */
  readonly leave: number;
  /** Draws of a hot condition. */
  readonly hot: number;
  /** Hot conditions that are asked at once. */
  readonly hotAtOnce: number;
}

/** Chosen by docs/decisions/0026-small-first-batches.md. */
export const SCHEDULE: Schedule = {
  first: 10,
  growth: 2,
  least: 8,
  most: 72,
  leave: 8,
  hot: 24,
  hotAtOnce: 3,
};

/** Number of {@link SCHEDULE} in the records; a plan without a number was asked 24 first, then up to 72. */
export const SCHEDULE_VERSION = 2;

/**
 * The draws of the next batch, conditions in policy order (plain first); empty when nothing is open or the
 * budget holds no draw. A condition without draws gets 10: a bad one shows early. After that *hot* conditions
 * (E_fail ≥ 1, or contested) come first, the three with the largest E_fail, 24 each; without one, every open
 * condition gets what could pass it, 8 to 72 and at most twice the draws it has; all of it within each condition's
 * cap.
 *
 * A contested condition brings its baseline 24 draws further, from draw 1 and without a gap; the candidate goes
 * on only as far as the baseline gets, so that both continue together once the baseline has caught up.
 *
 * Conditions of a screen, which come when nothing else is open, get all that it still wants.
 *
 * @param open open and contested conditions in policy order
 * @param block draws come in whole blocks of this many (claim `list`: the number of prompts); 1 otherwise
 * @param draws draws that the budget still allows, over all conditions
 * @param schedule another than the gate's, to compare them
 */
export function nextBatch(
  open: readonly OpenCondition[],
  block: number,
  draws: number,
  schedule: Schedule = SCHEDULE,
): Batch {
  return batchOf(wantedDraws(open, schedule), block, draws);
}

function wantedDraws(open: readonly OpenCondition[], schedule: Schedule): readonly Wanted[] {
  // Offered only when nothing that is tested is open: all of it at once.
  const screened = open.filter(({ screen }) => screen !== undefined);
  if (screened.length > 0)
    return screened.map((condition) => candidateDraws(condition, condition.screen ?? 0));
  const unasked = open.filter(({ n }) => n === 0);
  if (unasked.length > 0) return unasked.map((condition) => candidateDraws(condition, schedule.first));
  const hot = open.filter(({ logEFail, baseline }) => logEFail >= 0 || baseline !== undefined);
  if (hot.length > 0) {
    // The sort is stable: of equal ones the first.
    const hottest = new Set(
      [...hot].sort((a, b) => byEvidence(b.logEFail, a.logEFail)).slice(0, schedule.hotAtOnce),
    );
    return hot
      .filter((condition) => hottest.has(condition))
      .flatMap((condition) => hotDraws(condition, schedule.hot));
  }
  return open.map((condition) => candidateDraws(condition, stepTowardsPass(condition, schedule)));
}

/**
 * Orders ln of evidence, the least first, in millionths: rounding errors must not choose between equal evidence, which is
 * summed in another order where answers arrived in another one. Each value is rounded, and not the difference, so that
 * the order is one; infinite values have their place.
 */
export function byEvidence(a: number, b: number): number {
  const [first, second] = [coarse(a), coarse(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function coarse(logE: number): number {
  return Math.round(logE * 1e6);
}

function stepTowardsPass({ n, toPass }: OpenCondition, { growth, least, most, leave }: Schedule): number {
  const longest = Math.min(Math.max(n * growth, least), most);
  if (toPass === null) return longest;
  return toPass <= longest ? Math.max(toPass, least) : Math.min(longest, Math.max(toPass - leave, least));
}

function candidateDraws({ id, n, cap }: OpenCondition, count: number): Wanted {
  return { condition: id, n, cap, count };
}

/** `count` draws; when contested, up to as many for the baseline and for the candidate what takes it as far. */
function hotDraws(condition: OpenCondition, count: number): readonly Wanted[] {
  const { id, n, cap, baseline } = condition;
  if (baseline === undefined) return [candidateDraws(condition, count)];
  return [
    candidateDraws(condition, Math.max(0, baseline + count - n)),
    { condition: id, role: 'baseline', n: baseline, cap, count },
  ];
}

/**
 * Draw ranges as a batch record holds them: condition (`baseline:` before it for the baseline) → first and last draw.
 *
 * @param firstDraw of the evidence
 */
export function wireRanges(
  ranges: readonly DrawRange[],
  firstDraw: number,
): Record<string, [number, number]> {
  const before = firstDraw - 1;
  return Object.fromEntries(ranges.map((range) => [nameOf(range), [before + range.from, before + range.to]]));
}

/** Ranges of the candidate's draws, and those that follow them, as one for each condition. */
export function joinedRanges(first: readonly DrawRange[], then: readonly DrawRange[]): readonly DrawRange[] {
  const last = new Map(then.map((range) => [range.condition, range]));
  const joined = first.map((range) => {
    const to = last.get(range.condition)?.to;
    last.delete(range.condition);
    return to === undefined ? range : { ...range, to };
  });
  return [...joined, ...last.values()];
}

/** `contest` as soon as the baseline is asked. */
export function phaseOf(ranges: readonly DrawRange[]): 'main' | 'contest' {
  return ranges.some(({ role }) => role !== undefined) ? 'contest' : 'main';
}

/** The draw ranges of a batch record; see {@link wireRanges}. */
export function rangesFromWire(
  ranges: Readonly<Record<string, readonly [number, number]>>,
  firstDraw: number,
): readonly DrawRange[] {
  const before = firstDraw - 1;
  return Object.entries(ranges).map(([name, [from, to]]) => ({
    condition: name.replace(BASELINE_PREFIX, ''),
    ...(BASELINE_PREFIX.test(name) ? { role: 'baseline' as const } : {}),
    from: from - before,
    to: to - before,
  }));
}

/** One draw of one condition. */
export interface Draw {
  readonly condition: string;
  /** Who is asked; absent: the candidate. */
  readonly role?: 'baseline';
  readonly index: number;
  /** Asked again because it was missing; absent: asked for the first time. */
  readonly isRetry?: true;
}

/**
 * The draws of a batch in the order they are asked: by HMAC-SHA-256(seed, "order:{batch}:{condition}:{index}"),
 * with "baseline:" before the condition where the baseline is asked, so that a drift of the server cannot line up
 * with a condition.
 */
export function askingOrder(seed: Uint8Array, batch: number, ranges: readonly DrawRange[]): readonly Draw[] {
  return ranges
    .flatMap(({ condition, role, from, to }) =>
      Array.from(
        { length: to - from + 1 },
        (_, offset): Draw => ({
          condition,
          ...(role === undefined ? {} : { role }),
          index: from + offset,
        }),
      ),
    )
    .map((draw) => ({ draw, rank: hmac(seed, `order:${batch}:${nameOf(draw)}:${draw.index}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ draw }) => draw);
}

const BASELINE_PREFIX = /^baseline:/;

/**
 * What one model's samples are called: the condition's id, with `baseline:` before it for the baseline. Ids hold no
 * colon, so that no two share a name.
 */
export function nameOf({ condition, role }: Pick<Draw, 'condition' | 'role'>): string {
  return role === undefined ? condition : `${role}:${condition}`;
}
