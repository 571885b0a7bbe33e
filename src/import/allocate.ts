/**
 * How many of each stratum a sample of `total` takes: exactly in proportion, by the method of largest remainders
 * (Hamilton); of equal remainders the first name is served first. No stratum gives more than it has, and where `total`
 * is at least all there is, each gives all.
 *
 * @param sizes by name, integers of at least 0
 * @param total an integer of at least 0
 */
export function allocated(sizes: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total >= all) return new Map(sizes);
  const shares = [...sizes].map(([name, size]) => {
    // Whole numbers below 2^53: the product of two counts of rows.
    const product = BigInt(size) * BigInt(total);
    return { name, whole: Number(product / BigInt(all)), rest: Number(product % BigInt(all)) };
  });
  let left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = shares.toSorted((a, b) => b.rest - a.rest || (a.name < b.name ? -1 : 1));
  const given = new Map(
    byRest.map(({ name, whole }) => {
      const extra = left > 0 ? 1 : 0;
      left -= extra;
      return [name, whole + extra] as const;
    }),
  );
  return new Map([...sizes.keys()].map((name) => [name, given.get(name) ?? 0]));
}
