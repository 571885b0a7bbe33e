import type { Proportion } from './proportion.ts';

/**
 * P that of the `count` things in two samples at least as many lie in the first as do, if nothing but chance put them
 * there: Fisher's exact test, one-sided (Fisher 1935). In (0, 1]; 1 where either sample is empty.
 */
export function fisherExact(first: Proportion, second: Proportion): number {
  const count = first.count + second.count;
  const most = Math.min(count, first.of);
  const ways = (inFirst: number) => choose(first.of, inFirst) * choose(second.of, count - inFirst);
  let asFar = 0;
  for (let inFirst = first.count; inFirst <= most; inFirst += 1) asFar += ways(inFirst);
  return Math.min(1, asFar / choose(first.of + second.of, count));
}

/** Ways to take k of n; 0 where n are fewer than k. Exact as long as it is below 2^53, and to 12 digits beyond. */
function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}
