import { describe, expect, it } from 'vitest';
import type { SampleCount } from '../../src/plan/batch.ts';
import { cueEffectBatch } from '../../src/plan/cue-effect-phase.ts';
import { askingOrder, nextBatch, type OpenCondition } from '../../src/plan/schedule.ts';

const PLENTY = Number.POSITIVE_INFINITY;

function condition(id: string, n: number, more: Partial<OpenCondition> = {}): OpenCondition {
  return { id, n, cap: 600, logEFail: -1, toPass: 60, ...more };
}

/** `a[25–48]` for the candidate, `a:baseline[1–24]` for the baseline. */
function shown(open: readonly OpenCondition[], block = 1, draws = PLENTY): string {
  return nextBatch(open, block, draws)
    .ranges.map(({ condition: id, role, from, to }) => `${id}${role ? `:${role}` : ''}[${from}–${to}]`)
    .join(' ');
}

describe('a contested condition', () => {
  it('lets its baseline catch up, from draw 1 and without a gap, before the candidate goes on', () => {
    const contested = (n: number, baseline: number) => condition('a', n, { logEFail: 6, baseline });
    expect(shown([contested(72, 0)])).toBe('a:baseline[1–24]');
    expect(shown([contested(72, 48)])).toBe('a:baseline[49–72]');
    expect(shown([contested(80, 72)])).toBe('a[81–96] a:baseline[73–96]');
    expect(shown([contested(96, 96)])).toBe('a[97–120] a:baseline[97–120]');
  });

  it('is hot, whatever its evidence has become', () => {
    const open = [condition('plain', 48), condition('a', 96, { baseline: 48 }), condition('b', 48)];
    expect(shown(open)).toBe('a:baseline[49–72]');
  });

  it('takes its place among the three hottest', () => {
    const hot = (id: string, logEFail: number) => condition(id, 48, { logEFail });
    const open = [
      hot('plain', 1),
      hot('a', 2),
      hot('b', 3),
      condition('c', 48, { logEFail: 6, baseline: 0 }),
    ];
    expect(shown(open)).toBe('a[49–72] b[49–72] c:baseline[1–24]');
  });

  it('ends at the cap for both', () => {
    const at = (n: number, baseline: number) => shown([condition('a', n, { logEFail: 6, baseline })]);
    expect(at(600, 590)).toBe('a:baseline[591–600]');
    expect(at(590, 590)).toBe('a[591–600] a:baseline[591–600]');
    expect(at(600, 600)).toBe('');
  });

  it('keeps blocks whole', () => {
    const contested = condition('a', 60, { cap: 90, logEFail: 6, baseline: 30 });
    expect(shown([contested], 10)).toBe('a:baseline[31–60]');
    expect(shown([{ ...contested, baseline: 60 }], 30)).toBe('a[61–90] a:baseline[61–90]');
  });

  it('shares a short budget, and its baseline never gets ahead of it', () => {
    const open = [condition('a', 80, { logEFail: 6, baseline: 72 })];
    expect(shown(open, 1, 7)).toBe('a[81–84] a:baseline[73–75]');
    for (let draws = 0; draws < 45; draws += 1) {
      const takes = nextBatch(open, 1, draws).ranges;
      const upTo = (role: 'baseline' | undefined, from: number) =>
        takes.find((take) => take.role === role)?.to ?? from;
      expect(upTo('baseline', 72)).toBeLessThanOrEqual(upTo(undefined, 80));
    }
  });

  it('asks candidate and baseline in one mixed order', () => {
    const takes = nextBatch([condition('a', 96, { logEFail: 6, baseline: 96 })], 1, PLENTY).ranges;
    const order = askingOrder(Buffer.from('demo'), 3, takes);
    expect(order).toHaveLength(48);
    expect(new Set(order.map(({ role, index }) => `${role}:${index}`)).size).toBe(48);
    const candidates = askingOrder(Buffer.from('demo'), 3, takes.slice(0, 1));
    expect(order.filter(({ role }) => role === undefined)).toEqual(candidates);
    const places = order.flatMap(({ role }, place) => (role === undefined ? [place] : []));
    expect(Math.max(...places.slice(0, 4))).toBeLessThan(24);
    expect(Math.min(...places.slice(-4))).toBeGreaterThan(23);
  });
});

describe('the cue-effect phase', () => {
  const arms = (plain: number, cue: number): readonly SampleCount[] => [
    { condition: 'plain', n: plain },
    { condition: 'a', n: cue },
  ];
  const sizes = (of: readonly SampleCount[], draws = PLENTY) =>
    cueEffectBatch(of, 1, draws).ranges.map(({ condition: id, from, to }) => `${id}[${from}–${to}]`);

  it('brings the samples that are behind to 24 draws beyond the shared ones', () => {
    expect(sizes(arms(24, 72))).toEqual(['plain[25–48]']);
    expect(sizes(arms(48, 72))).toEqual(['plain[49–72]']);
    expect(sizes(arms(72, 72))).toEqual(['plain[73–96]', 'a[73–96]']);
  });

  it('ends at 192 draws of each model, whatever is ahead', () => {
    expect(sizes(arms(180, 180))).toEqual(['plain[181–192]', 'a[181–192]']);
    expect(sizes(arms(180, 400))).toEqual(['plain[181–192]']);
    expect(sizes(arms(192, 400))).toEqual([]);
    expect(sizes(arms(82, 72), 0)).toEqual([]);
  });

  it('takes the arms of the baseline along', () => {
    const four: readonly SampleCount[] = [...arms(72, 72), { condition: 'a', role: 'baseline', n: 72 }];
    expect(
      cueEffectBatch([...four, { condition: 'plain', role: 'baseline', n: 0 }], 1, PLENTY).ranges,
    ).toEqual([{ condition: 'plain', role: 'baseline', from: 1, to: 24 }]);
  });
});
