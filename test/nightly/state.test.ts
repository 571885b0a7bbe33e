import { describe, expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { begun, history, IDENTITY, nightUnder, RULES, type Truth } from '../../bench/nightly/history.ts';
import { concludeNight, wantsPool } from '../../src/nightly/night.ts';
import { hasPassed } from '../../src/nightly/recovery.ts';
import { newlyServed } from '../../src/nightly/served.ts';
import {
  firstState,
  judgeUnder,
  newSeed,
  nextEpoch,
  readState,
  withStanding,
} from '../../src/nightly/state.ts';
import type { NightlyState } from '../../src/nightly/state-schema.ts';
import { seededRandom } from '../../src/testing/random.ts';

const SOUND: Truth = { cue: 0, others: 0, se: 1, fp: 0, answered: 1, fingerprint: 'a' };
const night = (truth: Partial<Truth> = {}, seed = 'n') =>
  nightUnder({ ...SOUND, ...truth }, 1, generator(seed));
const text = (state: NightlyState) => JSON.stringify(state);
const nightOn = (state: NightlyState, truth: Partial<Truth> = {}) =>
  concludeNight(state, night(truth), RULES);

describe('a state that was kept', () => {
  it('is read back as it was written', () => {
    const { state } = nightOn(begun());
    expect(readState(text(state), IDENTITY, null)).toEqual({ state, problem: null });
  });

  it.each([
    ['torn', (kept: string) => kept.slice(0, -20), 'is damaged: it is no JSON'],
    [
      'of another version',
      (kept: string) => kept.replace('nightly-state/v1', 'nightly-state/v2'),
      'was written by another version of cuegate',
    ],
    [
      'with a key too many',
      (kept: string) => kept.replace('{', '{"x":1,'),
      'is damaged: it is no state of nights',
    ],
    [
      'of another release',
      (kept: string) => kept.replace('support-bot/', 'other-bot/'),
      'is of another release',
    ],
    [
      'of another repository',
      (kept: string) => kept.replace('acme/models', 'acme/other'),
      'is of another repository',
    ],
    [
      'with a night that it has not counted',
      (kept: string) => kept.replace('"nights":1,"conditions"', '"nights":0,"conditions"'),
      'is damaged: its parts do not fit',
    ],
    ['empty', () => '', 'is damaged: it is no JSON'],
  ])('%s is no state', (_what, change, problem) => {
    const { state } = nightOn(begun());
    expect(readState(change(text(state)), IDENTITY, null)).toEqual({ state: null, problem });
  });

  it('begins an epoch without what was counted, and keeps the nights and what was told', () => {
    const { state } = nightOn(begun(), { cue: 0.5 });
    const from = {
      identity: IDENTITY,
      at: state.epoch.began,
      seed: 'f'.repeat(32),
      conditions: [{ id: 'plain', scored: true }],
      calibration: null,
    };
    const next = nextEpoch(state, from);
    expect(next).toMatchObject({
      nights: 1,
      epoch: { number: 2, next_draw: 1 },
      conditions: [{ state: [], since: [] }],
      gate: null,
    });
    expect(next.history).toEqual(state.history);
  });

  it('takes a suspended judge up again under another calibration, and under none not', () => {
    const at = begun().epoch.began;
    const digest = begun().judge.calibration ?? '';
    const suspended = { night: 3, at, detectors: ['flagged' as const], calibration: digest };
    const judge = { ...begun().judge, suspended };
    const date = at.slice(0, 10);
    expect(judgeUnder(judge, { digest, date }, at)).toBe(judge);
    expect(judgeUnder(judge, { digest: 'sha256:other', date }, at)).toMatchObject({
      suspended: null,
      misses: [],
      flagged: [],
    });
    // One that was measured before is no sign that it was mended, and a night without any makes nobody forget.
    expect(judgeUnder(judge, { digest: 'sha256:older', date: '2025-01-01' }, at)).toBe(judge);
    expect(judgeUnder(judgeUnder(judge, null, at), { digest, date }, at).suspended).toEqual(suspended);
  });

  it('takes up a judge that was suspended by a clock years ahead under any other calibration', () => {
    const at = begun().epoch.began;
    const digest = begun().judge.calibration ?? '';
    const suspended = {
      night: 3,
      at: '2032-01-01T00:00:00.000Z',
      detectors: ['flagged' as const],
      calibration: digest,
    };
    const judge = { ...begun().judge, suspended };
    const date = at.slice(0, 10);
    expect(judgeUnder(judge, { digest: 'sha256:other', date }, at).suspended).toBeNull();
    // The same one mends nothing, whatever its clock said.
    expect(judgeUnder(judge, { digest, date }, at)).toBe(judge);
    // Behind that day the dates tell again.
    expect(judgeUnder(judge, { digest: 'sha256:other', date }, '2032-01-02T00:00:00.000Z')).toBe(judge);
  });

  it('believes a notice that stands open only where it knows of none', () => {
    const [told] = history(() => ({ ...SOUND, cue: 0.9 }), 5, generator('x')).told;
    if (told === undefined) throw new Error('it was told');
    const adopted = withStanding(
      firstState({
        identity: IDENTITY,
        at: told.notice.opened.at,
        seed: 'a'.repeat(32),
        conditions: [{ id: 'plain', scored: true }],
        calibration: null,
      }),
      told.notice,
    );
    expect(adopted.notice).toEqual(told.notice);
    expect(withStanding(adopted, { ...told.notice, id: '0'.repeat(16) })).toBe(adopted);
  });

  it('has seeds that nobody knows, and under a seed of the policy the same ones', () => {
    const random = seededRandom('s');
    expect(newSeed(null, 'epoch 1', random)).not.toBe(newSeed(null, 'epoch 1', random));
    expect(newSeed('demo', 'epoch 1', random)).toBe(newSeed('demo', 'epoch 1', random));
    expect(newSeed('demo', 'epoch 2', random)).not.toBe(newSeed('demo', 'epoch 1', random));
  });
});

describe('a night', () => {
  it('without answers is an outage: neither quiet nor an alarm, and what was known stays', () => {
    const { state: before } = nightOn(begun(), { cue: 0.1 });
    const { state, entry } = concludeNight(before, night({ answered: 0 }), RULES);
    expect([entry.outcome, entry.score, entry.read, state.outages]).toEqual(['outage', null, 0, 1]);
    expect(state.conditions.map((one) => one.state)).toEqual(before.conditions.map((one) => one.state));
    expect(state.epoch.next_draw).toBe(before.epoch.next_draw + 16);
  });

  it('with too few answers of one condition is an outage, and counts the others', () => {
    const asked = night();
    const few = {
      ...asked,
      conditions: asked.conditions.map((one) =>
        one.id === 'cue-3' ? { ...one, cells: [{ fail: 1, pass: 1, count: 7 }] } : one,
      ),
    };
    const { entry, state } = concludeNight(begun(), few, { ...RULES, judge: null });
    expect([entry.outcome, entry.uncounted]).toEqual(['outage', ['cue-3']]);
    expect(state.conditions.find(({ id }) => id === 'cue-3')?.state).toEqual([0, 0, 0]);
    expect(state.conditions.find(({ id }) => id === 'cue-4')?.state).not.toEqual([0, 0, 0]);
  });

  it('in which the judge graded too few known answers counts nothing that it judged', () => {
    const anchors = { misses: { count: 0, of: 11 }, flagged: { count: 0, of: 48 } };
    const { entry, state } = concludeNight(begun(), { ...night({ cue: 0.9 }), anchors }, RULES);
    expect([entry.outcome, entry.score]).toEqual(['outage', null]);
    expect(state.conditions.every((one) => one.since.flat().length === 0)).toBe(true);
  });

  it('of which no condition is counted is never quiet', () => {
    const nobody = { ...begun(), conditions: begun().conditions.map((one) => ({ ...one, scored: false })) };
    expect(concludeNight(nobody, night(), RULES).entry.outcome).toBe('outage');
  });

  it('in which the judge drifted counts nothing that it judged, and suspends it', () => {
    const { entry, state } = nightOn(begun(), { fp: 0.5, cue: 0.9 });
    expect([entry.outcome, entry.score]).toEqual(['judge-drift', null]);
    expect(state.judge.suspended).toMatchObject({ night: 1, detectors: ['flagged'] });
    expect(state.conditions.every((one) => one.state.length === 0)).toBe(true);
  });

  it('with an alarm asks for the whole pool first, and blames the judge where that shows it', () => {
    const asked = night({ cue: 0.9 });
    expect(wantsPool(begun(), asked, RULES)).toBe(true);
    expect(wantsPool(begun(), night(), RULES)).toBe(false);
    expect(wantsPool(begun(), asked, { ...RULES, judge: null })).toBe(false);
    const pool = (count: number) => ({
      ...asked,
      pool: { misses: { count: 0, of: 100 }, flagged: { count, of: 200 } },
    });
    expect(concludeNight(begun(), pool(0), RULES).entry.outcome).toBe('alarm');
    expect(concludeNight(begun(), pool(20), RULES).entry.outcome).toBe('judge-drift');
  });

  it('of a judge that failed counts nothing, and keeps what was known', () => {
    const { entry, state } = concludeNight(begun(), { ...night({ cue: 0.9 }), judgeFailed: true }, RULES);
    expect([entry.outcome, entry.score]).toEqual(['judge-failed', null]);
    expect(state.conditions.every((one) => one.since.flat().length === 0)).toBe(true);
  });

  it('shows a recovery only by what passes, missing answers counted against it', () => {
    let clean = begun();
    let missing = begun();
    const passed: boolean[] = [];
    for (let count = 0; count < 7; count += 1) {
      clean = nightOn(clean).state;
      missing = concludeNight(missing, night({ answered: 0.9 }), RULES).state;
      passed.push(hasPassed(clean, RULES.limits));
    }
    // 101 clean answers, 16 a night: half of the evidence is held against what begins later.
    expect(passed.indexOf(true)).toBe(6);
    expect(hasPassed(missing, RULES.limits)).toBe(false);
  });
});

describe('a recovery', () => {
  const { limits } = RULES;
  const over = (truths: readonly Partial<Truth>[], uniform: () => number) => {
    let state = begun();
    for (const [at, truth] of truths.entries()) {
      state = concludeNight(state, nightUnder({ ...SOUND, ...truth }, at + 1, uniform), {
        limits,
        maxFailures: RULES.maxFailures,
        judge: null,
      }).state;
      if (hasPassed(state, limits)) return at + 1;
    }
    return null;
  };

  it('comes in time although there were bad nights before', () => {
    const bad = Array.from({ length: 10 }, () => ({ others: 0.2, cue: 0.2 }));
    const good = Array.from({ length: 14 }, () => ({}));
    const night = over([...bad, ...good], generator('bad'));
    expect(night).toBeGreaterThan(10 + 6);
    expect(night).toBeLessThanOrEqual(10 + 14);
  });

  it('is false in at most 5 of 100 histories of a model that stays at must-catch', () => {
    const uniform = generator('false recoveries');
    const worst = Array.from({ length: 90 }, () => ({ cue: limits.mustCatch }));
    const runs = 120;
    const wrong = Array.from({ length: runs }, () => over(worst, uniform)).filter(
      (night) => night !== null,
    ).length;
    expect(wrong / runs).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
  });
});

describe('what is served', () => {
  const served = (...fingerprints: string[]) => ({ models: ['m'], fingerprints, listed: [] });
  it('has changed when something was said that no earlier night had', () => {
    expect(newlyServed([served('a'), served('b')], served('c'))).toEqual(['fingerprints']);
    expect(newlyServed([served('a'), served('b')], served('a'))).toEqual([]);
    expect(newlyServed([served()], served('a'))).toEqual([]);
    expect(newlyServed([], served('a'))).toEqual([]);
  });
});

describe('histories of nights, a few of those that bench/nightly.ts simulates', () => {
  const uniform = generator('histories');
  const many = (truth: Partial<Truth>, runs = 8, nights = 120) =>
    Array.from({ length: runs }, () =>
      history(
        () => ({ ...SOUND, cue: 0.0025, others: 0.0025, se: 0.95, fp: 0.002, ...truth }),
        nights,
        uniform,
        ['alarm', 'judge-drift'],
      ).nights.at(-1),
    );
  it.each([
    ['calls a sound model quiet', {}, 'quiet'],
    ['calls a swapped model a model', { cue: 0.2 }, 'alarm'],
    ['calls a judge that flags 8 points more a judge', { fp: 0.082 }, 'judge-drift'],
    ['calls a swapped judge a judge', { se: 0.6, fp: 0.03 }, 'judge-drift'],
    ['calls a night without answers an outage', { answered: 0 }, 'outage'],
  ] as const)('%s', (_what, truth, outcome) => {
    expect(new Set(many(truth))).toEqual(new Set([outcome]));
  });

  it('tells one notice of a swap, from its opening to its end', () => {
    const swapped = history(
      (at) => ({ ...SOUND, cue: at >= 5 && at < 12 ? 0.5 : 0, fingerprint: at < 5 ? 'a' : 'b' }),
      40,
      uniform,
    );
    expect(swapped.told.map(({ change }) => change)).toEqual(['opened', 'recovered']);
    expect(new Set(swapped.told.map(({ notice }) => notice.id)).size).toBe(1);
    const alarm = swapped.state.history.find(({ outcome }) => outcome === 'alarm');
    expect(swapped.state.history.find(({ changed }) => changed.length > 0)?.night).toBe(5);
    expect(alarm?.night).toBeLessThan(8);
  });
});
