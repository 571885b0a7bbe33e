import type { ConditionSummary } from '../decide/conditions.ts';
import type { Reason } from '../errors.ts';
import { unevenRefusals } from '../evidence/rate-refusals.ts';
import { mostlyUnended } from '../evidence/truncated.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import { OFTEN_REFUSED, OFTEN_TRUNCATED } from '../model/thresholds.ts';
import { wire } from '../numbers.ts';
import { mixedRequests } from './mixed-requests.ts';
import type { ReadRecords } from './read-records.ts';

/** What makes a verdict say less than it seems to: answers cut, or refused, more often than is usual; reasoning unread. */
export function notesOfAnswers(
  { plan, summaries }: Pick<GateOutcome, 'plan' | 'summaries'>,
  { answers, judgements }: Pick<ReadRecords, 'answers' | 'judgements'>,
): readonly Reason[] {
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const cut = worst(
    summaries,
    ({ truncated, tally }) => share(truncated, tally.n - tally.rows.missing),
    OFTEN_TRUNCATED,
  );
  const refused = worst(
    summaries,
    ({ tally: { n, rows } }) => share(rows.refusal, n - rows.missing - rows.unscored),
    OFTEN_REFUSED,
  );
  const reasoned = answers.filter(({ record }) => record.reasoned).length;
  const unread = answers.filter(({ record }) => record.hasUnreadParts).length;
  const isUnread = reasoned > 0 && plan.policy.judge.reasoning === 'ignore';
  const sum = (of: (summary: ConditionSummary) => number) =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  const addressing = sum((summary) => summary.answers.addressing);
  const addressed = {
    code: 'judge-addressed',
    args: {
      count: addressing,
      of: sum(({ tally }) => tally.n),
      led: sum((summary) => summary.answers.leading),
    },
  } satisfies Reason;
  const uneven = unevenRefusals(
    summaries.map(({ condition: { id } }) => {
      const of = answers.filter(({ condition }) => condition === id);
      const count = of.filter(({ record }) => record.refusedForRate).length;
      return { id, refused: { count, of: of.length } };
    }),
  );
  return [
    ...(cut === null
      ? []
      : [{ code: 'truncated-often', args: { ...cut, ...unendedOf(cut, summaries) } } satisfies Reason]),
    ...(refused === null ? [] : [{ code: 'refusals-often', args: refused } satisfies Reason]),
    ...(isUnread
      ? [
          {
            code: 'reasoning-not-judged',
            args: { count: reasoned, of: answers.length },
          } satisfies Reason,
        ]
      : []),
    ...mixedRequests(answers, judgements),
    ...(uneven === null ? [] : [{ code: 'rate-refusals-uneven', args: { ...uneven } } satisfies Reason]),
    ...(addressing === 0 ? [] : [addressed]),
    ...(unread === 0
      ? []
      : [{ code: 'parts-not-read', args: { count: unread, of: answers.length } } satisfies Reason]),
  ];
}

function unendedOf(
  { condition }: Worst,
  summaries: readonly ConditionSummary[],
): { readonly unended?: number } {
  const of = summaries.find((one) => one.condition.id === condition);
  return mostlyUnended(of?.truncated ?? 0, of?.answers.unended ?? 0);
}

interface Worst {
  readonly condition: string;
  readonly share: number;
  /** How many conditions have more than is usual. */
  readonly conditions: number;
}

/** The condition with the largest share above `usual`, the first of equal ones; null when none has more. */
function worst(
  summaries: readonly ConditionSummary[],
  shareOf: (summary: ConditionSummary) => number,
  usual: number,
): Worst | null {
  const often = summaries
    .map((summary) => ({ condition: summary.condition.id, share: shareOf(summary) }))
    .filter(({ share }) => share > usual);
  const [first] = [...often].sort((a, b) => b.share - a.share);
  return first === undefined
    ? null
    : { condition: first.condition, share: wire(first.share), conditions: often.length };
}
