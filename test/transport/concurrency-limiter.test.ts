import { describe, expect, it } from 'vitest';
import { replyWith, virtualClock } from '../../src/testing/index.ts';
import { ConcurrencyLimiter } from '../../src/transport/concurrency-limiter.ts';

const probe = async () => ({ outcome: replyWith('ready'), requests: 1 });

describe('an endpoint that serves several roles', () => {
  it('gives each its turn, however many wait, and never more at once than it may', async () => {
    const clock = virtualClock();
    const line = new ConcurrencyLimiter(4, 300_000, clock);
    const queues = [line.queueFor('candidate', probe), line.queueFor('judge', probe)];
    const order: string[] = [];
    let [underWay, peak] = [0, 0];
    const ask = async (queue: (typeof queues)[number]) => {
      const leave = await queue.permit(false);
      order.push(queue.role);
      underWay += 1;
      peak = Math.max(peak, underWay);
      await clock.sleep(100);
      underWay -= 1;
      leave.end(replyWith('yes'));
    };
    const [candidate, judge] = queues;
    if (candidate === undefined || judge === undefined) throw new Error('two lanes');
    const many = Array.from({ length: 40 }, () => ask(candidate));
    await Promise.all([...many, ...Array.from({ length: 10 }, () => ask(judge))]);
    expect(peak).toBe(4);
    // The first four were sent before the judge had a question; then turns alternate.
    expect(order.slice(4, 24).filter((role) => role === 'judge').length).toBe(10);
  });

  it('parks one role while the other goes on', async () => {
    const clock = virtualClock();
    const line = new ConcurrencyLimiter(16, 300_000, clock);
    const [candidate, judge] = [line.queueFor('candidate', probe), line.queueFor('judge', probe)];
    for (let failure = 0; failure < 8; failure += 1) judge.breaker.failed(judge.breaker.sending(), false);
    judge.breaker.failed(judge.breaker.sending(), true);
    let judged = false;
    const waiting = judge.permit(false).then((leave) => {
      judged = true;
      leave.end(replyWith('yes'));
    });
    (await candidate.permit(false)).end(replyWith('yes'));
    expect([judged, judge.isParked(), candidate.isParked()]).toEqual([false, true, false]);
    await waiting;
    expect(clock.elapsed()).toBe(5_000);
  });

  it('tells everybody who waits, or comes later, why it was closed', async () => {
    const line = new ConcurrencyLimiter(1, 300_000, virtualClock());
    const queue = line.queueFor('candidate', probe);
    await queue.permit(false);
    const waiting = queue.permit(false);
    queue.close(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
    await expect(queue.permit(false)).rejects.toThrow('over');
  });
});
