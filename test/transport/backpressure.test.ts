import { describe, expect, it } from 'vitest';
import type { ChatFailed } from '../../src/model/chat.ts';
import { askMany, failure, type Server } from './simulated-server.ts';

const ANSWER_MS = 200;
const FAILS_AFTER_MS = 5;

/** A server that carries so many requests at once, and fails each further one at once. */
function carrying(most: number, fails: ChatFailed): Server {
  let ends: number[] = [];
  return (at) => {
    ends = ends.filter((end) => end > at);
    if (ends.length >= most) return fails;
    ends.push(at + ANSWER_MS);
    return null;
  };
}

const latencyMs = (_question: number, failed: ChatFailed | null) =>
  failed === null ? ANSWER_MS : FAILS_AFTER_MS;

describe('a server that fails what it does not carry, and answers all the rest', () => {
  it.each([
    ['resets connections', failure('unreachable'), 1],
    ['resets connections', failure('unreachable'), 2],
    ['says that it is busy', { ...failure('server-error'), busy: true } as const, 1],
  ] as const)('is soon asked for no more than that: %s (%s, %i roles)', async (_name, fails, roles) => {
    const count = 600;
    const { lost, seconds, sent } = await askMany(count, carrying(4, fails), { latencyMs, roles });
    expect(lost).toBe(0);
    const atBest = (count * roles * ANSWER_MS) / 4 / 1000;
    expect(seconds).toBeLessThan(2 * atBest);
    expect(sent.filter(({ failed }) => failed !== null).length).toBeLessThan(0.15 * sent.length);
  });

  it('is asked for more again when it carries more', async () => {
    const [narrow, wide] = [carrying(4, failure('unreachable')), carrying(64, failure('unreachable'))];
    const { sent, lost } = await askMany(3_000, (at, ...rest) => (at < 20_000 ? narrow : wide)(at, ...rest), {
      latencyMs,
    });
    expect(lost).toBe(0);
    const late = sent.filter(({ at, failed }) => failed === null && at >= 50_000 && at < 52_000).length;
    // Sixteen at once are allowed, which is eighty a second.
    expect(late).toBeGreaterThanOrEqual(0.8 * 160);
  });
});

describe('a server that was out, and still answered what it had taken before', () => {
  it('is asked for as much as before when it is back', async () => {
    const down = (at: number) => at >= 10_000 && at < 13_000;
    const { sent } = await askMany(3_000, (at) => (down(at) ? failure('unreachable') : null), {
      latencyMs: (question, failed) => (failed === null ? ANSWER_MS + 10 * (question % 20) : FAILS_AFTER_MS),
    });
    const inOneSecond = (from: number) =>
      sent.filter(({ at, failed }) => failed === null && at >= from && at < from + 1_000).length;
    expect(inOneSecond(20_000)).toBeGreaterThanOrEqual(0.9 * inOneSecond(8_000));
  });
});
