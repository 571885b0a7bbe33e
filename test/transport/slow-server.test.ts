import { describe, expect, it } from 'vitest';
import { replyWith, virtualClock } from '../../src/testing/index.ts';
import { ConcurrencyLimiter } from '../../src/transport/concurrency-limiter.ts';
import { failure } from './simulated-server.ts';
import { askSlowly } from './slow-server.ts';

const S = 1000;

describe('a server that answers one question after the other and lets the rest queue', () => {
  it.each([
    16, 64,
  ])('is never asked for more than it answers in time (16 s each, at most %i at once)', async (max) => {
    const { late, lost, seconds } = await askSlowly(
      100,
      { slots: 1, answerMs: 16 * S },
      { max, timeoutMs: 300 * S },
    );
    expect([late, lost]).toEqual([0, 0]);
    expect(seconds).toBe(1600);
  });

  it.each([
    ['hears when we hang up', false, 120],
    ['hears when we hang up', false, 60],
    ['hears when we hang up', false, 30],
    ['works on what nobody waits for', true, 120],
    ['works on what nobody waits for', true, 60],
  ])('wastes at most one answer in ten where eight at once are too many (%s: %s, timeout %i s)', async (_name, isDeaf, timeout) => {
    const { sent, late, lost } = await askSlowly(
      110,
      { slots: 1, answerMs: 16 * S, isDeaf },
      { timeoutMs: timeout * S },
    );
    expect(lost).toBe(0);
    expect(late / sent).toBeLessThanOrEqual(0.1);
  });

  it('is asked for more where its answers take as long however many there are', async () => {
    const { late, seconds } = await askSlowly(
      300,
      { slots: 64, answerMs: 130 * S },
      { max: 64, timeoutMs: 300 * S },
    );
    expect(late).toBe(0);
    // One after the other in eight lanes it would take 38 rounds of 130 s.
    expect(seconds).toBeLessThan(10 * 130);
  });
});

describe('an answer that comes too late', () => {
  const limiterOf = () => {
    const clock = virtualClock();
    const probe = async () => ({ outcome: replyWith('ready'), requests: 1 });
    const queue = new ConcurrencyLimiter(16, 60 * S, clock).queueFor('candidate', probe);
    return {
      clock,
      queue,
      permits: (count: number) => Promise.all(Array.from({ length: count }, () => queue.permit(false))),
    };
  };

  it('shrinks what is asked at once to what was answered meanwhile, once for all that were sent with it', async () => {
    const { queue, permits } = limiterOf();
    const sent = await permits(8);
    for (const permit of sent.slice(0, 3)) permit.end(replyWith('yes'));
    for (const permit of sent.slice(3)) permit.end(failure('timeout'));
    expect(queue.pace.atOnce()).toBe(2);
    expect(queue.isParked()).toBe(false);
  });

  it('is no outage as long as others are answered, and one where nobody is', async () => {
    const { queue, permits } = limiterOf();
    const [answered, ...late] = await permits(8);
    answered?.end(replyWith('yes'));
    for (const permit of late) permit.end(failure('timeout'));
    const [last] = await permits(1);
    last?.end(failure('server-error'));
    expect(queue.breaker.isOpen()).toBe(false);
    const silent = limiterOf();
    for (const permit of await silent.permits(8)) permit.end(failure('timeout'));
    expect(silent.queue.breaker.isOpen()).toBe(true);
    expect(silent.queue.pace.atOnce()).toBe(1);
  });

  it('says nothing where only one of many is lost', async () => {
    const { queue, permits } = limiterOf();
    const [stuck, ...others] = await permits(8);
    for (const permit of others) permit.end(replyWith('yes'));
    for (const permit of await permits(7)) permit.end(replyWith('yes'));
    for (const permit of await permits(15)) permit.end(replyWith('yes'));
    const before = queue.pace.atOnce();
    stuck?.end(failure('timeout'));
    expect(queue.pace.atOnce()).toBe(before);
  });
});
