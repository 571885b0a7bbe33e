import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import { asAttempted } from './attempt.ts';
import type { Lines } from './journal.ts';

/** Where the plan became another one. A plan that is written again as it was, by a later run, changes nothing. */
export function linesOfChange({ plans }: Lines): readonly number[] {
  return plans.flatMap(({ line, record }, index) => {
    const before = plans[index - 1]?.record;
    return before !== undefined && planned(before) !== planned(record) ? [line] : [];
  });
}

/** The records as a run left them that ended above a line; answers and judgements are found by key, so all stay. */
export function linesAbove(lines: Lines, end: number): Lines {
  const above = ({ line }: { readonly line: number }): boolean => line < end;
  const { plans, batches, labels, results, voids } = lines;
  return {
    ...lines,
    plans: plans.filter(above),
    batches: batches.filter(above),
    labels: labels.filter(above),
    results: results.filter(above),
    voids: voids.filter(above),
  };
}

/** Which known answers a run's judge is asked about changes nothing of what is asked of the models. */
function planned({ run: _run, mac: _mac, judge_check: _check, ...rest }: PlanRecord): string {
  return canonicalJson(rest);
}

/** The plan that was in force at a line. */
export function planAt({ plans }: Lines, line: number): PlanRecord | undefined {
  const then = plans.filter((one) => one.line < line).at(-1)?.record;
  return then === undefined ? undefined : asAttempted(then);
}

/** J: the largest number of conditions that the candidate was ever tested with. */
export function familyOf({ plans }: Lines, plan: PlanRecord): number {
  return Math.max(plan.conditions.length, ...plans.map(({ record }) => record.conditions.length));
}

/** J as it was when a line was written. */
export function familyUpTo({ plans }: Lines, line: number): number {
  return Math.max(1, ...plans.filter((one) => one.line < line).map(({ record }) => record.conditions.length));
}
