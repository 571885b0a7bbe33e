import type { ChatExchange } from '../model/chat.ts';
import type { Clock } from '../ports.ts';
import { Lane } from './lane.ts';

/**
 * One endpoint: at most so many requests at once over all roles, turn by turn among the roles that wait, so that
 * none starves another.
 */
export class Line {
  private readonly max: number;
  private readonly clock: Clock;
  private readonly lanes: Lane[] = [];
  private next = 0;
  private alarm: AbortController | null = null;

  /** @param max requests at once, at most */
  constructor(max: number, clock: Clock) {
    this.max = max;
    this.clock = clock;
  }

  /** @param probe asks the role's server a question of no account */
  lane(role: string, probe: () => Promise<ChatExchange>): Lane {
    const lane = new Lane(role, this.max, this.clock, probe, () => this.pump());
    this.lanes.push(lane);
    return lane;
  }

  /** Whether one more request may be under way. */
  hasRoom(): boolean {
    return this.inFlight() < this.max;
  }

  /** Grants every turn that can be granted now, and sets an alarm for the next one that time alone holds up. */
  private pump(): void {
    this.alarm?.abort();
    this.alarm = null;
    while (this.hasRoom()) {
      const lane = this.ready();
      if (lane === null) break;
      lane.grant();
    }
    if (!this.hasRoom()) return;
    const waits = this.lanes.map((lane) => lane.waitMs()).filter((wait) => wait !== null);
    if (waits.length === 0) return;
    const alarm = new AbortController();
    this.alarm = alarm;
    void this.clock.sleep(Math.min(...waits), alarm.signal).then(() => {
      if (!alarm.signal.aborted) this.pump();
    });
  }

  /** The next lane in turn that may send now. */
  private ready(): Lane | null {
    for (let step = 0; step < this.lanes.length; step += 1) {
      const at = (this.next + step) % this.lanes.length;
      const lane = this.lanes[at];
      if (lane?.waitMs() !== 0) continue;
      this.next = at + 1;
      return lane;
    }
    return null;
  }

  private inFlight(): number {
    return this.lanes.reduce((sum, { inFlight }) => sum + inFlight, 0);
  }
}
