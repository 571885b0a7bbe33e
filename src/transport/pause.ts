import type { Clock } from '../ports.ts';

/** So many accepted answers to requests sent after the refused one show that not the whole server is closed. */
export const CLEARED_BY = 3;
/** A pause of so long is worth finding out whether the whole server means it. */
export const WORTH_A_SCOUT_MS = 5_000;

interface Demand {
  /** The refused request. */
  readonly of: number;
  /** Whether others are known to be refused as well. */
  isSure: boolean;
  /** Answers accepted to requests sent after it. */
  accepted: number;
}

/**
 * The time for which a server told us to stay away. Behind one address may stand many machines, and the demand be that
 * of one: the refused question waits in any case (`deliver.ts`), and all others wait with it, until as many as
 * {@link CLEARED_BY} of those that were sent after it are accepted. Where none is under way, one at a time finds out
 * in a long pause. A second refusal settles that the whole server means it.
 */
export class Pause {
  private readonly clock: Clock;
  private until = 0;
  private total = 0;
  private demand: Demand | null = null;
  private lifted = false;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * A request ended in the demand to stay away.
   *
   * @param of its number in the order of sending
   * @param mayBeOne whether one machine of many may have said it; else the whole server is taken at its word
   */
  begin(of: number, ms: number, mayBeOne: boolean): void {
    const now = this.clock.elapsed();
    const known = this.leftMs() > 0 ? this.demand : null;
    this.demand = {
      of: known?.of ?? of,
      accepted: known?.accepted ?? 0,
      isSure: !mayBeOne || known?.isSure === true || (known !== null && of > known.of),
    };
    if (now + ms <= this.until) return;
    this.total += now + ms - Math.max(now, this.until);
    this.until = now + ms;
  }

  /** A request was accepted. */
  accepted(number: number): void {
    if (this.demand === null || this.demand.isSure || number <= this.demand.of || this.leftMs() === 0) return;
    this.demand.accepted += 1;
    if (this.demand.accepted < CLEARED_BY) return;
    this.total -= this.leftMs();
    this.until = this.clock.elapsed();
    this.lifted = true;
  }

  /** Milliseconds until another request may be sent, while so many are under way. */
  waitMs(underWay: number): number {
    const left = this.leftMs();
    const scouts = this.demand?.isSure === false && underWay === 0 && left >= WORTH_A_SCOUT_MS;
    return scouts ? 0 : left;
  }

  /** Milliseconds of it that are left; 0: there is none. */
  leftMs(): number {
    return Math.max(0, this.until - this.clock.elapsed());
  }

  /** Whether the whole server means it. */
  isSure(): boolean {
    return this.demand?.isSure === true;
  }

  /** Whether a demand of this server ever turned out to be that of one machine. */
  wasLifted(): boolean {
    return this.lifted;
  }

  /** Milliseconds of all pauses that are over or under way. */
  totalMs(): number {
    return this.total - this.leftMs();
  }
}
