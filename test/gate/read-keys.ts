import type { ConditionSummary } from '../../src/decide/conditions.ts';

/** The keys of the answers that were read of a condition, in the order of their draws. */
export function keysIn(summary: Pick<ConditionSummary, 'read'> | undefined): readonly string[] {
  return (summary?.read ?? []).map(({ key }) => key);
}

/** A summary that can be compared as a whole: its answers by their keys. */
export function withKeys<Summary extends Pick<ConditionSummary, 'read' | 'contest'>>(summary: Summary) {
  const { contest } = summary;
  return {
    ...summary,
    read: keysIn(summary),
    contest:
      contest === null
        ? null
        : {
            ...contest,
            baseline: { ...contest.baseline, read: contest.baseline.read.map(({ key }) => key) },
          },
  };
}
