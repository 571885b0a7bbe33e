import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import { asAttempted } from './attempt.ts';
import type { Lines } from './journal.ts';

/** 0 when there is one plan only. A plan that is written again as it was, by a later run, changes nothing. */
export function lineOfLastChange({ plans }: Lines): number {
  const changes = plans.filter(({ record }, index) => {
    const before = plans[index - 1]?.record;
    return before !== undefined && planned(before) !== planned(record);
  });
  return changes.at(-1)?.line ?? 0;
}

function planned({ run: _run, mac: _mac, ...rest }: PlanRecord): string {
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
