import type { ChatExchange } from '../model/chat.ts';
import type { Clock } from '../ports.ts';
import { Pace } from './pace.ts';
import { RoleQueue } from './role-queue.ts';

/**
 * One endpoint: one pace for all roles, since a server's limits seldom tell them apart, and turn by turn among the
 * roles that wait, so that none starves another. Each role has a breaker of its own: an outage of the judge's
 * model never holds up the candidate's.
 */
export class ConcurrencyLimiter {
  private readonly pace: Pace;
  private readonly clock: Clock;
  private readonly queues: RoleQueue[] = [];
  private next = 0;
  private alarm: AbortController | null = null;

  /**
   * @param max requests at once, at most
   * @param timeoutMs how long one answer may take
   */
  constructor(max: number, timeoutMs: number, clock: Clock) {
    this.pace = new Pace(max, timeoutMs, clock);
    this.clock = clock;
  }

  /** @param probe asks the role's server a question of no account */
  queueFor(role: string, probe: () => Promise<ChatExchange>): RoleQueue {
    const queue = new RoleQueue(role, {
      pace: this.pace,
      clock: this.clock,
      probe,
      changed: () => this.pump(),
    });
    this.queues.push(queue);
    return queue;
  }

  /** Grants every turn that can be granted now, and sets an alarm for the next one that time alone holds up. */
  private pump(): void {
    this.alarm?.abort();
    this.alarm = null;
    for (let queue = this.ready(); queue !== null; queue = this.ready()) queue.grant();
    const waits = this.queues.map((queue) => queue.waitMs()).filter((wait) => wait !== null);
    if (waits.length === 0) return;
    const alarm = new AbortController();
    this.alarm = alarm;
    void this.clock.sleep(Math.min(...waits), alarm.signal).then(() => {
      if (!alarm.signal.aborted) this.pump();
    });
  }

  /** The next queue in turn that may send now. */
  private ready(): RoleQueue | null {
    for (let step = 0; step < this.queues.length; step += 1) {
      const at = (this.next + step) % this.queues.length;
      const queue = this.queues[at];
      if (queue?.waitMs() !== 0) continue;
      this.next = at + 1;
      return queue;
    }
    return null;
  }
}
