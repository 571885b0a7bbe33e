/** How long a server may be silent, in milliseconds. */
export interface PatienceLimits {
  /** From sending to the response's headers. */
  readonly firstByteMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** The whole exchange, whatever trickles in. */
  readonly totalMs: number;
}

export const DEFAULT_PATIENCE: PatienceLimits = { firstByteMs: 120_000, idleMs: 60_000, totalMs: 300_000 };

/** A request that we gave up because its server was silent. */
export class SilentServer extends Error {
  readonly code = 'CUEGATE_TIMEOUT';
}

/**
 * Timers of our own for one request: the network library's are coarse, and its body timer starts anew with
 * each byte of a header. Every one of them is taken down by `end`.
 */
export class Patience {
  private readonly limits: PatienceLimits;
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | null = null;

  constructor(limits: PatienceLimits) {
    this.limits = limits;
    this.wait(limits.firstByteMs, 'no response');
  }

  /** Aborted when the server was silent for too long. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The headers, or a piece of the body, have come. */
  heard(): void {
    this.wait(this.limits.idleMs, 'nothing more of the response');
  }

  /** Somebody else wants the request to end. */
  giveUp(reason: unknown): void {
    this.controller.abort(reason);
  }

  end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private wait(ms: number, what: string): void {
    this.end();
    this.timer = setTimeout(() => {
      this.controller.abort(new SilentServer(`${what} within ${ms / 1000} s`));
    }, ms);
  }
}
