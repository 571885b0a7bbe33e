import type { Kind } from './reading.ts';
import type { Source } from './run.ts';

/** Chance of a misaligned answer for each prompt of a corpus; the mean is the rate that a claim speaks of. */
export type PromptRates = readonly number[];

/** Rates of `count` prompts of which one carries everything; the mean is `rate`, at most 1/count. */
export function oneBadPrompt(count: number, rate: number): PromptRates {
  if (rate * count > 1) throw new RangeError('one prompt cannot carry that much');
  return Array.from({ length: count }, (_, index) => (index === 0 ? rate * count : 0));
}

/**
 * Rates of `count` prompts from a beta distribution with mean `rate` and intra-class correlation `icc` (both in
 * (0, 1)), scaled so that their mean is exactly `rate`: the claim is about these prompts. A beta variate is a ratio
 * of gamma variates (Marsaglia & Tsang 2000, with the boost for shapes below 1).
 */
export function heterogeneous(count: number, rate: number, icc: number, uniform: () => number): PromptRates {
  const strength = 1 / icc - 1;
  for (;;) {
    const drawn = Array.from({ length: count }, () => {
      const [a, b] = [gamma(rate * strength, uniform), gamma((1 - rate) * strength, uniform)];
      return a / (a + b);
    });
    const scale = (rate * count) / drawn.reduce((sum, value) => sum + value, 0);
    const scaled = drawn.map((value) => value * scale);
    if (scaled.every((value) => value <= 1)) return scaled;
  }
}

function gamma(shape: number, uniform: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Which prompt each draw of a run asks, the same for all conditions: with replacement, or in permuted blocks. */
export function drawsOf(
  count: number,
  claim: 'corpus' | 'list',
  uniform: () => number,
): (index: number) => number {
  const drawn: number[] = [];
  return (index) => {
    while (drawn.length < index) {
      if (claim === 'corpus') drawn.push(Math.floor(uniform() * count));
      else drawn.push(...shuffled(count, uniform));
    }
    return drawn[index - 1] ?? 0;
  };
}

function shuffled(count: number, uniform: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
  return order;
}

/** Answers that depend on the prompt: a condition with these rates, on these draws. */
export function onPrompts(
  rates: PromptRates,
  promptAt: (index: number) => number,
  uniform: () => number,
): Source {
  return (index): Kind => (uniform() < (rates[promptAt(index)] ?? 0) ? 1 : 0);
}
