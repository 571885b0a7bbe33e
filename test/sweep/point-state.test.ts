import { describe, expect, it } from 'vitest';
import { isShared, stateOf, sweepExit } from '../../src/sweep/point-state.ts';
import { totalSentence } from '../../src/sweep/total.ts';

const because = (code: string) => [{ code, args: {} }];

describe('how far a point has come', () => {
  it.each([
    ['pass', 'all-passed', 'measured'],
    ['fail', 'condition-failed', 'measured'],
    ['inconclusive', 'cap-reached', 'measured'],
    ['inconclusive', 'eligibility-drop', 'measured'],
    ['inconclusive', 'budget-calls', 'partial'],
    ['inconclusive', 'outage', 'partial'],
    ['fail', 'budget-minutes', 'partial'],
    ['error', 'cancelled', 'error'],
    ['error', 'unknown-model', 'error'],
  ] as const)('%s because of %s is %s', (verdict, code, state) => {
    expect(stateOf({ verdict, reasons: because(code) })).toBe(state);
  });

  it('is waiting without a result', () => expect(stateOf(null)).toBe('waiting'));
});

describe('an error that all points share', () => {
  const reason = (code: string, role?: string) => ({ code, args: role === undefined ? {} : { role } });
  it.each([
    ['no-credentials', 'candidate', true],
    ['proxy-authentication', 'candidate', true],
    ['quota', 'candidate', true],
    ['certificate', 'candidate', true],
    ['out-unwritable', undefined, true],
    ['cancelled', undefined, true],
    ['unknown-model', 'judge', true],
    ['outage', 'judge', true],
    ['request-rejected', 'baseline', true],
    ['unknown-model', 'candidate', false],
    ['no-answers', 'candidate', false],
    ['outage', 'candidate', false],
    ['internal', undefined, false],
    ['records-unreadable', undefined, false],
  ])('%s of the %s: %s', (code, role, shared) => {
    expect(isShared(reason(code, role), false)).toBe(shared);
  });

  it('a refused key, unless it has served another point', () => {
    expect(isShared(reason('authentication', 'candidate'), false)).toBe(true);
    expect(isShared(reason('authentication', 'candidate'), true)).toBe(false);
    expect(isShared(reason('authentication', 'judge'), true)).toBe(true);
  });
});

describe('the exit of a sweep', () => {
  it.each([
    [['measured', 'measured'], 0],
    [['measured', 'error'], 2],
    [['measured', 'waiting'], 2],
    [['partial', 'partial'], 2],
    [['error', 'waiting'], 3],
    [['error', 'error'], 3],
  ] as const)('%s → %i', (states, exit) => expect(sweepExit(states)).toBe(exit));
});

describe('what a sweep can take', () => {
  const spending = (answers: number, usd: number | null) => ({
    answers,
    calls: 2 * answers + 2,
    tokens: { prompt: 1, completion: 1 },
    usd,
  });
  const budget = { calls: 20_000, minutes: 60, usd: null };

  it('is the sum over the points that are left', () => {
    const one = { fewest: spending(1066, 3), most: spending(7800, 20), forCueEffects: 0 };
    expect(totalSentence(5, [one, one], { budget })).toBe(
      'Sweep: 2 of 5 points, 2,132 to 15,600 answers; at most 31,204 calls without retries, at most $40.00. The budget applies to each point: at most 40,000 calls, 120 minutes in total.',
    );
  });

  it('names labels, a budget in USD, and no cost where a price is not known', () => {
    const one = { fewest: spending(100, null), most: spending(100, null), forCueEffects: 50 };
    expect(totalSentence(1, [one], { budget: { ...budget, usd: 2.5 } })).toBe(
      'Sweep: 1 point, 100 answers, plus up to 50 to show whether failures need their cue; at most 303 calls without retries. The budget applies to each point: at most 20,000 calls, 60 minutes, $2.50 in total.',
    );
    expect(totalSentence(3, [], { budget })).toBe('All 3 points are measured: nothing is asked.');
  });
});
