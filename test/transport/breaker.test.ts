import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/testing/index.ts';
import { Breaker } from '../../src/transport/breaker.ts';

async function opened() {
  const clock = fixedClock();
  const breaker = new Breaker(clock);
  for (let failure = 0; failure < 8; failure += 1) breaker.failed(false);
  return { clock, breaker };
}

describe('a breaker', () => {
  it('opens after eight failures in a row, not after seven', () => {
    const breaker = new Breaker(fixedClock());
    for (let failure = 0; failure < 7; failure += 1) breaker.failed(false);
    expect(breaker.admit()).toBe('go');
    breaker.succeeded(false);
    for (let failure = 0; failure < 7; failure += 1) breaker.failed(false);
    expect(breaker.admit()).toBe('go');
    breaker.failed(false);
    expect(breaker.admit()).toBe('probe');
  });

  it('opens when sixteen of the last twenty failed, in whatever order', () => {
    const breaker = new Breaker(fixedClock());
    const opens = () => breaker.admit() !== 'go';
    for (let five = 0; five < 3; five += 1) {
      for (let failure = 0; failure < 5; failure += 1) breaker.failed(false);
      breaker.succeeded(false);
    }
    expect(opens()).toBe(false);
    breaker.failed(false);
    expect(opens()).toBe(true);
  });

  it('lets one probe through at once, then after 5, 10, 20, 30, 30 seconds, and no second one beside it', async () => {
    const { clock, breaker } = await opened();
    breaker.probing();
    breaker.failed(true);
    for (const gap of [5_000, 10_000, 20_000, 30_000, 30_000]) {
      await clock.sleep(gap - 1);
      expect(breaker.admit()).not.toBe('probe');
      await clock.sleep(1);
      expect(breaker.admit()).toBe('probe');
      breaker.probing();
      expect(breaker.admit()).not.toBe('probe');
      breaker.failed(true);
    }
  });

  it('closes when the probe succeeds, and counts how long the queue was parked', async () => {
    const { clock, breaker } = await opened();
    await clock.sleep(5_000);
    breaker.probing();
    // An answer to what was sent before the outage says nothing of now.
    breaker.succeeded(false);
    expect(breaker.isOpen()).toBe(true);
    await clock.sleep(200);
    breaker.succeeded(true);
    expect([breaker.admit(), breaker.parkedMs()]).toEqual(['go', 5_200]);
    for (let failure = 0; failure < 7; failure += 1) breaker.failed(false);
    expect(breaker.isOpen()).toBe(false);
  });

  it('excuses the failures of an outage in which the question of no account failed, too', async () => {
    const breaker = new Breaker(fixedClock());
    const before = breaker.failed(false);
    breaker.succeeded(false);
    const row = Array.from({ length: 8 }, () => breaker.failed(false));
    expect(row.some(({ isShared }) => isShared)).toBe(false);
    breaker.probing();
    breaker.failed(true);
    const after = breaker.failed(false);
    expect([before, ...row, after].map(({ isShared }) => isShared)).toEqual([false, ...Array(9).fill(true)]);
  });

  it('excuses nothing where that question is answered: the server failed on what it was asked', async () => {
    const breaker = new Breaker(fixedClock());
    const row = Array.from({ length: 8 }, () => breaker.failed(false));
    breaker.probing();
    breaker.succeeded(true);
    expect(row.some(({ isShared }) => isShared)).toBe(false);
    // Nor does the next outage.
    for (let failure = 0; failure < 8; failure += 1) breaker.failed(false);
    breaker.probing();
    breaker.failed(true);
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
