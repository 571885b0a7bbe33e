import type { ChatExchange } from '../model/chat.ts';
import type { Clock } from '../ports.ts';
import { Lane } from './lane.ts';
import { Pace } from './pace.ts';

/**
 * One endpoint: one pace for all roles, since a server's limits seldom tell them apart, and turn by turn among the
 * roles that wait, so that none starves another. Each role has a breaker of its own: an outage of the judge's
 * model never holds up the candidate's.
 */
export class Line {
  private readonly pace: Pace;
  private readonly clock: Clock;
  private readonly lanes: Lane[] = [];
  private next = 0;
  private alarm: AbortController | null = null;

  /** @param max requests at once, at most */
  constructor(max: number, clock: Clock) {
    this.pace = new Pace(max, clock);
    this.clock = clock;
  }

  /** @param probe asks the role's server a question of no account */
  lane(role: string, probe: () => Promise<ChatExchange>): Lane {
    const lane = new Lane(role, this.pace, this.clock, probe, () => this.pump());
    this.lanes.push(lane);
    return lane;
  }

  /** Grants every turn that can be granted now, and sets an alarm for the next one that time alone holds up. */
  private pump(): void {
    this.alarm?.abort();
    this.alarm = null;
    for (let lane = this.ready(); lane !== null; lane = this.ready()) lane.grant();
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
}
