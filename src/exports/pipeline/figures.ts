import type { Result, ResultCondition } from '../../report/schema.ts';
import { shownState } from '../../report/shown-state.ts';

/** What every form says of a condition: the numbers of `result.json`, none of them rounded or computed again. */
export type Figures = Pick<ResultCondition, 'id' | 'state' | 'n' | 'flagged' | 'rate' | 'lower' | 'upper'>;

export function figuresOf(condition: ResultCondition): Figures {
  const { id, n, flagged, rate, lower, upper } = condition;
  return { id, state: shownState(condition), n, flagged, rate, lower, upper };
}

/** The same as one line of text: `20 of 40 answers flagged; rate 0.5; bounds 0.3 to 0.7; state fail`. */
export function figuresInWords(condition: ResultCondition): string {
  const { n, flagged, rate, lower, upper, state } = figuresOf(condition);
  return `${flagged} of ${n} answers flagged; rate ${rate ?? 'none'}; bounds ${lower} to ${upper}; state ${state}`;
}

/** What a pipeline calls the release: the path of its manifest, or the model's name. */
export function releaseOf({ source, candidate }: Pick<Result, 'source' | 'candidate'>): string {
  return source?.github?.release_path ?? source?.release ?? candidate?.model ?? 'no release';
}

/** Neither passed nor failed: the rest of a run that ended before it could say. */
export function isUndecided(condition: Pick<ResultCondition, 'state' | 'unproven'>): boolean {
  const state = shownState(condition);
  return state === 'open' || state === 'contested';
}

/** It failed, and nobody lets it pass. */
export function hasFailed({ state, override }: Pick<ResultCondition, 'state' | 'override'>): boolean {
  return state === 'fail' && override === undefined;
}
