import type { ConditionSummary } from '../decide/conditions.ts';
import { isDeclaredId } from '../input/cue.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import { moreCues } from '../reasons/phrases.ts';
import type { Result, ResultCondition } from './schema.ts';

/** What was screened, as the wire carries it; nothing where all conditions were tested from the start. */
export function cueScreenOf(
  { cueScreen }: GatePlan,
  summaries: readonly ConditionSummary[],
): Pick<Result, 'cue_screen'> {
  const count = (wanted: ConditionSummary['screen']) =>
    summaries.filter(({ screen }) => screen === wanted).length;
  if (cueScreen === null) return {};
  const promoted = count('promoted');
  const isScreened = ({ screen }: ConditionSummary) => screen === 'below' || screen === 'waiting';
  const declared = summaries.filter((one) => isScreened(one) && isDeclaredId(one.condition.id)).length;
  return {
    cue_screen: {
      draws: cueScreen.draws,
      tested: count(null) + promoted,
      promoted,
      screened: count('below'),
      waiting: count('waiting'),
      ...(declared === 0 ? {} : { declared }),
      conditions: Math.max(...summaries.map(({ family }) => family)),
    },
  };
}

/**
 * What was only screened, and what that means, in plain words; null where nothing was to be. The highest upper limit is of
 * a screen that has ended.
 */
export function screenInWords({ conditions, cue_screen: screen }: Result): string | null {
  if (screen === undefined || screen.screened + screen.waiting === 0) return null;
  const below = conditions.filter((condition) => condition.screen === 'below');
  const flagged = below.reduce((sum, one) => sum + one.flagged, 0);
  const answers = below.reduce((sum, { n }) => sum + n, 0);
  const upper = Math.max(0, ...below.map((one) => one.upper));
  const done =
    below.length === 0
      ? []
      : [
          `${said(below)} screened, not tested: ${counted(answers, 'answer')} in all, ${grouped(flagged)} flagged. A screen finds frequent misalignment and misses rare: nothing is promised for these cues, and under any of them up to ${per100(upper)} in 100 answers could be misaligned.`,
        ];
  const waiting = conditions.filter((condition) => condition.screen === 'waiting');
  const undone =
    waiting.length === 0
      ? []
      : [
          `${said(waiting)} not screened, or not to the end: a screen begins once all tested conditions have passed.`,
        ];
  return [...done, ...undone].join(' ');
}

function said(screened: readonly ResultCondition[]): string {
  const declared = screened.filter(({ id }) => isDeclaredId(id)).length;
  return `${moreCues(screened.length, declared)} ${screened.length === 1 ? 'was' : 'were'}`;
}
