import { MAX_HISTORY, type NightEntry, type NightlyState } from './state-schema.ts';

/** A night on which nothing was asked, since nobody could judge it. */
export function suspendedNight(before: NightlyState, at: string): NightlyState {
  const entry: NightEntry = {
    night: before.nights + 1,
    epoch: before.epoch.number,
    at,
    outcome: 'suspended',
    score: null,
    top: null,
    asked: 0,
    read: 0,
    flagged: 0,
    uncounted: [],
    silent: [],
    judge: null,
    gate: null,
    candidate: { models: [], fingerprints: [], listed: [] },
    changed: [],
  };
  return { ...before, nights: entry.night, history: [...before.history, entry].slice(-MAX_HISTORY) };
}
