import type { Clock } from '../ports.ts';

/** Failures in a row that make an outage. */
export const ROW = 8;
/** Or so many of the last so many: a server that answers one question in five is no help. */
export const WINDOW = 20;
export const WINDOW_FAILURES = 16;
/** First and longest time between two probes of a server that is out. */
export const FIRST_PROBE_MS = 5_000;
export const LAST_PROBE_MS = 30_000;

/** What may be sent: anything, a probe, nothing until the probe is back, or nothing for so many milliseconds. */
export type Admission = 'go' | 'probe' | 'probing' | { readonly waitMs: number };

/**
 * Parks a queue while its server is out, and has one question of no account sent from time to time: the queue loses
 * nothing, however long it takes. Rate limits are no outage.
 */
export class Breaker {
  private readonly clock: Clock;
  private row = 0;
  private recent: boolean[] = [];
  private open: { since: number; nextProbe: number; gap: number; probing: boolean } | null = null;
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
    this.row = 0;
    this.note(true);
  }

  failed(isProbe: boolean): void {
    const now = this.clock.elapsed();
    if (this.open !== null) {
      if (!isProbe) return;
      this.open.gap = Math.min(LAST_PROBE_MS, this.open.gap * 2);
      this.open.nextProbe = now + this.open.gap;
      this.open.probing = false;
      return;
    }
    this.row += 1;
    this.note(false);
    const failures = this.recent.filter((well) => !well).length;
    if (this.row < ROW && failures < WINDOW_FAILURES) return;
    this.open = { since: now, nextProbe: now + FIRST_PROBE_MS, gap: FIRST_PROBE_MS, probing: false };
    this.row = 0;
    this.recent = [];
  }

  /** Milliseconds that the queue was parked so far, over all outages. */
  parkedMs(): number {
    return this.parked + (this.open === null ? 0 : this.clock.elapsed() - this.open.since);
  }

  /** Whether the queue is parked now. */
  isOpen(): boolean {
    return this.open !== null;
  }

  private note(well: boolean): void {
    this.recent.push(well);
    if (this.recent.length > WINDOW) this.recent.shift();
  }
}
