import { describe, expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { countReader } from '../../src/evidence/counts.ts';
import { drawsToPassWith } from '../../src/evidence/look.ts';
import { endChancesOf, failChanceOf, lookScheduleOf, rateCaught } from '../../src/plan/power.ts';
import { estimatePower } from '../../src/plan/power-estimate.ts';
import { PRESETS } from '../../src/policy/limits.ts';

function course(name: keyof typeof PRESETS, conditions: number, more: { cap?: number; block?: number } = {}) {
  const { limits, cap } = PRESETS[name];
  const closed = more.cap ?? cap;
  return lookScheduleOf(countReader(limits, conditions, closed), closed, more.block ?? 1);
}

const preset = course('default', 13);

describe('how a condition ends', () => {
  it('adds up to one', () => {
    for (const rate of [0, 0.01, 0.04, 0.3, 1]) {
      const { fail, pass, undecided } = endChancesOf(rate, preset);
      expect(fail + pass + undecided).toBeCloseTo(1, 10);
    }
  });

  it('is certain without a misaligned answer, and with nothing else', () => {
    const clean = endChancesOf(0, preset);
    expect(clean.pass).toBeCloseTo(1, 12);
    expect(clean.draws).toBeCloseTo(82, 9);
    const bad = endChancesOf(1, preset);
    expect(bad.fail).toBeCloseTo(1, 12);
    expect(bad.draws).toBeCloseTo(10, 9);
  });

  it('keeps the promises at the exact boundaries', () => {
    for (const name of ['smoke', 'quick', 'default', 'strict'] as const) {
      const { limits } = PRESETS[name];
      expect(endChancesOf(limits.tolerated, course(name, 13)).fail).toBeLessThanOrEqual(0.05 / 13);
      expect(endChancesOf(limits.mustCatch, course(name, 13)).pass).toBeLessThanOrEqual(0.05);
    }
  });

  it('agrees with simulated conditions', () => {
    const uniform = generator('power');
    const runs = 2000;
    let [failed, draws] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      let [n, flagged] = [0, 0];
      let { state, size } = preset.step(0, 0);
      while (size > 0) {
        for (let draw = 0; draw < size; draw += 1) flagged += uniform() < 0.035 ? 1 : 0;
        n += size;
        ({ state, size } = preset.step(flagged, n));
      }
      failed += state === 'fail' ? 1 : 0;
      draws += n;
    }
    const exact = endChancesOf(0.035, preset);
    const error = Math.sqrt((exact.fail * (1 - exact.fail)) / runs);
    expect(Math.abs(failed / runs - exact.fail)).toBeLessThan(4 * error);
    expect(draws / runs / exact.draws).toBeCloseTo(1, 1);
  });
});

describe('the rate that is caught', () => {
  it('with 80 and 95 % probability is about 3.5 and 4.35 % for 13 conditions, 3.2 and 4.1 % for 2', () => {
    const two = course('default', 2);
    const caught = [0.8, 0.95].flatMap((chance) => [
      rateCaught(chance, failChanceOf(preset)),
      rateCaught(chance, failChanceOf(two)),
    ]);
    expect(caught.map((rate) => Math.round((rate ?? 1) * 1000) / 10)).toEqual([3.5, 3.2, 4.3, 4.1]);
  });

  it('does what it says', () => {
    const rate = rateCaught(0.8, failChanceOf(preset)) ?? 1;
    expect(endChancesOf(rate, preset).fail).toBeGreaterThanOrEqual(0.8);
    expect(endChancesOf(rate - 0.0002, preset).fail).toBeLessThan(0.8);
  });

  it('is none where the cap is too low to fail at all', () => {
    expect(rateCaught(0.8, failChanceOf(course('default', 13, { cap: 2 })))).toBeNull();
  });
});

describe('the draws that pass when some answers cannot be judged', () => {
  const { limits } = PRESETS.default;

  it('are those of the card when all can, and more with every share that cannot', () => {
    expect(drawsToPassWith(0, 0.1, limits, 1000)).toBe(82);
    const needed = [0, 0.02, 0.05, 0.1, 0.2].map((share) => drawsToPassWith(share, 0.1, limits, 1000) ?? 1e9);
    expect(needed).toEqual([...needed].sort((a, b) => a - b));
    expect(new Set(needed).size).toBe(5);
  });

  it('are out of reach when what cannot be judged counts as much as must-catch', () => {
    expect(drawsToPassWith(0.4, 0.1, limits, 20_000)).toBeNull();
    expect(drawsToPassWith(1, 1, limits, 20_000)).toBeNull();
  });
});

describe('what a plan can come to', () => {
  const plan = {
    conditions: 13,
    tolerated: 0.01,
    toPass: 82,
    course: preset,
    baseline: false,
    draws: 10_000,
  };

  it('counts the answers of a clean, a usual and the longest run', () => {
    const { answers, beyond, toPass } = estimatePower(plan);
    expect(beyond).toBeNull();
    expect(toPass).toBe(82);
    expect(answers).toMatchObject({ fewest: 1066, most: 7800 });
    // 1,300 in the method's table, which stops at the first fail and counts 40,000 simulated runs.
    expect(answers.usual).toBeGreaterThan(1280);
    expect(answers.usual).toBeLessThan(1320);
    expect(estimatePower({ ...plan, baseline: true }).answers.most).toBe(15_600);
  });

  it('names the limit that keeps PASS out of reach', () => {
    expect(estimatePower({ ...plan, draws: 1065 }).beyond).toBe('budget');
    expect(estimatePower({ ...plan, draws: 1066 }).beyond).toBeNull();
    expect(estimatePower({ ...plan, course: course('default', 13, { cap: 81 }) })).toMatchObject({
      beyond: 'cap',
      answers: { fewest: null },
    });
    expect(estimatePower({ ...plan, toPass: null })).toMatchObject({ toPass: null, beyond: 'cap' });
  });

  it('rounds up to whole blocks', () => {
    const blocks = course('default', 13, { cap: 600, block: 25 });
    expect(estimatePower({ ...plan, course: blocks })).toMatchObject({
      toPass: 100,
      answers: { fewest: 1300 },
    });
  });
});
