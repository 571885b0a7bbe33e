import {
  type ChatExchange,
  type ChatFailed,
  type ChatOutcome,
  isFleeting,
  type TokenCount,
} from '../model/chat.ts';
import type { Clock } from '../ports.ts';
import { Breaker, REFUSED_ROW, ROW, type ServerFailure } from './breaker.ts';
import type { Crowd } from './crowd.ts';
import type { Ending, Pace, Ticket } from './pace.ts';
import { plus } from './token-sum.ts';

/** Leave to send one request; it must be handed back with what came of it. */
export interface Permit {
  /**
   * @param outcome null: nothing was sent, or its end tells nothing of the server
   * @returns the server's failure, if it was one; an outage may turn out to excuse it
   */
  end(outcome: ChatOutcome | null): ServerFailure | null;
}

interface Waiting {
  readonly grant: (leave: Permit) => void;
  readonly refuse: (reason: unknown) => void;
}

/** A request under way. */
interface Sent {
  readonly ticket: Ticket;
  /** Its number among those that its breaker knows. */
  readonly request: number;
  readonly isProbe: boolean;
  /** Answers that this role had by then. */
  readonly answeredBefore: number;
}

/** What probing took; somebody has to account for it. */
export interface ProbeCost {
  readonly requests: number;
  readonly tokens: TokenCount | null;
}

const NO_PROBES: ProbeCost = { requests: 0, tokens: null };

/** What a queue is made of. */
export interface QueueOf {
  /** The endpoint's. */
  readonly pace: Pace;
  readonly clock: Clock;
  /**
   * Asks a question of no account: whether a server is back must not hang on a question that it may be failing for
   * the question's own sake. Nothing is sent when it rejects.
   */
  readonly probe: () => Promise<ChatExchange>;
  /** Told whenever something may have become possible. */
  readonly changed: () => void;
}

/** The requests of one role to its server. */
export class RoleQueue {
  readonly role: string;
  readonly breaker: Breaker;
  readonly pace: Pace;
  private readonly waiting: Waiting[] = [];
  private readonly ask: () => Promise<ChatExchange>;
  private readonly changed: () => void;
  private closed: { readonly reason: unknown } | null = null;
  private probed = NO_PROBES;
  private answered = 0;
  /** What was under way when the breaker opened; null: it is closed. */
  private crowd: Crowd | null = null;

  constructor(role: string, { pace, clock, probe, changed }: QueueOf) {
    this.role = role;
    this.breaker = new Breaker(clock);
    this.pace = pace;
    this.ask = probe;
    this.changed = changed;
  }

  /** Resolves when a request may be sent; those asked again go before those never asked. Rejects when closed. */
  permit(again: boolean): Promise<Permit> {
    if (this.closed !== null) return Promise.reject(this.closed.reason);
    return new Promise((grant, refuse) => {
      if (again) this.waiting.unshift({ grant, refuse });
      else this.waiting.push({ grant, refuse });
      this.changed();
    });
  }

  /** Nothing more is sent: whoever waits, or comes later, gets the reason. */
  close(reason: unknown): void {
    this.closed ??= { reason };
    for (const { refuse } of this.waiting.splice(0)) refuse(this.closed.reason);
  }

  /** Milliseconds until {@link grant} can do something, 0 for now; null: none waits, or one must end first. */
  waitMs(): number | null {
    if (this.waiting.length === 0) return null;
    const admission = this.admit();
    const wait = this.pace.waitMs();
    if (wait === null || admission === 'probing') return null;
    return typeof admission === 'string' ? wait : Math.max(wait, admission.waitMs);
  }

  /** Requests that the server takes at once now; 0 while it is out, or told us to stay away. */
  places(): number {
    return this.isParked() ? 0 : this.pace.atOnce();
  }

  /** Whether an outage, or a pause that the server asked for, holds everything up. */
  isParked(): boolean {
    return this.breaker.isOpen() || this.pace.pausedMs() > 0;
  }

  /** Grants the first one its turn, or finds out whether the server is back. */
  grant(): void {
    if (this.admit() === 'probe') {
      void this.probe();
      return;
    }
    const first = this.waiting.shift();
    if (first === undefined) return;
    const sent = this.send(false);
    let ended = false;
    first.grant({
      end: (outcome) => {
        if (ended) return null;
        ended = true;
        return this.end(sent, outcome);
      },
    });
  }

  /** Milliseconds that this role's server kept us waiting altogether: outages, and pauses it asked for. */
  parkedMs(): number {
    return this.breaker.parkedMs() + this.pace.pausedTotalMs();
  }

  /** Milliseconds until it is tried again; 0 when nothing holds it up, or the probe is under way. */
  parkedForMs(): number {
    const admission = this.admit();
    return Math.max(this.pace.pausedMs(), typeof admission === 'string' ? 0 : admission.waitMs);
  }

  /** What was spent on probes since the last call. */
  takeProbed(): ProbeCost {
    const { probed } = this;
    this.probed = NO_PROBES;
    return probed;
  }

  /**
   * Whether a fault that stays by its kind is asked again all the same: this server took the key before, or this role's
   * model, and only a probe some seconds later tells a wrong set-up from a server that is being reloaded.
   */
  mayPass({ fault }: Pick<ChatFailed, 'fault'>): boolean {
    if (!isFleeting(fault)) return false;
    return fault === 'authentication' ? this.pace.hasAnswered() : this.answered > 0;
  }

  private admit() {
    return this.breaker.admit(this.crowd?.isThrough() === true);
  }

  private async probe(): Promise<void> {
    this.breaker.probing();
    const sent = this.send(true);
    const exchange = await this.ask().catch(() => null);
    const outcome = exchange?.outcome ?? null;
    this.probed = {
      requests: this.probed.requests + (exchange?.requests ?? 0),
      tokens: plus(this.probed.tokens, outcome?.state === 'replied' ? outcome.tokens : null),
    };
    this.end(sent, outcome);
  }

  private send(isProbe: boolean): Sent {
    return {
      ticket: this.pace.send(),
      request: this.breaker.sending(),
      isProbe,
      answeredBefore: this.answered,
    };
  }

  private end(
    { ticket, request, isProbe, answeredBefore }: Sent,
    outcome: ChatOutcome | null,
  ): ServerFailure | null {
    const demanded = outcome?.state === 'failed' ? outcome.retryAfterMs : null;
    this.pace.end(ticket, endingOf(outcome), demanded);
    const failed = outcome?.state === 'failed' ? outcome : null;
    const fault = failed?.fault ?? null;
    let failure: ServerFailure | null = null;
    if (outcome === null || fault === 'rate-limited') {
      if (isProbe) this.breaker.probeVoid();
    } else if (fault === 'timeout' && this.answered > answeredBefore && !isProbe)
      // Others were answered meanwhile: it was too much at once, or the question's own length, and no outage.
      failure = this.breaker.failedAside(request);
    else if (failed !== null && (INFRASTRUCTURE.has(failed.fault) || this.mayPass(failed)))
      failure = this.failed(failed, request, isProbe);
    else {
      if (fault === null) this.answered += 1;
      this.succeeded(request, isProbe);
    }
    this.changed();
    return failure;
  }

  private failed(outcome: ChatFailed, request: number, isProbe: boolean): ServerFailure {
    const isRefusal = !INFRASTRUCTURE.has(outcome.fault);
    // A 403 may be the fault of its prompt, and a row of them a row of such prompts.
    const enough = isRefusal && outcome.status !== 403 ? REFUSED_ROW : ROW;
    const failure = this.breaker.failed(request, isProbe, enough);
    if (this.breaker.isOpen() && !isRefusal) this.crowd ??= this.pace.crowd();
    return failure;
  }

  private succeeded(request: number, isProbe: boolean): void {
    const wasOut = this.breaker.failedWhenFree();
    this.breaker.succeeded(request, isProbe);
    if (this.crowd === null || this.breaker.isOpen()) return;
    // A server that was not out, and failed in a row, was asked for more at once than it carries.
    this.pace.leave(this.crowd, wasOut ? null : this.crowd.carried());
    this.crowd = null;
  }
}

/** Failures of the server or the way to it, rather than of the question. */
const INFRASTRUCTURE: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'server-error', 'malformed']);

function endingOf(outcome: ChatOutcome | null): Ending {
  if (outcome === null) return 'void';
  if (outcome.state !== 'failed') return 'accepted';
  if (outcome.fault === 'rate-limited' || outcome.busy === true) return 'limited';
  return outcome.fault === 'timeout' && outcome.unsent !== true ? 'late' : 'faulty';
}
