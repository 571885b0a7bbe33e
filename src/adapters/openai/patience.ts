/** How long a server may take, in milliseconds. */
export interface PatienceLimits {
  /** Between two pieces of an answer that has begun. */
  readonly idleMs: number;
  /** The whole answer, from sending on, whatever trickles in. */
  readonly totalMs: number;
  /** Who fails after so long a silence may stand between us and a server that still works on the answer. */
  readonly slowMs: number;
}

export const DEFAULT_PATIENCE: PatienceLimits = { idleMs: 60_000, totalMs: 300_000, slowMs: 20_000 };

/** What an endpoint's `timeout`, in seconds, allows. */
export function patienceOf({ timeout }: { readonly timeout: number }): PatienceLimits {
  return { ...DEFAULT_PATIENCE, totalMs: timeout * 1000 };
}

/** A request that we gave up because its server was silent. */
export class SilentServer extends Error {
  readonly code = 'CUEGATE_TIMEOUT';
}

/** What is said of an answer that took too long. */
export function tooLong(ms: number): string {
  return `no whole answer within ${ms / 1000} s`;
}

/**
 * Timers of our own for one request: the network library's are coarse, and its body timer starts anew with
 * each byte of a header. Until an answer begins its server may think in silence, for as long as the whole may take;
 * then one piece has to follow another. Both timers are taken down by `end`.
 */
export class Patience {
  private readonly limits: PatienceLimits;
  private readonly controller = new AbortController();
  private readonly whole: NodeJS.Timeout;
  private idle: NodeJS.Timeout | null = null;

  constructor(limits: PatienceLimits) {
    this.limits = limits;
    this.whole = this.abortAfter(limits.totalMs, tooLong(limits.totalMs));
  }

  /** Aborted when the server was silent for too long. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** A piece of the body has come. White space before an answer keeps a connection open, and is no answer yet. */
  heard(piece: Uint8Array): void {
    if (this.idle === null && piece.every((byte) => byte <= 0x20)) return;
    if (this.idle !== null) clearTimeout(this.idle);
    const { idleMs } = this.limits;
    this.idle = this.abortAfter(idleMs, `nothing more of the answer within ${idleMs / 1000} s`);
  }

  /** Somebody else wants the request to end. */
  giveUp(reason: unknown): void {
    this.controller.abort(reason);
  }

  end(): void {
    clearTimeout(this.whole);
    if (this.idle !== null) clearTimeout(this.idle);
  }

  private abortAfter(ms: number, why: string): NodeJS.Timeout {
    return setTimeout(() => this.controller.abort(new SilentServer(why)), ms);
  }
}
