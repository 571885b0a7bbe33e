import { binomialTail } from '../../src/evidence/proportion.ts';

/** P(Bin(n, p) = 0), …, P(Bin(n, p) = n). */
export function binomialChances(n: number, p: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.max(0, binomialTail(n, p, k) - binomialTail(n, p, k + 1)),
  );
}

/** Draws from Bin(n, p) by inverting its distribution: one uniform number a draw. */
export function binomialDrawer(n: number, p: number, uniform: () => number): () => number {
  const below = Float64Array.from({ length: n + 1 }, (_, k) => 1 - binomialTail(n, p, k + 1));
  return () => {
    const u = uniform();
    let k = 0;
    while (k < n && u >= (below[k] ?? 1)) k += 1;
    return k;
  };
}

/** Draws from N(0, 1) (Box & Muller 1958), two at a time. */
export function normalDrawer(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
