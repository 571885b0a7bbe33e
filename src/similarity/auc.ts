const BISECTIONS = 60;

/**
 * How often a score of `higher` is above one of `lower`, ties counting half: the area under the ROC curve (Mann &
 * Whitney 1947; Bamber 1975). In [0, 1]; both must hold something.
 */
export function aucOf(lower: readonly number[], higher: readonly number[]): number {
  const all = [
    ...lower.map((score) => ({ score, isHigher: false })),
    ...higher.map((score) => ({ score, isHigher: true })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (all[at]?.isHigher === true) ranks += rank;
    from = to;
  }
  return (ranks - (higher.length * (higher.length + 1)) / 2) / (lower.length * higher.length);
}

/** Which area, of how many scores of each kind, and what its variance is to be multiplied by. */
export interface AreaOf {
  readonly auc: number;
  readonly lower: number;
  readonly higher: number;
  readonly inflation: number;
}

/**
 * Limits of an area at `z` standard errors: the areas from which the one seen is just that far away by their own variance
 * (Newcombe 2006, Statistics in Medicine 25:559, method 5, with the variance of Hanley & McNeil 1982). Never empty, not
 * even where the samples are told apart without an error.
 */
export function areaInterval(of: AreaOf, z: number): { readonly lower: number; readonly upper: number } {
  const isWithin = (area: number) => Math.abs(of.auc - area) <= z * Math.sqrt(varianceAt(area, of));
  const edge = (inside: number, outside: number) => {
    let [near, far] = [inside, outside];
    for (let step = 0; step < BISECTIONS; step += 1) {
      const middle = (near + far) / 2;
      if (isWithin(middle)) near = middle;
      else far = middle;
    }
    return near;
  };
  return { lower: edge(of.auc, 0), upper: edge(of.auc, 1) };
}

function varianceAt(area: number, { lower, higher, inflation }: AreaOf): number {
  const others = (lower + higher) / 2 - 1;
  const concordant = (others - 1) * ((1 - area) / (2 - area) + area / (1 + area));
  return (inflation * area * (1 - area) * (1 + Math.max(0, concordant))) / (lower * higher);
}
