import type { Clock } from '../ports.ts';
import { Crowd } from './crowd.ts';
import { Pause } from './pause.ts';
import { Refusals } from './refusals.ts';

export const START_LIMIT = 8;
export const SHRINK = 0.8;
const GROW = 0.05;
/** Growth needs a limit that was used to this share. */
const USED = 0.8;
/** After 5xx and timeouts the limit does not grow for so long; they say nothing about how much is too much. */
export const FREEZE_MS = 5_000;
/** Each time that a server shows anew how many it carries, more are tried after twice as long, up to this. */
export const LONGEST_FREEZE_MS = 60_000;

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

/**
 * The share of an endpoint's timeout that answers may take: as many are asked for at once as would be whole by then
 * if the server took one after the other.
 */
export const SAFE_SHARE = 0.8;
/**
 * So long after the start, while the server has refused and failed nothing in a first round, a quarter of a round is
 * enough to ask for twice as much at once: from 8 to 256 in the time of three answers.
 */
export const QUICK_START_MS = 2_000;
const QUICK_ROUND = 0.25;
/** Of the answers of a round the slowest tenth is left out: one may be long for its own sake. */
const USUAL_SLOWEST = 0.9;

/** What a request ended in, as far as the pace goes; `late`: not in time; `void`: never sent, or given up by us. */
export type Ending = 'accepted' | 'limited' | 'faulty' | 'late' | 'void';

interface Rate {
  readonly perSecond: number;
  readonly setAt: number;
  readonly firstGrowth: number;
}

/** A request under way. */
export interface Ticket {
  readonly sentAt: number;
  /** Counted from 1 in the order of sending. */
  readonly number: number;
  /** Answers that had been accepted by then. */
  readonly acceptedBefore: number;
}

/**
 * How much one server takes of us: requests at once, and, once it has said "too many", requests a second.
 * Both follow additive increase and multiplicative decrease. The rate is needed besides the number at once
 * because a fast server with a small quota refuses most of even one request at a time.
 *
 * A server that does not refuse what is too much lets it queue, and answers late, or too late: more at once is tried
 * only where even a queue would be through in time, and after an answer that came too late no more are asked for at
 * once than were answered meanwhile.
 */
export class Pace {
  private readonly clock: Clock;
  private readonly max: number;
  private readonly timeoutMs: number;
  private readonly startedAt: number;
  private limit: number;
  private readonly underWay = new Set<number>();
  private readonly crowds = new Set<Crowd>();
  private crowdFreezeMs = FREEZE_MS;
  private slowStart = true;
  /** Nothing was refused or failed so far. */
  private isUntroubled = true;
  /** The largest limit so far. */
  private reached: number;
  private round: { latencies: number[]; peak: number } = { latencies: [], peak: 0 };
  private frozenUntil = 0;
  private readonly pause: Pause;
  private sent = 0;
  private acceptedInAll = 0;
  /** The last request that was sent before an answer that came too late made us ask for less. */
  private narrowedAfter = 0;
  private shrunkAt = Number.NEGATIVE_INFINITY;
  /** Requests a second; null: the server never said "too many". */
  private rate: Rate | null = null;
  private readonly refusals = new Refusals();
  private before: { readonly limit: number; readonly rate: Rate | null; readonly slowStart: boolean } | null =
    null;
  private lastSent = Number.NEGATIVE_INFINITY;
  private accepted: number[] = [];

  /**
   * @param max requests at once, at most
   * @param timeoutMs how long one answer may take
   */
  constructor(max: number, timeoutMs: number, clock: Clock) {
    this.max = max;
    this.timeoutMs = timeoutMs;
    this.pause = new Pause(clock);
    this.clock = clock;
    this.startedAt = clock.elapsed();
    this.limit = Math.min(START_LIMIT, max);
    this.reached = this.limit;
  }

  /** Milliseconds until a request may be sent, 0 for now; null: not before another one has ended. */
  waitMs(): number | null {
    if (this.underWay.size >= Math.max(1, Math.floor(this.limit))) return null;
    const now = this.clock.elapsed();
    const spaced = this.rate === null ? 0 : this.lastSent + 1000 / this.rateNow(now) - now;
    return Math.max(0, spaced, this.pause.waitMs(this.underWay.size));
  }

  /** Whether the server told us to stay away, and until when, in milliseconds from now; 0: it did not. */
  pausedMs(): number {
    return this.pause.leftMs();
  }

  /** The same once it is certain that the whole server meant it. */
  surelyPausedMs(): number {
    return this.pause.isSure() ? this.pause.leftMs() : 0;
  }

  /** Milliseconds of all such pauses that are over or under way. */
  pausedTotalMs(): number {
    return this.pause.totalMs();
  }

  send(): Ticket {
    this.sent += 1;
    this.underWay.add(this.sent);
    this.round.peak = Math.max(this.round.peak, this.underWay.size);
    this.lastSent = this.clock.elapsed();
    return { sentAt: this.lastSent, number: this.sent, acceptedBefore: this.acceptedInAll };
  }

  /** @param demandedMs how long the server asked us to stay away; null: it did not say */
  end(ticket: Ticket, ending: Ending, demandedMs: number | null): void {
    this.underWay.delete(ticket.number);
    for (const crowd of this.crowds) crowd.ended(ticket.number, ending === 'accepted');
    const now = this.clock.elapsed();
    const isDemand = demandedMs !== null && demandedMs > 0;
    if (isDemand && (ending !== 'limited' || this.isHeeded()))
      this.pause.begin(ticket.number, demandedMs, ending === 'limited');
    if (ending === 'accepted') {
      this.acceptedInAll += 1;
      this.pause.accepted(ticket.number);
      this.grow(now, now - ticket.sentAt);
    } else if (ending !== 'void') this.isUntroubled = false;
    if (ending === 'late') this.narrow(ticket);
    if (ending === 'faulty' || ending === 'late') this.freeze(now + FREEZE_MS);
    const isTold = ending === 'accepted' || ending === 'limited';
    // What was sent before we slowed down says nothing new.
    if (!isTold || ticket.sentAt <= this.shrunkAt) return;
    this.refusals.note(ending === 'limited');
    const trial = this.refusals.trialEnd();
    if (trial === 'helped') this.before = null;
    if (trial === 'futile') this.restore();
    else if (trial === 'again') this.shrink(now);
    // A server that says when to come back means it, as long as nothing shows that it is one of many that says so.
    else if (ending === 'limited' && (this.refusals.areTooMany() || (isDemand && this.isNews())))
      this.shrink(now);
  }

  /** Whether a demand to stay away is the server's, and not that of one machine behind it. */
  private isNews(): boolean {
    return this.refusals.isOnTrial() ? this.refusals.isRow() : !this.refusals.hasOwnShare();
  }

  private isHeeded(): boolean {
    if (this.pause.wasLifted() && this.refusals.isOnTrial()) return this.refusals.isRow();
    return !this.refusals.hasOwnShare() || this.refusals.areTooMany();
  }

  /** Requests at once that are allowed now. */
  atOnce(): number {
    return Math.max(1, Math.floor(this.limit));
  }

  /** Whether it answered anything so far. */
  hasAnswered(): boolean {
    return this.acceptedInAll > 0;
  }

  /** What is under way now, for as long as it is watched. */
  crowd(): Crowd {
    const crowd = new Crowd(this.underWay);
    this.crowds.add(crowd);
    return crowd;
  }

  /** A crowd is watched no more; `carried`: how many of it the server carried, where that is all that it does carry. */
  leave(crowd: Crowd, carried: number | null): void {
    this.crowds.delete(crowd);
    if (carried === null || carried < 1 || carried >= this.atOnce()) return;
    this.askFewer(carried);
    this.freeze(this.clock.elapsed() + this.crowdFreezeMs);
    this.crowdFreezeMs = Math.min(LONGEST_FREEZE_MS, 2 * this.crowdFreezeMs);
  }

  private freeze(until: number): void {
    this.frozenUntil = Math.max(this.frozenUntil, until);
  }

  /** Asks for no more at once than were answered in the time in which this answer should have come. */
  private narrow({ number, acceptedBefore }: Ticket): void {
    // Those sent before we asked for less are late for the same reason.
    if (number <= this.narrowedAfter) return;
    const answered = Math.max(1, Math.floor(SAFE_SHARE * (this.acceptedInAll - acceptedBefore)));
    if (answered < this.atOnce()) this.askFewer(answered);
  }

  private askFewer(limit: number): void {
    this.slowStart = false;
    this.limit = limit;
    this.reached = limit;
    this.round = { latencies: [], peak: this.underWay.size };
    this.narrowedAfter = this.sent;
  }

  private grow(now: number, latencyMs: number): void {
    this.accepted.push(now);
    while ((this.accepted[0] ?? now) < now - LONGEST_MEASURE_MS) this.accepted.shift();
    const { latencies } = this.round;
    latencies.push(latencyMs);
    const isQuick =
      this.isUntroubled && this.acceptedInAll > START_LIMIT && now - this.startedAt <= QUICK_START_MS;
    if (latencies.length < (isQuick ? QUICK_ROUND : 1) * this.limit) return;
    const used = this.round.peak >= USED * Math.floor(this.limit);
    this.round = { latencies: [], peak: this.underWay.size };
    if (!used) return;
    const more = this.slowStart ? this.limit * 2 : this.limit + Math.max(1, GROW * this.limit);
    // If all that is asked besides had to queue, this much would still be answered in time.
    const perMs = isQuick
      ? this.acceptedInAll / Math.max(1, now - this.startedAt)
      : this.atOnce() / Math.max(1, usuallySlowest(latencies));
    const inTime = SAFE_SHARE * this.timeoutMs * perMs;
    // A server that fails is not asked for more than it gave before.
    const most = now < this.frozenUntil ? Math.max(this.limit, this.reached) : this.max;
    this.limit = Math.max(this.limit, Math.min(most, more, inTime));
    this.reached = Math.max(this.reached, this.limit);
  }

  private shrink(now: number): void {
    this.before ??= { limit: this.limit, rate: this.rate, slowStart: this.slowStart };
    this.refusals.slowed();
    this.slowStart = false;
    this.limit = Math.max(1, this.limit * SHRINK);
    this.round = { latencies: [], peak: this.underWay.size };
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
    this.slowStart = this.before.slowStart;
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

/** The slowest of a round, its slowest tenth left out, in milliseconds. */
function usuallySlowest(latencies: readonly number[]): number {
  const sorted = [...latencies].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(USUAL_SLOWEST * sorted.length))] ?? 0;
}

/** The logarithm of the growth over `ms` without a refusal: the integral of a growth that doubles, then is capped. */
function growthOver(ms: number, firstGrowth: number): number {
  const doubling = GROWTH_DOUBLES_MS / Math.LN2;
  const capAt = doubling * Math.log(MAX_GROWTH / firstGrowth);
  const before = Math.min(ms, capAt);
  const grown = (firstGrowth * doubling * (Math.exp(before / doubling) - 1)) / 1000;
  return grown + (MAX_GROWTH * Math.max(0, ms - capAt)) / 1000;
}
