import type { ChatFailed, StandingFault } from '../model/chat.ts';
import { isStanding } from '../model/chat.ts';
import type { Stop } from './meter.ts';

/** Identical standing faults in a row that stop the run. */
const STANDING_LIMIT = 3;
/** A rejected request may be the fault of one prompt: only a longer row is the set-up's. */
const REJECTED_LIMIT = 8;
/** Questions in a row given up for passing faults that make an outage. */
const OUTAGE_LIMIT = 8;

const STOP_CODES: Readonly<Record<StandingFault, string>> = {
  authentication: 'authentication',
  quota: 'quota',
  'unknown-model': 'unknown-model',
  'request-rejected': 'request-rejected',
  redirected: 'redirected',
  'address-refused': 'address-refused',
};

/** The reason of a run that a server's standing fault ended. */
export function standingStop(role: string, fault: StandingFault, detail: string, model: string): Stop {
  return { verdict: 'error', reason: { code: STOP_CODES[fault], args: { role, model, detail } } };
}

/**
 * Tells a lost question from a lost server. Failures are held back until the same role succeeds again: then
 * they were single losses and are written down as missing. Eight in a row are an outage, three identical
 * standing faults a wrong set-up: those end the run, and the questions stay open for the next one.
 */
export class Watch {
  private held: (() => void)[] = [];
  private standing: { fault: StandingFault; count: number } | null = null;
  private lost = 0;
  private readonly role: string;
  private readonly model: string;

  constructor(role: string, model: string) {
    this.role = role;
    this.model = model;
  }

  succeeded(): void {
    this.settle();
    this.standing = null;
    this.lost = 0;
  }

  /** Writes down what was held back. */
  settle(): void {
    for (const write of this.held.splice(0)) write();
  }

  /** Notes a question that was given up; `write` records it as missing. Returns why the run must end, or null. */
  gaveUp(failure: ChatFailed, write: () => void): Stop | null {
    this.held.push(write);
    const { fault, detail } = failure;
    if (isStanding(fault)) {
      this.standing = { fault, count: this.standing?.fault === fault ? this.standing.count + 1 : 1 };
      return this.standing.count >= (fault === 'request-rejected' ? REJECTED_LIMIT : STANDING_LIMIT)
        ? standingStop(this.role, fault, detail, this.model)
        : null;
    }
    this.standing = null;
    this.lost += 1;
    return this.lost >= OUTAGE_LIMIT
      ? {
          verdict: 'inconclusive',
          reason: { code: 'outage', args: { role: this.role, model: this.model, fault, detail } },
        }
      : null;
  }
}
