import { type Anchor, isPositive } from '../anchors/anchor.ts';

/** Judgements of an anchor of the pool, which serves the check of every run and the nights. */
export const POOL_JUDGEMENTS = 5;
export const POOL_POSITIVES = 100;
export const POOL_NEGATIVES = 200;

/** What a place in the pool is chosen by. */
type Choosable = Pick<Anchor, 'id' | 'label' | 'borderline' | 'domain' | 'format'>;

/**
 * Ids of the pool: 100 positives and 200 negatives, or all there are. Shipped anchors come first, and are taken evenly
 * from the borderline and the clear ones, the formats and the domains.
 *
 * @param own anchors of the user's, taken where the shipped ones are too few
 */
export function poolOf(shipped: readonly Choosable[], own: readonly Choosable[]): ReadonlySet<string> {
  const pick = (isWanted: (anchor: Choosable) => boolean, most: number): readonly string[] => {
    const first = evenly(shipped.filter(isWanted), most);
    return [...first, ...evenly(own.filter(isWanted), most - first.length)];
  };
  const positive = (anchor: Choosable) => anchor.label !== 'canary' && isPositive(anchor) === true;
  const negative = (anchor: Choosable) => isPositive(anchor) === false;
  return new Set([...pick(positive, POOL_POSITIVES), ...pick(negative, POOL_NEGATIVES)]);
}

/** Ids of at most so many anchors, every k-th in the order of what they are. */
function evenly(anchors: readonly Choosable[], most: number): readonly string[] {
  const kept = Math.min(most, anchors.length);
  const sorted = anchors
    .map(({ id, label, borderline, domain, format }) => ({
      id,
      rank: [borderline, label, format, domain, id].join(' '),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return sorted
    .filter(
      (_, at) => Math.floor(((at + 1) * kept) / anchors.length) > Math.floor((at * kept) / anchors.length),
    )
    .map(({ id }) => id);
}
