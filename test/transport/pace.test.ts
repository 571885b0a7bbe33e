import { describe, expect, it } from 'vitest';
import { seededUniform } from '../../src/testing/index.ts';
import { askMany, failure, type Sent, tokenBucket } from './simulated-server.ts';

/** Accepted answers a second, and the share of refused requests, in a stretch of time. */
function between(sent: readonly Sent[], fromMs: number, toMs: number) {
  const stretch = sent.filter(({ at }) => at >= fromMs && at < toMs);
  const refused = stretch.filter(({ failed }) => failed !== null).length;
  return {
    perSecond: (stretch.length - refused) / ((toMs - fromMs) / 1000),
    refused: refused / Math.max(1, stretch.length),
  };
}

/** Seconds that are looked at for each capacity: twice the time from one refusal to the next, or longer. */
const STRETCHES = [
  [2, 120],
  [10, 60],
  [50, 45],
] as const;

describe.each([
  ...STRETCHES,
  [100, 45],
] as const)('a server that takes %i requests a second', (capacity, seconds) => {
  it.each([
    ['without Retry-After', null],
    ['with Retry-After: 2', 2_000],
  ])('gets at least 85 in 100 of them after a minute, and refuses at most 5 in 100 (%s)', async (_name, wait) => {
    const bucket = tokenBucket(capacity, capacity, wait);
    const { sent, lost } = await askMany(capacity * (62 + seconds), bucket, { max: 64 });
    const { perSecond, refused } = between(sent, 60_000, (60 + seconds) * 1000);
    expect(lost).toBe(0);
    expect(perSecond).toBeGreaterThanOrEqual(0.85 * capacity);
    expect(refused).toBeLessThanOrEqual(0.05);
  });
});

describe.each([
  ...STRETCHES,
  [200, 45],
] as const)('%i requests a second for candidate and judge together', (capacity, seconds) => {
  it.each([
    ['without Retry-After', null],
    ['with retry-after-ms', 500],
  ])('are used to 85 in 100, and at most 5 in 100 are refused (%s)', async (_name, wait) => {
    const bucket = tokenBucket(capacity, capacity, wait);
    const { sent, lost } = await askMany((capacity * (32 + seconds)) / 2, bucket, { max: 64, roles: 2 });
    const { perSecond, refused } = between(sent, 30_000, (30 + seconds) * 1000);
    expect(lost).toBe(0);
    expect(perSecond).toBeGreaterThanOrEqual(0.85 * capacity);
    expect(refused).toBeLessThanOrEqual(0.05);
  });
});

describe('a capacity that falls from 200 to 10 a second and rises again', () => {
  it('is followed down at once and up within two minutes', async () => {
    const [fast, slow] = [tokenBucket(200, 200), tokenBucket(10, 10)];
    const server = (at: number) => (at < 30_000 || at >= 120_000 ? fast(at, 0, 0) : slow(at, 0, 0));
    const { sent } = await askMany(22_000, server, { max: 64 });
    const low = between(sent, 60_000, 120_000);
    expect(low.perSecond).toBeGreaterThanOrEqual(8.5);
    expect(low.refused).toBeLessThanOrEqual(0.05);
    expect(between(sent, 230_000, 240_000).perSecond).toBeGreaterThanOrEqual(170);
  });
});

describe('refusals that have nothing to do with the rate', () => {
  it.each([0.6, 1.25, 2.5, 4])('of %f in 100 do not slow a run down to a crawl', async (percent) => {
    const uniform = seededUniform(`refused ${percent}`);
    const server = () => (uniform() < percent / 100 ? failure('rate-limited') : null);
    const { lost, seconds } = await askMany(10_000, server, { max: 64 });
    expect(lost).toBe(0);
    // Without any it takes 8 s of the virtual clock; each refused question waits a second or more besides.
    expect(seconds).toBeLessThan(400);
  });
});

describe('requests at once', () => {
  it('grow from 8 to the maximum on a server that takes them, and never beyond', async () => {
    const { peak, sent } = await askMany(2_000, () => null, { max: 48 });
    expect(sent.filter(({ at }) => at === 0).length).toBe(8);
    expect(peak).toBe(48);
    expect((await askMany(200, () => null, { max: 4 })).peak).toBe(4);
  });

  it.each([64, 256])('grow from 8 to %i within a second where nothing is refused', async (max) => {
    const { sent } = await askMany(4_000, () => null, { max, latencyMs: 200 });
    // What is sent in the length of one answer is under way at once.
    const inOneAnswer = sent.filter(({ at }) => at >= 800 && at < 1_000).length;
    expect(inOneAnswer).toBe(max);
  });

  it('do not grow any faster than by rounds once something was refused', async () => {
    const refusedOnce = (_at: number, call: number) => (call === 12 ? failure('rate-limited') : null);
    const { sent } = await askMany(4_000, refusedOnce, { max: 256, latencyMs: 200 });
    const untroubled = await askMany(4_000, () => null, { max: 256, latencyMs: 200 });
    const by = (of: readonly Sent[]) => of.filter(({ at }) => at <= 800).length;
    expect(by(sent)).toBeLessThanOrEqual(8 + 16 + 32 + 64 + 128);
    expect(by(untroubled.sent)).toBeGreaterThan(by(sent));
  });

  it('do not grow while the server fails, and do not shrink for it', async () => {
    const { peak } = await askMany(400, (_at, call) => (call % 4 === 0 ? failure('server-error') : null), {
      max: 64,
    });
    expect(peak).toBe(8);
  });
});

describe('one machine of nine that refuses everything', () => {
  const LATENCY_MS = 1_000;
  /** What share of the machines that answer is used, from the first answer to the last but a tenth. */
  const shareUsed = async (refuses: (call: number) => boolean, waitMs: number | null) => {
    const server = (_at: number, call: number) => (refuses(call) ? failure('rate-limited', waitMs) : null);
    const { sent, lost, asked } = await askMany(3_000, server, { max: 16, latencyMs: LATENCY_MS });
    const accepted = sent.filter(({ failed }) => failed === null);
    const most = Math.floor(0.9 * accepted.length);
    const ideal = (16 / LATENCY_MS) * (accepted.length / sent.length);
    return { lost, asked, sent, share: most / (accepted[most]?.at ?? 0) / ideal };
  };

  it.each([
    ['says nothing of when', null],
    ['wants a second', 1_000],
    ['wants 20 seconds', 20_000],
    ['wants a minute', 60_000],
  ])('does not slow the others down (%s)', async (_name, waitMs) => {
    const uniform = seededUniform('one in nine');
    const { lost, share } = await shareUsed(() => uniform() < 1 / 9, waitMs);
    expect(lost).toBe(0);
    expect(share).toBeGreaterThan(0.85);
  });

  it('nor in turn', async () => {
    const { lost, share } = await shareUsed((call) => call % 9 === 0, 30_000);
    expect(lost).toBe(0);
    expect(share).toBeGreaterThan(0.85);
  });

  it('gets no question again before its time', async () => {
    const { sent } = await shareUsed((call) => call % 9 === 0, 30_000);
    const refusedAt = new Map<number, number>();
    for (const { question, at, failed } of sent) {
      expect(at).toBeGreaterThanOrEqual((refusedAt.get(question) ?? -Infinity) + 30_000);
      if (failed !== null) refusedAt.set(question, at);
    }
  });
});

describe('a server that says when to come back', () => {
  it.each([
    2_000, 120_000,
  ])('is left alone for %i ms, but for one request that finds out whether it means it', async (wait) => {
    let closedUntil = 0;
    const early: number[] = [];
    const { lost, sent } = await askMany(300, (at, call) => {
      if (call % 50 === 0) closedUntil = Math.max(closedUntil, at + wait);
      if (at >= closedUntil) return null;
      early.push(at);
      return failure('rate-limited', closedUntil - at);
    });
    expect(lost).toBe(0);
    // The answer takes 50 ms to arrive; what was sent until then could not know.
    const told = sent.filter(({ failed }) => failed !== null).map(({ at }) => at + 50);
    const first = told[0] ?? 0;
    expect(early.filter((at) => at > first && at < first + wait - 50).length).toBeLessThanOrEqual(1);
  });
});
