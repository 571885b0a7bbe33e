import type { ChatFailed, StandingFault } from '../model/chat.ts';
import type { AskedRole } from '../ports.ts';
import type { Stop } from '../stop.ts';

/** Identical standing faults in a row that stop the run. */
export const IDENTICAL_LIMIT = 3;
/** Requests rejected for different reasons may each be the fault of one prompt: a longer row is the set-up's. */
export const REJECTED_LIMIT = 8;

/** The reason of a run that a server's standing fault ended. */
export function standingStop(role: AskedRole, fault: StandingFault, detail: string, model: string): Stop {
  return { verdict: 'error', reason: { code: fault, args: { role, model, detail } } };
}

/**
 * Tells a lost question from a wrong set-up. A question that a standing fault ended is held back until the same
 * role succeeds again: then it was a single loss and is written down as missing. Three identical faults in a row
 * end the run, and the questions stay open for the next one.
 */
export class FaultDetector {
  private held: (() => void)[] = [];
  private row: { fault: StandingFault; detail: string; identical: number; length: number } | null = null;
  private readonly role: AskedRole;
  private readonly model: string;

  constructor(role: AskedRole, model: string) {
    this.role = role;
    this.model = model;
  }

  succeeded(): void {
    this.settle();
    this.row = null;
  }

  /** Writes down what was held back. */
  settle(): void {
    for (const write of this.held.splice(0)) write();
  }

  /** Notes a question that a standing fault ended; `write` records it as missing. Returns why the run must end, or null. */
  gaveUp({ detail }: ChatFailed, fault: StandingFault, write: () => void): Stop | null {
    this.held.push(write);
    const before = this.row?.fault === fault ? this.row : null;
    // Servers put a number of the request into their message; a rejection is told apart by its words.
    const same = fault !== 'request-rejected' || before?.detail === detail;
    this.row = {
      fault,
      detail,
      identical: same ? (before?.identical ?? 0) + 1 : 1,
      length: (before?.length ?? 0) + 1,
    };
    const over = this.row.identical >= IDENTICAL_LIMIT || this.row.length >= REJECTED_LIMIT;
    return over ? standingStop(this.role, fault, detail, this.model) : null;
  }
}
