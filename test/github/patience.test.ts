import { describe, expect, it } from 'vitest';
import { isAmbiguous, patience } from '../../src/adapters/github/patience.ts';
import { fixedClock } from '../../src/testing/clock.ts';

const NOW = Date.UTC(2026, 0, 1);
const refusal = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error('refused'), { status, response: { headers } });

/** Asks something that fails with these errors before it succeeds; returns how often and how long. */
async function asked(...errors: readonly unknown[]) {
  const clock = fixedClock(NOW);
  const left = [...errors];
  let times = 0;
  const act = async () => {
    times += 1;
    const error = left.shift();
    if (error !== undefined) throw error;
    return 'done';
  };
  const end = await patience(clock)
    .ask(act, isAmbiguous)
    .catch(() => 'gave up');
  return { end, times, waited: clock.elapsed() };
}

describe('waiting for GitHub', () => {
  it('goes on when a limit ends within a minute, by either header', async () => {
    expect(await asked(refusal(429, { 'retry-after': '7' }))).toEqual({
      end: 'done',
      times: 2,
      waited: 7000,
    });
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 20) };
    expect(await asked(refusal(403, reset))).toEqual({ end: 'done', times: 2, waited: 20_000 });
  });

  it.each([
    ['names no end', refusal(429)],
    ['ends in an hour', refusal(429, { 'retry-after': '3600' })],
    ['is a date nobody can read', refusal(429, { 'retry-after': 'soon' })],
    ['is no limit but a refusal', refusal(403)],
    ['is a refusal of the body', refusal(422, { 'retry-after': '1' })],
  ])('gives up at once when the fault %s', async (_name, error) => {
    expect(await asked(error)).toEqual({ end: 'gave up', times: 1, waited: 0 });
  });

  it('asks a broken server three times', async () => {
    expect(await asked(refusal(500), refusal(502), refusal(500))).toEqual({
      end: 'gave up',
      times: 3,
      waited: 3000,
    });
  });

  it('waits a minute in all, however the waits are spread', async () => {
    const clock = fixedClock(NOW);
    const waiting = patience(clock);
    const limited = () => {
      let first = true;
      return async () => {
        if (!first) return 'done';
        first = false;
        throw refusal(429, { 'retry-after': '25' });
      };
    };
    const ends = [];
    for (let turn = 0; turn < 3; turn += 1)
      ends.push(await waiting.ask(limited(), isAmbiguous).catch(() => 'gave up'));
    expect([ends, clock.elapsed()]).toEqual([['done', 'done', 'gave up'], 50_000]);
  });

  it('leaves three seconds between two writes of content, and none before the first', async () => {
    const clock = fixedClock(NOW);
    const waiting = patience(clock);
    await waiting.turn();
    expect(clock.elapsed()).toBe(0);
    await waiting.turn();
    expect(clock.elapsed()).toBe(3000);
    await clock.sleep(10_000);
    await waiting.turn();
    expect(clock.elapsed()).toBe(13_000);
  });
});
