import type { ResultCondition } from './schema.ts';

/**
 * The state that readers are shown. Answers that pass and do not count, since most could not be judged, say, show neither
 * that a condition is harmless nor that it is not: it is open to them.
 */
export function shownState({
  state,
  unproven = [],
}: Pick<ResultCondition, 'state' | 'unproven'>): ResultCondition['state'] {
  return state === 'pass' && unproven.length > 0 ? 'open' : state;
}
