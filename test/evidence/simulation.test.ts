import { describe, expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { drawsOf, heterogeneous, oneBadPrompt } from '../../bench/evidence/prompts.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the generator of the simulations', () => {
  it('is repeatable, and other for another seed', () => {
    const stream = (seed: string) => Array.from({ length: 100 }, generator(seed));
    expect(stream('a')).toEqual(stream('a'));
    expect(new Set([...stream('a'), ...stream('b')]).size).toBe(200);
  });

  it('is uniform and without memory, as far as 100,000 numbers can tell', () => {
    const values = Array.from({ length: 100_000 }, generator('uniform'));
    const cells = Array.from({ length: 20 }, () => 0);
    for (const value of values) cells[Math.floor(value * 20)] = (cells[Math.floor(value * 20)] ?? 0) + 1;
    const chiSquare = cells.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    // 99.99 % of the chi-square distribution with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(50.8);
    const lagged = mean(values.slice(1).map((value, index) => (value - 0.5) * ((values[index] ?? 0) - 0.5)));
    expect(Math.abs(lagged) * 12 * Math.sqrt(100_000)).toBeLessThan(4);
  });
});

describe('the populations of the simulations', () => {
  it('have exactly the rate they are asked for', () => {
    for (const rate of [0.01, 0.04]) {
      expect(mean(oneBadPrompt(20, rate))).toBeCloseTo(rate, 12);
      expect(mean(heterogeneous(264, rate, 0.3, generator('mean')))).toBeCloseTo(rate, 12);
    }
    expect(() => oneBadPrompt(30, 0.04)).toThrow(RangeError);
  });

  it('have the correlation they are asked for', () => {
    // Var(p) = icc · p (1 − p), up to what scaling to the exact mean takes away.
    const uniform = generator('icc');
    const corpora = Array.from({ length: 200 }, () => heterogeneous(264, 0.04, 0.3, uniform));
    const variance = mean(corpora.map((rates) => mean(rates.map((rate) => (rate - 0.04) ** 2))));
    expect(variance / (0.04 * 0.96)).toBeGreaterThan(0.26);
    expect(variance / (0.04 * 0.96)).toBeLessThan(0.34);
  });

  it('ask the same draws again, each prompt once a block for a list', () => {
    const draw = drawsOf(20, 'list', generator('list'));
    const block = Array.from({ length: 20 }, (_, index) => draw(index + 1));
    expect([...block].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(Array.from({ length: 20 }, (_, index) => draw(index + 1))).toEqual(block);
  });
});
