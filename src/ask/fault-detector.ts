import type { ChatFailed, StandingFault } from '../model/chat.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole } from '../ports.ts';
import type { Stop } from '../stop.ts';
import { namedServer } from './named-server.ts';

/** Identical standing faults in a row that stop the run. */
export const IDENTICAL_LIMIT = 3;
/** What may be the fault of one prompt stops it after so many in a row, */
export const ROW_LIMIT = 20;
/** or when more of the last so many questions ended in it. */
export const WINDOW = 40;
export const WINDOW_LIMIT = 20;

/** How a question without an answer is written down: nobody answered, or the server would not take this prompt. */
export type HeldAs = 'missing' | 'rejected';

/** A model, and where it was asked. */
export interface AskedModel {
  readonly name: string;
  readonly endpoint: Endpoint;
}

/**
 * The reason of a run that a server's standing fault ended.
 *
 * @param nowMs the present time, from which a server's wait counts
 */
export function standingStop(
  role: AskedRole,
  {
    fault,
    detail,
    retryAfterMs,
  }: Pick<ChatFailed, 'detail' | 'retryAfterMs'> & { readonly fault: StandingFault },
  { name, endpoint }: AskedModel,
  nowMs: number,
): Stop {
  const args = { role, model: name, detail, ...namedServer(endpoint) };
  if (fault !== 'day-limit') return { verdict: 'error', reason: { code: fault, args } };
  const until = retryAfterMs === null ? null : new Date(nowMs + retryAfterMs).toISOString();
  return { verdict: 'error', reason: { code: fault, args: { ...args, until } } };
}

/**
 * Tells a lost question from a wrong set-up. A question that a standing fault ended is held back until the same
 * role succeeds again: then it was a single one and is written down. Three identical faults in a row end the run, and
 * the questions stay open for the next one. A rejected request, or one that is forbidden although the key was good for
 * others, may be the fault of its prompt: it takes twenty in a row, or most of the last forty.
 */
export class FaultDetector {
  private held: (() => void)[] = [];
  private row: { fault: StandingFault; length: number } | null = null;
  private recent: boolean[] = [];
  private readonly role: AskedRole;
  private readonly model: AskedModel;
  private readonly now: () => number;

  /** @param now the present time in milliseconds */
  constructor(role: AskedRole, model: AskedModel, now: () => number) {
    this.role = role;
    this.model = model;
    this.now = now;
  }

  succeeded(): void {
    this.settle();
    this.row = null;
    this.note(false);
  }

  /** Writes down what was held back. */
  settle(): void {
    for (const write of this.held.splice(0)) write();
  }

  /** Notes a question that a standing fault ended; `write` records it. Returns why the run must end, or null. */
  gaveUp(failure: ChatFailed, fault: StandingFault, write: (as: HeldAs) => void): Stop | null {
    const isOfPrompt = maybeOfPrompt(failure);
    this.held.push(() => write(isOfPrompt ? 'rejected' : 'missing'));
    const before = this.row?.fault === fault ? this.row : null;
    this.row = { fault, length: (before?.length ?? 0) + 1 };
    this.note(isOfPrompt);
    const isMost = this.recent.filter((rejected) => rejected).length > WINDOW_LIMIT;
    const over = this.row.length >= (isOfPrompt ? ROW_LIMIT : IDENTICAL_LIMIT) || (isOfPrompt && isMost);
    return over ? standingStop(this.role, { ...failure, fault }, this.model, this.now()) : null;
  }

  private note(rejected: boolean): void {
    this.recent.push(rejected);
    if (this.recent.length > WINDOW) this.recent.shift();
  }
}

/** The start has shown that the key is good and that the server takes requests of this form. */
function maybeOfPrompt({ fault, status }: ChatFailed): boolean {
  return fault === 'request-rejected' || (fault === 'authentication' && status === 403);
}
