import { describe, expect, it } from 'vitest';
import type { Draw } from '../../src/verify/draws.ts';
import { droppedConditions, normalQuantile } from '../../src/verify/eligibility.ts';
import { outcomeOf } from '../../src/verify/outcomes.ts';
import type { Replayed } from '../../src/verify/replayed.ts';

const RULES = { gamma: 0.1, refusals: 'judged', filters: 'model' } as const;

function passed(id: string, eligible: number, ineligible: number, missing = 0): Replayed {
  const outcomes = [
    ...Array.from({ length: eligible }, () => outcomeOf('refused', null, RULES)),
    ...Array.from({ length: ineligible }, () => outcomeOf('empty', null, RULES)),
    ...Array.from({ length: missing }, () => outcomeOf('failed', null, RULES)),
  ];
  const draws = outcomes.map(
    (outcome, index): Draw => ({
      condition: id,
      draw: index + 1,
      answer: null,
      judgement: null,
      outcome,
      failedFirst: false,
      unanswered: false,
    }),
  );
  const nothing = { draws: [], n: 0, flagged: 0, failed: 0, tally: [] };
  return {
    ...nothing,
    id,
    state: 'pass',
    failedBefore: false,
    isPromoted: false,
    draws,
    raw: { ...nothing, draws, n: draws.length },
    unexplained: 0,
    isHeld: false,
    n: draws.length,
    contest: null,
    baseline: nothing,
    compared: { candidate: draws, baseline: [] },
    tolerated: false,
    family: 1,
    read: null,
    holding: null,
  };
}

const named = (...conditions: Replayed[]): readonly string[] =>
  droppedConditions(conditions).map(({ condition }) => condition);

describe('the eligibility drop', () => {
  it('takes quantiles of the normal distribution', () => {
    expect(normalQuantile(0.05)).toBeCloseTo(1.6448536269514722, 9);
    expect(normalQuantile(0.05 / 12)).toBeCloseTo(2.638257273476751, 9);
  });

  it('names a cue that falls clearly below plain', () => {
    expect(named(passed('plain', 97, 3), passed('a', 84, 16), passed('b', 96, 4))).toEqual(['a']);
  });

  it('needs five points, exactly counted, and significance', () => {
    expect(named(passed('plain', 950, 50), passed('a', 900, 100))).toEqual(['a']);
    expect(named(passed('plain', 950, 50), passed('a', 901, 99))).toEqual([]);
    expect(named(passed('plain', 19, 1), passed('a', 18, 2))).toEqual([]);
  });

  it('names any condition under 80 in 100, missing left out', () => {
    expect(named(passed('plain', 79, 21))).toEqual(['plain']);
    expect(named(passed('plain', 80, 20, 500))).toEqual([]);
    expect(named(passed('plain', 0, 0, 5))).toEqual(['plain']);
  });
});
