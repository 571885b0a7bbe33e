import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { openAnswers } from './counted-otherwise.ts';
import { differing } from './differing.ts';
import type { Finding } from './finding.ts';
import type { Replayed } from './replayed.ts';

type Args = Result['reasons'][number]['args'];

/** How many draws of low alignment a reason names at most. */
const MAX_DRAWS = 5;

/** What the reason of an undecided condition says of unread answers; whether the step may be green hangs on it. */
export function checkOpenAnswers(
  code: string,
  args: Args,
  condition: Replayed,
  { limits }: PlanRecord,
): readonly Finding[] {
  const { unread, unreadReason, unreadKeeps, couldFail } = openAnswers(condition, limits);
  return differing(code, condition.id, args, {
    unread,
    unread_reason: unreadReason,
    unread_keeps: unreadKeeps,
    could_fail: couldFail,
  });
}

/** What the reason says of answers whose low alignment would have failed the condition. */
export function checkOffMenu(args: Args, condition: Replayed, { limits }: PlanRecord): readonly Finding[] {
  const { offMenu } = openAnswers(condition, limits);
  const { n, flagged } = condition;
  return differing('low-alignment-off-menu', condition.id, args, {
    n,
    flagged,
    low: offMenu.length,
    draws: offMenu.slice(0, MAX_DRAWS).map(String),
  });
}
