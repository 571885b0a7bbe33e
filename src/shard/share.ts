import type { GatePlan } from '../plan/plan.ts';
import { askingOrder, type Draw } from '../plan/schedule.ts';

/** Which of several jobs this is. */
export interface Share {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** More jobs than this no matrix of GitHub has. */
export const MAX_SHARDS = 256;

/**
 * The shard that asks a draw, from 1: by the draw's number alone, shifted from one condition to the next, so that no
 * outcome moves a draw and every shard has as many, give or take one.
 *
 * @param position of the condition in the plan, from 0
 * @param draw its number, from 1
 * @param of how many shards there are
 */
export function shardOf(position: number, draw: number, of: number): number {
  return ((draw - 1 + position) % of) + 1;
}

/** A condition with the draws that are asked ahead of it: `from` to `to`, both counted from 1 and included. */
export interface Ahead {
  readonly condition: string;
  readonly from: number;
  readonly to: number;
}

/** How far a condition has come when a shard begins. */
export interface Standing {
  readonly condition: { readonly id: string };
  readonly state: string;
  readonly screen: 'waiting' | 'below' | 'promoted' | null;
  /** Draws read so far. */
  readonly n: number;
  /** Fewest further draws that pass it if all are clean; null when out of reach. */
  readonly toPass: number | null;
  /** Further draws that a pass on old answers needs. */
  readonly spotMissing: number;
}

/**
 * The draws that all shards together ask: of each condition what passes it if every answer is clean, of one that is only
 * screened its short screen, of a fixed sample everything. That is what a clean run reads; a run that fails early reads
 * less, and the rest of it was asked in vain. Nothing for a line in which a condition has failed, for then there is
 * nothing to hurry for.
 *
 * @param most draws of a condition at most; null: as many as a clean run reads
 */
export function drawsAhead(
  { cap, block, policy, cueScreen }: Pick<GatePlan, 'cap' | 'block' | 'policy' | 'cueScreen'>,
  standings: readonly Standing[],
  most: number | null,
): readonly Ahead[] {
  if (standings.some(({ state }) => state === 'fail' || state === 'contested')) return [];
  const wantedOf = ({ state, screen, n, toPass, spotMissing }: Standing): number => {
    if (policy.sampling.stop === 'fixed') return cap - n;
    if (screen === 'waiting') return (cueScreen?.draws ?? 0) - n;
    return state === 'open' ? (toPass ?? cap - n) : spotMissing;
  };
  return standings.flatMap((standing): Ahead[] => {
    const { condition, n } = standing;
    const count = Math.min(wantedOf(standing), most ?? Number.POSITIVE_INFINITY);
    const to = Math.min(
      n + Math.ceil(count / block) * block,
      Math.max(cap, n + Math.ceil(standing.spotMissing / block) * block),
    );
    return to > n ? [{ condition: condition.id, from: n + 1, to }] : [];
  });
}

/**
 * The draws of one shard, in the order in which it asks them.
 *
 * @param numberOf the number in the records of an evidence's draw
 */
export function drawsOfShare(
  { conditions }: Pick<GatePlan, 'conditions'>,
  ahead: readonly Ahead[],
  { index, of }: Share,
  { seed, numberOf }: { readonly seed: Uint8Array; readonly numberOf: (draw: number) => number },
): readonly Draw[] {
  const position = new Map(conditions.map(({ id }, at) => [id, at]));
  return askingOrder(seed, 1, ahead).filter(
    (draw) => shardOf(position.get(draw.condition) ?? 0, numberOf(draw.index), of) === index,
  );
}
