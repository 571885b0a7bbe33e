import {
  type ChatFailed,
  type ChatOutcome,
  isFleeting,
  isStanding,
  type StandingFault,
} from '../model/chat.ts';
import type { Role } from './roles.ts';

/**
 * A key or a model that was taken before, and is still refused so long after it was refused first, stays refused: a
 * router is reloaded and a gateway finds its database within seconds.
 */
export const REFUSED_FOR_GOOD_MS = 10_000;

/** A failure that is a refusal of key or model. */
export type Refusal = ChatFailed & { readonly fault: StandingFault };

/** Since when the probes of each role meet a refusal of key or model, and nothing else. */
export class Refusals {
  private readonly since = new Map<Role, number>();

  /**
   * Notes what a probe came to.
   *
   * @param now in milliseconds, by a clock that never goes back
   * @returns the refusal that stays; null: there is none, or it may pass yet
   */
  lasting(role: Role, outcome: ChatOutcome, now: number): Refusal | null {
    const refusal = refusalIn(outcome);
    if (refusal === null) {
      this.since.delete(role);
      return null;
    }
    const since = this.since.get(role) ?? now;
    this.since.set(role, since);
    return now - since < REFUSED_FOR_GOOD_MS ? null : refusal;
  }
}

function refusalIn(outcome: ChatOutcome): Refusal | null {
  if (outcome.state !== 'failed') return null;
  const { fault } = outcome;
  return isStanding(fault) && isFleeting(fault) ? { ...outcome, fault } : null;
}
