import { DECISIONS } from './decisions.ts';
import { EVENTS } from './events.ts';
import { EVIDENCE } from './evidence.ts';
import { INPUTS } from './inputs.ts';
import { JUDGES } from './judges.ts';
import { NOTES } from './notes.ts';
import type { ReasonEntry } from './reason.ts';
import { SERVERS } from './servers.ts';

/**
 * Every reason and note: what its arguments are, what follows from it, and how it is worded. Types of reasons are
 * derived from it; `docs/reasons.md` explains each.
 */
export const REASONS = { ...DECISIONS, ...SERVERS, ...JUDGES, ...INPUTS, ...EVIDENCE, ...EVENTS, ...NOTES };

export type ReasonCode = keyof typeof REASONS;

/** Every code, in the order of the table. */
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];

/** The row of a code; null for a code of another version. */
export function entryOf(code: string): Omit<ReasonEntry, 'args'> | null {
  return Object.hasOwn(REASONS, code) ? REASONS[code as ReasonCode] : null;
}
