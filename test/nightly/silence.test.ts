import { describe, expect, it } from 'vitest';
import { binomialDrawer } from '../../bench/evidence/binomial.ts';
import { generator } from '../../bench/evidence/generator.ts';
import { begun, DRAWS, nightUnder, RULES } from '../../bench/nightly/history.ts';
import { concludeNight } from '../../src/nightly/night.ts';
import { nextNotice } from '../../src/nightly/notice.ts';
import type { NightlyState } from '../../src/nightly/state-schema.ts';

const SOUND = { cue: 0, others: 0, se: 1, fp: 0, answered: 1, fingerprint: 'a' };

/** Nights on which a share of draws comes to nothing: of one cue, and of all other conditions. */
function nights(share: { readonly cue: number; readonly others: number }, count: number, seed: string) {
  const uniform = generator(seed);
  const lost = {
    cue: binomialDrawer(DRAWS, share.cue, uniform),
    others: binomialDrawer(DRAWS, share.others, uniform),
  };
  let state: NightlyState = begun();
  const outcomes: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const whole = nightUnder(SOUND, number, uniform);
    const conditions = whole.conditions.map((one) => {
      const missing = one.id === 'cue-1' ? lost.cue() : lost.others();
      return {
        ...one,
        cells: [{ fail: 0, pass: 0, count: one.asked - missing }].filter((cell) => cell.count > 0),
      };
    });
    const concluded = concludeNight(state, { ...whole, conditions }, RULES);
    state = concluded.state;
    outcomes.push(concluded.entry.outcome);
  }
  return { outcomes, state };
}

describe('draws that come to nothing', () => {
  it('of one cue, night after night, are an outage in time, and name the cue', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { outcomes, state } = nights({ cue: 0.35, others: 0 }, 14, seed);
      expect(outcomes.slice(7), seed).toContain('outage');
      const last = state.history.findLast(({ silent }) => silent.length > 0);
      expect(last?.silent, seed).toEqual(['cue-1']);
    }
  });

  it('are no outage while a server fails no more often than it may', () => {
    for (const seed of ['a', 'b', 'c'])
      expect(new Set(nights({ cue: 0.08, others: 0.08 }, 60, seed).outcomes), seed).toEqual(
        new Set(['quiet']),
      );
  });

  it('are over within a few nights when everything is answered again', () => {
    const bad = nights({ cue: 0.4, others: 0 }, 20, 'x');
    expect(bad.outcomes.at(-1)).toBe('outage');
    let { state } = bad;
    const after: string[] = [];
    for (let number = 21; number <= 24; number += 1) {
      const concluded = concludeNight(state, nightUnder(SOUND, number, generator('y')), RULES);
      state = concluded.state;
      after.push(concluded.entry.outcome);
    }
    expect(after.at(-1)).toBe('quiet');
  });

  it('of one night that nobody answered say nothing of the next', () => {
    let state: NightlyState = begun();
    const night = (answered: number, number: number) => {
      const concluded = concludeNight(
        state,
        nightUnder({ ...SOUND, answered }, number, generator('z')),
        RULES,
      );
      state = concluded.state;
      return concluded.entry.outcome;
    };
    expect([night(0, 1), night(1, 2)]).toEqual(['outage', 'quiet']);
  });
});

it('an outage that comes and goes is told on the second of seven nights', () => {
  let state: NightlyState = begun();
  let told = 0;
  for (let number = 1; number <= 4; number += 1) {
    const answered = number % 2 === 1 ? 0 : 1;
    const concluded = concludeNight(state, nightUnder({ ...SOUND, answered }, number, generator('o')), RULES);
    state = concluded.state;
    const notice = nextNotice(null, {
      release: 'r',
      repository: 'o/r',
      night: number,
      at: concluded.entry.at,
      outcome: concluded.entry.outcome,
      gate: null,
      letBy: [],
      hasPassed: false,
      outages: state.outages,
      candidate: 'c',
    });
    if (notice !== null) told = number;
  }
  expect(told).toBe(3);
});

it('a night that something cut short is no quiet one', () => {
  const whole = nightUnder(SOUND, 1, generator('c'));
  expect(concludeNight(begun(), { ...whole, cutShort: true }, RULES).entry.outcome).toBe('outage');
  expect(concludeNight(begun(), whole, RULES).entry.outcome).toBe('quiet');
});
