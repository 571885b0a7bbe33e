import type { NightlyState } from './state-schema.ts';

/** Nights that outages are counted over: one that comes and goes is no quiet one. */
const OUTAGE_NIGHTS = 7;
/** A night that ended in an error has no number of its own: it comes behind the last one that has. */
const BEHIND = 0.5;

/** Of the last seven nights those without a finding: with too few answers, or ended by what a person has to mend. */
export function outagesOf({ history, errors = [] }: Pick<NightlyState, 'history' | 'errors'>): number {
  const nights = [
    ...history.map(({ night, outcome }) => ({ at: night, isOut: outcome === 'outage' })),
    ...errors.map(({ after }) => ({ at: after + BEHIND, isOut: true })),
  ].sort((one, other) => one.at - other.at);
  return nights.slice(-OUTAGE_NIGHTS).filter(({ isOut }) => isOut).length;
}

/**
 * The state after a night that ended in an error. It gets no number: what was begun of a night is gone on with when the
 * error is mended.
 *
 * @param at ISO 8601
 */
export function erredNight(before: NightlyState, at: string): NightlyState {
  const errors = [...(before.errors ?? []), { after: before.nights, at }].slice(-OUTAGE_NIGHTS);
  return { ...before, errors, outages: outagesOf({ history: before.history, errors }) };
}
