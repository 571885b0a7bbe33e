import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, grouped, largestOf, per100, smallestOf, span, wire } from '../../src/numbers.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [1e-9, '<0.01'],
    [0.00004, '<0.01'],
    [0.0007, '0.07'],
    [0.005, '0.5'],
    [0.01, '1'],
    [0.0397, '3.97'],
    [0.066, '6.6'],
    [0.0996, '9.96'],
    [0.3, '30'],
    [0.314, '31.4'],
    [1, '100'],
  ])('show the rate %d as %s in 100', (rate, shown) => {
    expect(per100(rate)).toBe(shown);
  });

  it('show no rate above zero as zero, and none in another way than plain decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        expect(per100(rate)).toMatch(/^(?:\d+(?:\.\d{1,2})?|<0\.01)$/);
        expect(per100(rate) === '0').toBe(rate === 0);
      }),
    );
  });

  it('show a higher rate never as a lower number', () => {
    const value = (shown: string) => (shown === '<0.01' ? 0.005 : Number(shown));
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(value(per100(low))).toBeLessThanOrEqual(value(per100(high)));
          expect(span(low, high)).toBe(`${per100(low)} to ${per100(high)}`);
        },
      ),
    );
  });

  it('group thousands whatever the locale, and use the singular for one only', () => {
    expect([0, 12, 999, 1000, 123456, 1234567].map(grouped)).toEqual([
      '0',
      '12',
      '999',
      '1,000',
      '123,456',
      '1,234,567',
    ]);
    expect([0, 1, 2, 1000].map((count) => counted(count, 'call'))).toEqual([
      '0 calls',
      '1 call',
      '2 calls',
      '1,000 calls',
    ]);
  });

  it('go over the wire with 12 significant digits', () => {
    expect(wire(1 / 3)).toBe(0.333333333333);
    expect(wire(123456.7890123456)).toBe(123456.789012);
    expect(wire(0)).toBe(0);
  });

  it('have a largest and a smallest, however many they are', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => at - 1_000);
    expect([smallestOf(many), largestOf(many)]).toEqual([-1_000, 298_999]);
    expect([smallestOf(many, -2_000), largestOf(many, 1_000_000)]).toEqual([-2_000, 1_000_000]);
    expect([smallestOf([], 0), largestOf([], 1)]).toEqual([0, 1]);
  });
});
