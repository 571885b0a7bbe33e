import type { Clock } from '../ports.ts';

/** Failures in a row that make an outage. */
export const ROW = 8;
/** Where a key or a model is refused that was taken before: whether that lasts is soon found out. */
export const REFUSED_ROW = 3;
/** Or so many of the last so many: a server that answers one question in five is no help. */
export const WINDOW = 20;
export const WINDOW_FAILURES = 16;
/** First and longest time between two probes of a server that is out; the first probe is sent at once. */
export const FIRST_PROBE_MS = 5_000;
export const LAST_PROBE_MS = 30_000;

interface Outage {
  readonly since: number;
  nextProbe: number;
  gap: number;
  probing: boolean;
  /** Whether the probe under way came before its time, and whether any did. */
  isEarly: boolean;
  hadEarly: boolean;
  /** The question of no account failed: the server is out for everybody. */
  isShared: boolean;
  /** Those that it explains if it is shared, until that is known. */
  readonly failures: ServerFailure[];
}

/** What may be sent: anything, a probe, nothing until the probe is back, or nothing for so many milliseconds. */
export type Admission = 'go' | 'probe' | 'probing' | { readonly waitMs: number };

/**
 * A failure of the server. `isShared`: its request was under way in an outage in which the question of no account
 * failed, too.
 */
export interface ServerFailure {
  isShared: boolean;
}

/** A failure after which no request was answered that was sent later: an outage may have begun with it. */
interface Unanswered {
  readonly failure: ServerFailure;
  /** Requests that had been sent by then. */
  readonly sent: number;
}

/**
 * Parks a queue while its server is out, and has one question of no account sent from time to time: the queue loses
 * nothing, however long it takes. Rate limits are no outage. The first probe is sent at once: it tells a server that is
 * out from one that fails on what it is asked.
 *
 * Requests are known by their number, in the order of sending: a reply to one that was sent before another failed says
 * nothing of whether the server was out when that one failed.
 */
export class Breaker {
  private readonly clock: Clock;
  private sent = 0;
  private row: ServerFailure[] = [];
  private recent: (ServerFailure | null)[] = [];
  private unanswered: Unanswered[] = [];
  private open: Outage | null = null;
  /** The last request that was sent before the server was back from an outage that all shared. */
  private outUntil = 0;
  private parked = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** @param isFree whether the server has answered all that it had to do when it began to fail */
  admit(isFree: boolean = false): Admission {
    if (this.open === null) return 'go';
    if (this.open.probing) return 'probing';
    const wait = this.open.nextProbe - this.clock.elapsed();
    // It may have had too much to do: that is over now, and one probe before its time shows it.
    return wait <= 0 || (isFree && !this.open.hadEarly) ? 'probe' : { waitMs: wait };
  }

  /** @returns the number of a request that is sent now, from 1 on */
  sending(): number {
    this.sent += 1;
    return this.sent;
  }

  /** The one probe is on its way. */
  probing(): void {
    if (this.open === null) return;
    this.open.probing = true;
    this.open.isEarly = this.clock.elapsed() < this.open.nextProbe;
    this.open.hadEarly ||= this.open.isEarly;
  }

  /** The probe came to nothing, neither well nor ill: another may go. */
  probeVoid(): void {
    if (this.open !== null) this.open.probing = false;
  }

  /** A reply came. While the breaker is open only the probe's counts: the others were sent before. */
  succeeded(request: number, isProbe: boolean): void {
    if (this.open !== null && !isProbe) return;
    if (this.open !== null) this.parked += this.clock.elapsed() - this.open.since;
    if (this.open?.isShared === true) this.outUntil = this.sent;
    this.open = null;
    this.row = [];
    this.unanswered = this.unanswered.filter(({ sent }) => sent >= request);
    this.note(null);
  }

  /**
   * A failure came; whether an outage explains it may be known only later.
   *
   * @param enough how many in a row make an outage
   */
  failed(request: number, isProbe: boolean, enough: number = ROW): ServerFailure {
    const failure = this.failedAside(request);
    const now = this.clock.elapsed();
    if (this.open !== null) {
      if (isProbe) this.probeFailed(this.open, now);
      return failure;
    }
    this.row.push(failure);
    this.note(failure);
    const failures = this.recent.filter((one) => one !== null);
    if (this.row.length < enough && failures.length < WINDOW_FAILURES) return failure;
    this.open = {
      since: now,
      nextProbe: now,
      gap: FIRST_PROBE_MS,
      probing: false,
      isEarly: false,
      hadEarly: false,
      isShared: false,
      failures: [
        ...(this.row.length < enough ? failures : this.row),
        ...this.unanswered.map(({ failure: earlier }) => earlier),
      ],
    };
    this.row = [];
    this.recent = [];
    this.unanswered = [];
    return failure;
  }

  /** A failure came that makes no outage: others were answered meanwhile. One may explain it all the same. */
  failedAside(request: number): ServerFailure {
    const failure = { isShared: request <= this.outUntil || this.open?.isShared === true };
    if (failure.isShared) return failure;
    if (this.open === null) this.unanswered.push({ failure, sent: this.sent });
    else this.open.failures.push(failure);
    return failure;
  }

  /** Milliseconds that the queue was parked so far, over all outages. */
  parkedMs(): number {
    return this.parked + this.outMs();
  }

  /** Milliseconds of the outage that lasts; 0: there is none. */
  outMs(): number {
    return this.open === null ? 0 : this.clock.elapsed() - this.open.since;
  }

  /** Whether a server that had nothing left to do failed the probe all the same. */
  failedWhenFree(): boolean {
    return this.open?.hadEarly === true && !this.open.isEarly;
  }

  /** Whether the queue is parked now. */
  isOpen(): boolean {
    return this.open !== null;
  }

  private probeFailed(outage: Outage, now: number): void {
    if (!outage.isEarly) {
      outage.nextProbe = now + outage.gap;
      outage.gap = Math.min(LAST_PROBE_MS, outage.gap * 2);
    }
    outage.isEarly = false;
    outage.probing = false;
    outage.isShared = true;
    for (const one of outage.failures.splice(0)) one.isShared = true;
  }

  private note(failure: ServerFailure | null): void {
    this.recent.push(failure);
    if (this.recent.length > WINDOW) this.recent.shift();
  }
}
