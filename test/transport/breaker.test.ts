import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/testing/index.ts';
import { Breaker } from '../../src/transport/breaker.ts';

const failing = (breaker: Breaker, isProbe = false) => breaker.failed(breaker.sending(), isProbe);
const replying = (breaker: Breaker, isProbe = false) => breaker.succeeded(breaker.sending(), isProbe);

async function opened() {
  const clock = fixedClock();
  const breaker = new Breaker(clock);
  for (let failure = 0; failure < 8; failure += 1) failing(breaker);
  return { clock, breaker };
}

describe('a breaker', () => {
  it('opens after eight failures in a row, not after seven', () => {
    const breaker = new Breaker(fixedClock());
    for (let failure = 0; failure < 7; failure += 1) failing(breaker);
    expect(breaker.admit()).toBe('go');
    replying(breaker);
    for (let failure = 0; failure < 7; failure += 1) failing(breaker);
    expect(breaker.admit()).toBe('go');
    failing(breaker);
    expect(breaker.admit()).toBe('probe');
  });

  it('opens when sixteen of the last twenty failed, in whatever order', () => {
    const breaker = new Breaker(fixedClock());
    const opens = () => breaker.admit() !== 'go';
    for (let five = 0; five < 3; five += 1) {
      for (let failure = 0; failure < 5; failure += 1) failing(breaker);
      replying(breaker);
    }
    expect(opens()).toBe(false);
    failing(breaker);
    expect(opens()).toBe(true);
  });

  it('lets one probe through at once, then after 5, 10, 20, 30, 30 seconds, and no second one beside it', async () => {
    const { clock, breaker } = await opened();
    breaker.probing();
    failing(breaker, true);
    for (const gap of [5_000, 10_000, 20_000, 30_000, 30_000]) {
      await clock.sleep(gap - 1);
      expect(breaker.admit()).not.toBe('probe');
      await clock.sleep(1);
      expect(breaker.admit()).toBe('probe');
      breaker.probing();
      expect(breaker.admit()).not.toBe('probe');
      failing(breaker, true);
    }
  });

  it('lets one probe through before its time when the server has nothing left to do, and keeps to the others', async () => {
    const { clock, breaker } = await opened();
    breaker.probing();
    failing(breaker, true);
    await clock.sleep(1_000);
    expect(breaker.admit(true)).toBe('probe');
    breaker.probing();
    failing(breaker, true);
    expect(breaker.admit(true)).toEqual({ waitMs: 4_000 });
    expect(breaker.failedWhenFree()).toBe(true);
    await clock.sleep(4_000);
    breaker.probing();
    failing(breaker, true);
    expect(breaker.admit(true)).toEqual({ waitMs: 10_000 });
  });

  it('closes when the probe succeeds, and counts how long the queue was parked', async () => {
    const { clock, breaker } = await opened();
    await clock.sleep(5_000);
    breaker.probing();
    // An answer to what was sent before the outage says nothing of now.
    breaker.succeeded(3, false);
    expect(breaker.isOpen()).toBe(true);
    await clock.sleep(200);
    replying(breaker, true);
    expect([breaker.admit(), breaker.parkedMs()]).toEqual(['go', 5_200]);
    for (let failure = 0; failure < 7; failure += 1) failing(breaker);
    expect(breaker.isOpen()).toBe(false);
  });

  it('excuses the failures of an outage in which the question of no account failed, too', async () => {
    const breaker = new Breaker(fixedClock());
    const before = failing(breaker);
    replying(breaker);
    const row = Array.from({ length: 8 }, () => failing(breaker));
    expect(row.some(({ isShared }) => isShared)).toBe(false);
    breaker.probing();
    failing(breaker, true);
    const after = failing(breaker);
    expect([before, ...row, after].map(({ isShared }) => isShared)).toEqual([false, ...Array(9).fill(true)]);
  });

  it('begins an outage with the first failure after which nothing was answered that was sent later', () => {
    const breaker = new Breaker(fixedClock());
    const requests = Array.from({ length: 12 }, () => breaker.sending());
    const [first = 0, second = 0, third = 0, fourth = 0, ...others] = requests;
    const own = breaker.failed(first, false);
    replying(breaker);
    const begun = breaker.failed(second, false);
    // Sent before that failure, and answered after it: the server may be out by now.
    breaker.succeeded(third, false);
    const slow = breaker.failedAside(fourth);
    for (const request of others) breaker.failed(request, false);
    expect(breaker.isOpen()).toBe(true);
    breaker.probing();
    failing(breaker, true);
    expect([own, begun, slow].map(({ isShared }) => isShared)).toEqual([false, true, true]);
  });

  it('excuses what was under way while the server was out and fails when it is back, and nothing sent later', async () => {
    const { breaker } = await opened();
    const [late, slow] = [breaker.sending(), breaker.sending()];
    breaker.probing();
    failing(breaker, true);
    breaker.probing();
    replying(breaker, true);
    expect([breaker.failed(late, false), breaker.failedAside(slow), failing(breaker)]).toEqual([
      { isShared: true },
      { isShared: true },
      { isShared: false },
    ]);
  });

  it('excuses nothing where that question is answered: the server failed on what it was asked', async () => {
    const breaker = new Breaker(fixedClock());
    const row = Array.from({ length: 8 }, () => failing(breaker));
    breaker.probing();
    replying(breaker, true);
    expect(row.some(({ isShared }) => isShared)).toBe(false);
    // Nor does the next outage.
    for (let failure = 0; failure < 8; failure += 1) failing(breaker);
    breaker.probing();
    failing(breaker, true);
    expect(row.some(({ isShared }) => isShared)).toBe(false);
  });

  it('sends another probe when one came to nothing', async () => {
    const { clock, breaker } = await opened();
    await clock.sleep(5_000);
    breaker.probing();
    breaker.probeVoid();
    expect(breaker.admit()).toBe('probe');
  });
});
