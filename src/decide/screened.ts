import { wantsTest } from '../evidence/screened.ts';
import type { Tally } from '../evidence/tally.ts';
import type { ConditionState } from '../model/condition-state.ts';
import type { LookRules } from './test-state.ts';

/**
 * Where a condition stands in its screen: `tested`, it is in none, or its draws decide it by themselves; `waiting` for
 * draws; `below` what would have it tested; `promoted`: they found enough for that.
 */
export type ScreenFinding = 'tested' | 'waiting' | 'below' | 'promoted';

/**
 * @param state by a look at the draws as at those of any condition
 * @param cue digest of the condition's cue
 */
export function standsAt(
  tally: Tally,
  state: ConditionState,
  cue: string,
  { screen, limits }: Pick<LookRules, 'screen' | 'limits'>,
): ScreenFinding {
  if (screen === null || !screen.cues.has(cue) || state === 'fail' || state === 'pass') return 'tested';
  if (tally.n < screen.draws) return 'waiting';
  return wantsTest(tally, limits) ? 'promoted' : 'below';
}
