/** Sets of numbers below `count` that grow together (union–find); each is known by its smallest. */
export function disjoint(count: number) {
  const parents = Array.from({ length: count }, (_, index) => index);
  const of = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    of,
    join(a: number, b: number) {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
    all() {
      const members = new Map<number, number[]>();
      for (let index = 0; index < count; index += 1) {
        const root = of(index);
        members.set(root, [...(members.get(root) ?? []), index]);
      }
      return [...members.values()].filter(({ length }) => length > 1);
    },
  };
}
