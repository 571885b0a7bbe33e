import type { Clock } from '../ports.ts';
import { Refusals } from './refusals.ts';

export const START_LIMIT = 8;
export const SHRINK = 0.8;
const GROW = 0.05;
/** Growth needs a limit that was used to this share. */
const USED = 0.8;
/** After 5xx and timeouts the limit does not grow for so long; they say nothing about how much is too much. */
export const FREEZE_MS = 5_000;

/** After "too many requests" sending goes on at this share of what was accepted just before. */
export const BELOW_MEASURED = 0.85;
export const SLOWEST_PER_S = 0.1;
/** The measure: the shortest time with ten accepted answers, from 1 to 10 seconds. */
const MEASURED_ANSWERS = 10;
const SHORTEST_MEASURE_MS = 1_000;
const LONGEST_MEASURE_MS = 10_000;
/** How fast the rate grows again, in 1/s, at first; the growth doubles every twenty seconds, up to a quarter. */
export const FIRST_GROWTH = 0.005;
export const GROWTH_DOUBLES_MS = 20_000;
export const MAX_GROWTH = 0.25;

/** What a request ended in, as far as the pace goes; `void`: it was never sent, or given up by us. */
export type Ending = 'accepted' | 'limited' | 'faulty' | 'void';

interface Rate {
  readonly perSecond: number;
  readonly setAt: number;
  readonly firstGrowth: number;
}

/** A request under way. */
export interface Ticket {
  readonly sentAt: number;
}

/**
 * How much one server takes of us: requests at once, and, once it has said "too many", requests a second.
 * Both follow additive increase and multiplicative decrease. The rate is needed besides the number at once
 * because a fast server with a small quota refuses most of even one request at a time.
 */
export class Pace {
  private readonly clock: Clock;
  private readonly max: number;
  private readonly startedAt: number;
  private limit: number;
  private inFlight = 0;
  private slowStart = true;
  /** The largest limit so far. */
  private reached: number;
  private round = { accepted: 0, peak: 0 };
  private frozenUntil = 0;
  private pausedUntil = 0;
  private paused = 0;
  private shrunkAt = Number.NEGATIVE_INFINITY;
  /** Requests a second; null: the server never said "too many". */
  private rate: Rate | null = null;
  private readonly refusals = new Refusals();
  private before: { readonly limit: number; readonly rate: Rate | null } | null = null;
  private lastSent = Number.NEGATIVE_INFINITY;
  private accepted: number[] = [];

  /** @param max requests at once, at most */
  constructor(max: number, clock: Clock) {
    this.max = max;
    this.clock = clock;
    this.startedAt = clock.elapsed();
    this.limit = Math.min(START_LIMIT, max);
    this.reached = this.limit;
  }

  /** Milliseconds until a request may be sent, 0 for now; null: not before another one has ended. */
  waitMs(): number | null {
    if (this.inFlight >= Math.max(1, Math.floor(this.limit))) return null;
    const now = this.clock.elapsed();
    const spaced = this.rate === null ? 0 : this.lastSent + 1000 / this.rateNow(now) - now;
    return Math.max(0, spaced, this.pausedUntil - now);
  }

  /** Whether the server told us to stay away, and until when, in milliseconds from now; 0: it did not. */
  pausedMs(): number {
    return Math.max(0, this.pausedUntil - this.clock.elapsed());
  }

  /** Milliseconds of all such pauses that are over or under way. */
  pausedTotalMs(): number {
    return this.paused - this.pausedMs();
  }

  send(): Ticket {
    this.inFlight += 1;
    this.round.peak = Math.max(this.round.peak, this.inFlight);
    this.lastSent = this.clock.elapsed();
    return { sentAt: this.lastSent };
  }

  /** @param demandedMs how long the server asked us to stay away; null: it did not say */
  end(ticket: Ticket, ending: Ending, demandedMs: number | null): void {
    this.inFlight -= 1;
    const now = this.clock.elapsed();
    if (demandedMs !== null && demandedMs > 0) this.pause(now + demandedMs, now);
    if (ending === 'faulty') this.frozenUntil = now + FREEZE_MS;
    if (ending === 'accepted') this.grow(now);
    // What was sent before we slowed down says nothing new.
    if (ending === 'void' || ending === 'faulty' || ticket.sentAt <= this.shrunkAt) return;
    this.refusals.note(ending === 'limited');
    if (this.refusals.isFutile()) this.restore();
    // A server that says when to come back means it.
    else if (ending === 'limited' && (demandedMs !== null || this.refusals.areTooMany())) this.shrink(now);
  }

  /** Requests at once that are allowed now. */
  atOnce(): number {
    return Math.max(1, Math.floor(this.limit));
  }

  private pause(until: number, now: number): void {
    if (until <= this.pausedUntil) return;
    this.paused += until - Math.max(now, this.pausedUntil);
    this.pausedUntil = until;
  }

  private grow(now: number): void {
    this.accepted.push(now);
    while ((this.accepted[0] ?? now) < now - LONGEST_MEASURE_MS) this.accepted.shift();
    this.round.accepted += 1;
    if (this.round.accepted < this.limit) return;
    const used = this.round.peak >= USED * Math.floor(this.limit);
    this.round = { accepted: 0, peak: this.inFlight };
    if (!used) return;
    const more = this.slowStart ? this.limit * 2 : this.limit + Math.max(1, GROW * this.limit);
    // A server that fails is not asked for more than it gave before.
    const most = now < this.frozenUntil ? Math.max(this.limit, this.reached) : this.max;
    this.limit = Math.min(most, more);
    this.reached = Math.max(this.reached, this.limit);
  }

  private shrink(now: number): void {
    this.slowStart = false;
    this.before = { limit: this.limit, rate: this.rate };
    this.refusals.slowed();
    this.limit = Math.max(1, this.limit * SHRINK);
    this.round = { accepted: 0, peak: this.inFlight };
    const measured = this.measured(now);
    const before = this.rate === null ? measured : Math.min(measured, this.rateNow(now));
    // A rate that rests on few answers is a guess: it grows at once as fast as it may.
    const firstGrowth = this.accepted.length < MEASURED_ANSWERS ? MAX_GROWTH : FIRST_GROWTH;
    this.rate = { perSecond: Math.max(SLOWEST_PER_S, BELOW_MEASURED * before), setAt: now, firstGrowth };
    this.shrunkAt = now;
  }

  /** Back to what we did before slowing down, which did not help. */
  private restore(): void {
    if (this.before === null) return;
    this.limit = Math.max(this.limit, this.before.limit);
    this.rate = this.before.rate;
    this.before = null;
  }

  /** Answers accepted a second, lately. */
  private measured(now: number): number {
    const tenth = this.accepted.at(-MEASURED_ANSWERS);
    const span =
      tenth === undefined
        ? LONGEST_MEASURE_MS
        : Math.min(LONGEST_MEASURE_MS, Math.max(now - tenth, SHORTEST_MEASURE_MS));
    const since = Math.min(span, Math.max(now - this.startedAt, SHORTEST_MEASURE_MS));
    return this.accepted.filter((at) => at > now - since).length / (since / 1000);
  }

  private rateNow(now: number): number {
    if (this.rate === null) return Number.POSITIVE_INFINITY;
    return (
      this.rate.perSecond * Math.exp(growthOver(Math.max(0, now - this.rate.setAt), this.rate.firstGrowth))
    );
  }
}

/** The logarithm of the growth over `ms` without a refusal: the integral of a growth that doubles, then is capped. */
function growthOver(ms: number, firstGrowth: number): number {
  const doubling = GROWTH_DOUBLES_MS / Math.LN2;
  const capAt = doubling * Math.log(MAX_GROWTH / firstGrowth);
  const before = Math.min(ms, capAt);
  const grown = (firstGrowth * doubling * (Math.exp(before / doubling) - 1)) / 1000;
  return grown + (MAX_GROWTH * Math.max(0, ms - capAt)) / 1000;
}
