import { describe, expect, it } from 'vitest';
import type { ChatFailed } from '../../src/model/chat.ts';
import { seededUniform } from '../../src/testing/index.ts';
import { askMany, failure, PROBE } from './simulated-server.ts';

describe('a question', () => {
  it('is asked once when it is answered, and keeps its first failure when it takes longer', async () => {
    const { asked } = await askMany(1, () => null);
    expect(asked[0]?.facts).toEqual({
      requests: 1,
      attempts: 1,
      tokens: { prompt: 1, completion: 1 },
      firstFailure: null,
    });
    const faults = [failure('malformed'), failure('rate-limited'), null];
    const again = await askMany(1, (_at, call) => faults[call - 1] ?? null);
    expect(again.asked[0]?.facts).toMatchObject({ attempts: 3, firstFailure: 'malformed' });
  });

  it('remembers what the server failed on it first, unless that says nothing of it', async () => {
    const first = async (...faults: readonly (ChatFailed | null)[]) =>
      (await askMany(1, (_at, call) => faults[call - 1] ?? null)).asked[0]?.failedFirst;
    const unsent = { ...failure('unreachable'), unsent: true as const };
    expect(await first(null)).toBeNull();
    expect(await first(failure('rate-limited'), unsent, null)).toBeNull();
    expect(await first(unsent, failure('timeout'), failure('server-error'), null)).toBe('timeout');
    expect(await first(failure('unreachable'), null)).toBe('unreachable');
    expect(await first(failure('request-rejected'))).toBe('request-rejected');
  });

  it('is excused by an outage that all questions share, whatever the server said in it', async () => {
    const down = (at: number) => at >= 1_000 && at < 3_000;
    const { asked, lost } = await askMany(400, (at) => (down(at) ? failure('server-error') : null));
    expect(lost).toBe(0);
    expect(asked.filter(({ facts }) => facts.firstFailure !== null).length).toBeGreaterThan(7);
    expect(asked.filter(({ failedFirst }) => failedFirst !== null)).toEqual([]);
  });

  it('is excused at the edges of an outage, where replies to what was sent before still come', async () => {
    const down = (at: number) => at >= 1_000 && at < 3_000;
    const { asked, lost } = await askMany(400, (at) => (down(at) ? failure('server-error') : null), {
      latencyMs: (question, failed) => (failed === null ? 50 + 50 * (question % 8) : 50),
    });
    expect(lost).toBe(0);
    expect(asked.filter(({ failedFirst }) => failedFirst !== null)).toEqual([]);
  });

  it('is not excused where the server fails on most questions and never on the one of no account', async () => {
    const uniform = seededUniform('harmful');
    const { asked } = await askMany(400, (_at, _call, question) =>
      question !== PROBE && uniform() < 0.9 ? failure('server-error') : null,
    );
    const failed = asked.filter(({ facts }) => facts.firstFailure !== null);
    expect(failed.length).toBeGreaterThan(300);
    expect(failed.every(({ failedFirst }) => failedFirst === 'server-error')).toBe(true);
  });

  it.each([
    'authentication',
    'quota',
    'unknown-model',
    'request-rejected',
    'redirected',
    'address-refused',
    'certificate',
  ] as const)('is asked once for a fault that stays: %s', async (fault) => {
    const { sent, asked } = await askMany(1, () => failure(fault));
    expect([sent.length, asked[0]?.outcome]).toEqual([1, failure(fault)]);
  });

  it.each([
    1, 13,
  ])('is lost after twelve failures of its own, even where %i such are the last', async (bad) => {
    const count = 200;
    const { sent, lost, asked } = await askMany(count, (_at, _call, question) =>
      question !== PROBE && question <= bad ? failure('malformed') : null,
    );
    expect(lost).toBe(bad);
    expect(asked.slice(0, bad).every(({ facts }) => facts.attempts === 12)).toBe(true);
    const probes = sent.filter(({ question }) => question === PROBE).length;
    expect(sent.length).toBe(count - bad + 12 * bad + probes);
    // Every request is accounted for, probes too, but for those that nobody waited for in the end.
    expect(asked.reduce((sum, { facts }) => sum + facts.requests, 0)).toBe(sent.length);
  });

  it('waits as long as the server demands, even for an hour', async () => {
    const { sent, lost } = await askMany(1, (_at, call) =>
      call === 1 ? failure('rate-limited', 3_600_000) : null,
    );
    expect(lost).toBe(0);
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(3_600_000);
  });
});

describe('a server with faults of 30 in 100', () => {
  it('loses none of 10,000 questions, and gets no more requests than the faults explain', async () => {
    const uniform = seededUniform('faults');
    const { lost, sent } = await askMany(10_000, () => (uniform() < 0.3 ? failure('server-error') : null));
    expect(lost).toBe(0);
    const faults = sent.filter(({ failed }) => failed !== null).length;
    const probes = sent.filter(({ question, failed }) => question === PROBE && failed === null).length;
    expect(sent.length).toBe(10_000 + faults + probes);
    expect(sent.length / 10_000).toBeLessThan(1 / 0.7 + 0.05);
  });
});

describe.each([5, 30, 90, 180, 600])('an outage of %i s in the middle', (seconds) => {
  it('loses nothing, sends at most one request in five seconds meanwhile, and is over within 30 s', async () => {
    const from = 10_000;
    const until = from + seconds * 1000;
    const down = (at: number) => at >= from && at < until;
    const { lost, sent } = await askMany(2_000, (at) => (down(at) ? failure('unreachable') : null), {
      max: 8,
    });
    expect(lost).toBe(0);
    // What was under way when it began, and up to eight failures until it is noticed, are no probes.
    const noticed = sent.filter(({ failed }) => failed !== null)[15]?.at ?? until;
    const probes = sent.filter(({ at }) => at > noticed && at < until).length;
    expect(probes).toBeLessThanOrEqual(Math.ceil((until - noticed) / 5_000));
    const back = sent.find(({ at }) => at >= until)?.at ?? Number.POSITIVE_INFINITY;
    expect(back - until).toBeLessThanOrEqual(30_000);
  });
});
