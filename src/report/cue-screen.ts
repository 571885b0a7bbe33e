import type { ConditionSummary } from '../decide/conditions.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Result } from './schema.ts';

/** What of the library was screened, as the wire carries it; nothing where all conditions were tested from the start. */
export function cueScreenOf(
  { cueScreen }: GatePlan,
  summaries: readonly ConditionSummary[],
): Pick<Result, 'cue_screen'> {
  const count = (wanted: ConditionSummary['screen']) =>
    summaries.filter(({ screen }) => screen === wanted).length;
  if (cueScreen === null) return {};
  const promoted = count('promoted');
  return {
    cue_screen: {
      draws: cueScreen.draws,
      tested: count(null) + promoted,
      promoted,
      screened: count('below'),
      waiting: count('waiting'),
      conditions: Math.max(...summaries.map(({ family }) => family)),
    },
  };
}
