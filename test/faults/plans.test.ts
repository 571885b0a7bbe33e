import { describe, expect, it } from 'vitest';
import type { Arrival } from './arrival.ts';
import { REFUSAL_HEADERS, tokenBucket } from './bucket.ts';
import type { FaultPlan } from './exchange.ts';
import { demandedBy } from './faults.ts';
import { amplification, earlyRetries, openAt, servedPerSecond, shareOf429 } from './measure.ts';
import { firstAttempts, iid, outage } from './plans.ts';

const CONTROLS = { refuseFor: () => {} };

function arrival(more: Partial<Arrival> = {}): Arrival {
  return {
    at: 0,
    role: 'candidate',
    model: 'm',
    seed: 7,
    nth: 1,
    count: 1,
    bytes: 0,
    fault: null,
    status: 200,
    endedAt: null,
    sentWhole: null,
    demandedMs: null,
    ...more,
  };
}
const names = (plan: FaultPlan, arrivals: readonly Arrival[]) =>
  arrivals.map((one) => plan(one, CONTROLS)?.name ?? null);
const many = (count: number, of: (index: number) => Partial<Arrival>) =>
  Array.from({ length: count }, (_, index) => arrival(of(index)));

describe('a fault plan', () => {
  const questions = many(4000, (seed) => ({ seed: seed + 2 }));

  it('depends on the request and its attempt alone, not on the order of arrival', () => {
    const forward = names(iid(0.3, 'a'), questions);
    expect(names(iid(0.3, 'a'), [...questions].reverse()).reverse()).toEqual(forward);
    expect(names(iid(0.3, 'b'), questions)).not.toEqual(forward);
    expect(
      names(
        iid(0.3, 'a'),
        questions.map((one) => ({ ...one, nth: 2 })),
      ),
    ).not.toEqual(forward);
  });

  it('meets its rate with every kind of the mix, at any attempt', () => {
    for (const nth of [1, 2, 5]) {
      const faults = names(
        iid(0.2, 'a'),
        questions.map((one) => ({ ...one, nth })),
      ).filter((name) => name !== null);
      expect(Math.abs(faults.length / 4000 - 0.2)).toBeLessThan(0.03);
      expect(new Set(faults).size).toBe(8);
    }
    expect(names(iid(0, 'a'), questions).every((name) => name === null)).toBe(true);
  });

  it('spares probes and later attempts where only first ones are meant', () => {
    const plan = firstAttempts('candidate', 1, [{ name: 'x', answer: () => {} }], 'a');
    const asked = [arrival(), arrival({ nth: 2 }), arrival({ seed: 1 }), arrival({ role: 'judge' })];
    expect(names(plan, asked)).toEqual(['x', null, null, null]);
  });

  it('an outage starts with its request and lasts its time', () => {
    const { plan } = outage('503', 3, 1000);
    const asked = many(5, (index) => ({ count: index + 1, at: index * 600 }));
    expect(names(plan, asked)).toEqual([null, null, '503', '503', null]);
  });
});

describe('a token bucket', () => {
  it('serves its capacity, whatever is asked', () => {
    const plan = tokenBucket([{ fromMs: 0, perSecond: 10 }], 5);
    const served = names(
      plan,
      many(10_000, (index) => ({ at: index * 5 })),
    ).filter((name) => name === null);
    // 50 s at 10 a second, and the burst it starts with.
    expect(Math.abs(served.length - 505)).toBeLessThanOrEqual(1);
  });

  it('follows steps of its capacity', () => {
    const plan = tokenBucket(
      [
        { fromMs: 0, perSecond: 100 },
        { fromMs: 10_000, perSecond: 10 },
      ],
      1,
    );
    const asked = many(4000, (index) => ({ at: index * 5 }));
    const fates = names(plan, asked);
    const served = (from: number, to: number) =>
      asked.filter(({ at }, index) => at >= from && at < to && fates[index] === null).length;
    expect(Math.abs(served(0, 10_000) - 1000)).toBeLessThan(10);
    expect(Math.abs(served(10_000, 20_000) - 100)).toBeLessThan(5);
  });
});

describe('what refusals demand', () => {
  it.each([
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'x-ratelimit-reset-requests': '1m30s' }, 90_000],
    [{ 'x-ratelimit-reset-requests': '6s' }, 6000],
    [REFUSAL_HEADERS['retry-after garbage'](), null],
    [REFUSAL_HEADERS['retry-after negative'](), null],
    [{}, null],
  ])('%j', (headers, ms) => {
    expect(demandedBy(headers as Record<string, string>)).toBe(ms);
  });

  it('a date, with whole seconds to spare', () => {
    const ms = demandedBy(REFUSAL_HEADERS['retry-after date']()) ?? 0;
    expect(ms > 500 && ms <= 2000).toBe(true);
  });
});

describe('what is measured', () => {
  const asked = [
    arrival({ at: 0, status: 429, fault: '429', demandedMs: 1000, endedAt: 5 }),
    arrival({ at: 10, seed: 8, endedAt: 700 }),
    arrival({ at: 900, nth: 2, endedAt: 950 }),
    arrival({ at: 20, seed: 1 }),
  ];

  it('counts requests for each question, without probes', () => {
    expect(amplification(asked)).toBe(1.5);
    expect(amplification([])).toBe(0);
  });

  it('finds retries before the demanded time', () => {
    expect(earlyRetries(asked)).toBe(1);
    expect(earlyRetries([...asked.slice(0, 2), arrival({ at: 1000, nth: 2 })])).toBe(0);
  });

  it('shares, rates and what is open', () => {
    expect([shareOf429(asked), shareOf429([]), servedPerSecond(asked, 0, 1000), openAt(asked, 400)]).toEqual([
      0.25,
      null,
      3,
      2,
    ]);
  });
});
