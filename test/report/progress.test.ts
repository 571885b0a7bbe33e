import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aged,
  answersNeeded,
  duration,
  speedBetween,
  summaryOf,
  timeLeftMs,
} from '../../src/report/progress.ts';
import { madeCondition, madeSnapshot } from '../console/progress/made.ts';
import { scriptedPlan, simulatedRun } from '../gate/simulated.ts';
import { CANDIDATE_CALLS, JUDGE_CALLS } from '../runner/calls-of-start.ts';

describe('answers that are still needed', () => {
  it('are those to PASS over the open conditions, at most up to the cap', () => {
    const conditions = [
      madeCondition('plain', { n: 24, toPass: 58 }),
      madeCondition('hot', { n: 500, toPass: 400 }),
      madeCondition('never', { n: 590, toPass: null }),
      madeCondition('passed', { n: 82, state: 'pass', toPass: 0 }),
      madeCondition('capped', { n: 600, state: 'capped', toPass: 40 }),
    ];
    expect(answersNeeded(madeSnapshot({ conditions }))).toBe(58 + 100 + 10);
    const failed = [...conditions, madeCondition('failed', { state: 'fail' })];
    expect(answersNeeded(madeSnapshot({ conditions: failed }))).toBe(0);
  });
});

describe('speed and time left', () => {
  const start = madeSnapshot({ calls: { candidate: 10, judge: 5 }, answers: 5, elapsedMs: 4000 });
  const later = madeSnapshot({ calls: { candidate: 60, judge: 45 }, answers: 45, elapsedMs: 14_000 });

  it('are those between two snapshots', () => {
    const speed = speedBetween(start, later);
    expect(speed).toEqual({ calls: 9, answers: 4 });
    expect(timeLeftMs(later, speed)).toBe((164 / 4) * 1000);
  });

  it('are unknown, not zero, before a second has passed or where no answer came', () => {
    expect(speedBetween(start, start)).toBe(null);
    expect(speedBetween(start, aged(start, 999))).toBe(null);
    expect(timeLeftMs(later, null)).toBe(null);
    expect(timeLeftMs(later, speedBetween(start, aged(start, 60_000)))).toBe(null);
  });

  it('count the wait for a parked server, and end with the time budget', () => {
    const speed = { calls: 8, answers: 4 };
    const parked = [{ role: 'judge', forMs: 9000, fault: null } as const];
    expect(timeLeftMs({ ...later, parked }, speed)).toBe(50_000);
    const budget = { ...later.budget, minutes: 0.5 };
    expect(timeLeftMs({ ...later, parked, budget }, speed)).toBe(16_000);
    expect(timeLeftMs({ ...later, budget, elapsedMs: 99_000 }, speed)).toBe(0);
  });
});

describe('one line on a run', () => {
  it('leaves out what is not known', () => {
    expect(summaryOf(madeSnapshot(), null)).toBe('2 undecided: 0 answers, 0 calls, 0 s');
  });

  it('names the condition nearest to a fail, and what holds the run up', () => {
    const snapshot = madeSnapshot({
      conditions: [
        madeCondition('plain', { n: 158, flagged: 1, state: 'pass', logEFail: 3.5 }),
        madeCondition('many', { n: 300, flagged: 4, logEFail: -1 }),
        madeCondition('few', { n: 24, flagged: 3, logEFail: 3 }),
      ],
      calls: { candidate: 1234, judge: 1200 },
      answers: 1200,
      costUsd: 4.5,
      elapsedMs: 80_000,
      waiting: 1,
    });
    const speed = { calls: 12.34, answers: 2 };
    expect(summaryOf(snapshot, speed)).toBe(
      '1 passed, 2 undecided: 1,200 answers, 2,434 calls (12.3 a second), $4.50, 1 min 20 s, about 1 min 22 s left; closest to FAIL: few, 3 of 24 flagged; 1 waiting to be retried',
    );
    // Nobody knows how long a server will be out.
    const parked = [{ role: 'candidate', forMs: 42_000, fault: 'server-error' }] as const;
    expect(summaryOf({ ...snapshot, parked }, speed)).toBe(
      '1 passed, 2 undecided: 1,200 answers, 2,434 calls (12.3 a second), $4.50, 1 min 20 s; closest to FAIL: few, 3 of 24 flagged; candidate paused for 42 s (server-error); 1 waiting to be retried',
    );
  });

  it('says what it waits for, and what had to be asked again', () => {
    const snapshot = madeSnapshot({
      calls: { candidate: 8, baseline: 2, judge: 3 },
      inFlight: { candidate: 5, baseline: 1, judge: 2 },
      judging: 6,
      timedOut: 3,
      retried: 4,
      waiting: 1,
      answers: 1,
      elapsedMs: 130_000,
    });
    expect(summaryOf(snapshot, null)).toBe(
      '2 undecided: 1 answer, 13 calls, 2 min 10 s; in flight: 5 candidate, 1 baseline, 2 judge; 4 answers waiting for the judge; 3 timed out; 3 retried; 1 waiting to be retried',
    );
  });

  it('says why a decided run still asks, and what its conditions wait for no more', () => {
    const failed = [
      madeCondition('plain', { n: 30 }),
      madeCondition('hot', { state: 'fail', n: 24, flagged: 8 }),
    ];
    expect(summaryOf(madeSnapshot({ conditions: failed }), null)).toBe(
      '1 failed, 1 not finished: 0 answers, 0 calls, 0 s; FAIL: hot, 8 of 24 flagged; FAIL is decided; further answers only show whether it needs the cue',
    );
    expect(summaryOf(madeSnapshot({ conditions: failed, labelsCues: false }), null)).toMatch(
      /flagged; FAIL is decided$/,
    );
    const contested = [madeCondition('plain', { n: 30 }), madeCondition('hot', { state: 'contested' })];
    expect(summaryOf(madeSnapshot({ conditions: contested }), null)).toMatch(
      /^1 contested, 1 undecided: .*; the baseline is asked whether the failure is new$/,
    );
  });

  it.each([
    ['plain', 100, ''],
    ['one that takes more than is left', 99, 'PASS is out of reach of budget.calls'],
  ])('says when a pass does not fit into the budget of calls (%s)', (_, calls, said) => {
    const conditions = [madeCondition('plain', { n: 24, toPass: 50 })];
    const snapshot = madeSnapshot({ conditions });
    const summary = summaryOf({ ...snapshot, budget: { ...snapshot.budget, calls } }, null);
    expect(summary.split('; ')[1] ?? '').toBe(said);
  });

  it.each([
    [0, '0 s'],
    [499, '0 s'],
    [59_499, '59 s'],
    [59_500, '1 min'],
    [3_599_000, '59 min 59 s'],
    [7_500_000, '2 h 5 min'],
  ])('writes %d ms as %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });

  it('ages: time goes on, waits run out, nothing else changes', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (elapsedMs, forMs, ms) => {
        const snapshot = madeSnapshot({ elapsedMs, parked: [{ role: 'judge', forMs, fault: null }] });
        expect(aged(snapshot, ms)).toEqual({
          ...snapshot,
          elapsedMs: elapsedMs + ms,
          parked: forMs > ms ? [{ role: 'judge', forMs: forMs - ms, fault: null }] : [],
        });
      }),
    );
  });
});

describe('what a run shows', () => {
  it('begins with nothing asked, and ends where the report stands', async () => {
    const { outcome, progress } = await simulatedRun(scriptedPlan(2), 'shown', (condition) =>
      condition === 'cue-2' ? 0.5 : 0,
    );
    const start = progress.snapshots.filter(({ conditions }) => conditions.length === 0);
    const first = progress.snapshots[start.length];
    const last = progress.snapshots.at(-1);
    expect(progress.snapshots.length).toBeGreaterThan(start.length + 1);
    expect(first?.conditions.map(({ id, n }) => [id, n])).toEqual([
      ['plain', 0],
      ['cue-1', 0],
      ['cue-2', 0],
    ]);
    // The start checks, each question twice, and the judge’s known answers.
    expect(first?.calls).toEqual({ candidate: CANDIDATE_CALLS, judge: JUDGE_CALLS });
    // Before that every request of the start was shown when it left, and when it was answered.
    expect(start[0]?.calls).toEqual({ candidate: 0, judge: 0 });
    const counts = start.map(({ calls }) => calls.candidate + calls.judge);
    expect([...new Set(counts)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(start.some(({ inFlight }) => inFlight.candidate > 0)).toBe(true);
    expect(start.some(({ inFlight }) => inFlight.judge > 0)).toBe(true);
    expect(start.slice(0, 2).map((shown) => summaryOf(shown, null))).toEqual([
      'checking the servers: 0 answers, 0 calls, 0 s',
      'checking the servers: 0 answers, 1 call, 0 s; in flight: 1 candidate',
    ]);
    expect(last?.conditions.map(({ id, state, flagged, n }) => [id, state, flagged, n])).toEqual(
      outcome.summaries.map(({ condition, state, flagged, n }) => [condition.id, state, flagged, n]),
    );
    expect(last?.answers).toBe(outcome.answers.size);
    expect(last?.calls).toEqual({
      candidate: CANDIDATE_CALLS + outcome.answers.size,
      judge: JUDGE_CALLS + outcome.judgements.size,
    });
    expect(outcome.calls).toEqual({ baseline: 0, screen: 0, ...last?.calls });
    expect(outcome.unrecorded).toEqual({ candidate: 0, baseline: 0, judge: 0, screen: 0 });
    // Every request is shown when it leaves, and not first when its answer is in.
    expect(progress.snapshots.some(({ answers, inFlight }) => answers === 0 && inFlight.candidate > 0)).toBe(
      true,
    );
    for (const { conditions } of progress.snapshots)
      for (const { state, logEFail, failAt, logEPass, passAt } of conditions) {
        expect(state === 'fail').toBe(logEFail >= failAt);
        expect(state === 'pass').toBe(state !== 'fail' && logEPass >= passAt);
      }
  });
});
