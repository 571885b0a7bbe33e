import type { Clock } from '../ports.ts';

/** Failures in a row that make an outage. */
export const ROW = 8;
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
  /** The question of no account failed: the server is out for everybody. */
  isShared: boolean;
  /** Those that made it, and those that came since, until it is known. */
  readonly failures: ServerFailure[];
}

/** What may be sent: anything, a probe, nothing until the probe is back, or nothing for so many milliseconds. */
export type Admission = 'go' | 'probe' | 'probing' | { readonly waitMs: number };

/** A failure of the server. `isShared`: it belongs to an outage in which the question of no account failed, too. */
export interface ServerFailure {
  isShared: boolean;
}

/**
 * Parks a queue while its server is out, and has one question of no account sent from time to time: the queue loses
 * nothing, however long it takes. Rate limits are no outage. The first probe is sent at once: it tells a server that is
 * out from one that fails on what it is asked.
 */
export class Breaker {
  private readonly clock: Clock;
  private row: ServerFailure[] = [];
  private recent: (ServerFailure | null)[] = [];
  private open: Outage | null = null;
  private parked = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  admit(): Admission {
    if (this.open === null) return 'go';
    if (this.open.probing) return 'probing';
    const wait = this.open.nextProbe - this.clock.elapsed();
    return wait <= 0 ? 'probe' : { waitMs: wait };
  }

  /** The one probe is on its way. */
  probing(): void {
    if (this.open !== null) this.open.probing = true;
  }

  /** The probe came to nothing, neither well nor ill: another may go. */
  probeVoid(): void {
    if (this.open !== null) this.open.probing = false;
  }

  /** A reply came. While the breaker is open only the probe's counts: the others were sent before. */
  succeeded(isProbe: boolean): void {
    if (this.open !== null && !isProbe) return;
    if (this.open !== null) this.parked += this.clock.elapsed() - this.open.since;
    this.open = null;
    this.row = [];
    this.note(null);
  }

  /** A failure came; whether all shared it may be known only later. */
  failed(isProbe: boolean): ServerFailure {
    const now = this.clock.elapsed();
    const failure: ServerFailure = { isShared: false };
    if (this.open !== null) {
      this.open.failures.push(failure);
      if (isProbe) {
        this.open.isShared = true;
        this.open.nextProbe = now + this.open.gap;
        this.open.gap = Math.min(LAST_PROBE_MS, this.open.gap * 2);
        this.open.probing = false;
      }
      if (this.open.isShared) for (const one of this.open.failures.splice(0)) one.isShared = true;
      return failure;
    }
    this.row.push(failure);
    this.note(failure);
    const failures = this.recent.filter((one) => one !== null);
    if (this.row.length < ROW && failures.length < WINDOW_FAILURES) return failure;
    this.open = {
      since: now,
      nextProbe: now,
      gap: FIRST_PROBE_MS,
      probing: false,
      isShared: false,
      failures: this.row.length < ROW ? failures : this.row,
    };
    this.row = [];
    this.recent = [];
    return failure;
  }

  /** Milliseconds that the queue was parked so far, over all outages. */
  parkedMs(): number {
    return this.parked + (this.open === null ? 0 : this.clock.elapsed() - this.open.since);
  }

  /** Whether the queue is parked now. */
  isOpen(): boolean {
    return this.open !== null;
  }

  private note(failure: ServerFailure | null): void {
    this.recent.push(failure);
    if (this.recent.length > WINDOW) this.recent.shift();
  }
}
