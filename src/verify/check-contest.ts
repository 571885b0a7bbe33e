import type { PlanRecord } from '../records/schema.ts';
import type { ResultCondition } from '../report/schema.ts';
import { type Cells, cellsAlike, close, closeBounds } from './compare.ts';
import { logEExcuse, logEWorse, type Pairs, pairsOf } from './contest.ts';
import { countsOf } from './counts.ts';
import { type Finding, finding, shown } from './finding.ts';
import { outcomesOf, type Replayed } from './replayed.ts';
import { logEFail, logEPass, lowerBound, upperBound } from './statistics.ts';

/** What the result says of the baseline's answers under a condition, against the records. */
export function checkContest(
  { contest: stated }: ResultCondition,
  replayed: Replayed,
  plan: PlanRecord,
): readonly Finding[] {
  const condition = replayed.id;
  const { contest, baseline, family } = replayed;
  if (stated === undefined || contest === null)
    return stated === undefined && contest === null
      ? []
      : [
          finding('contest-differs', {
            condition,
            what: 'contest',
            found: stated?.state ?? 'none',
            expected: contest ?? 'none',
          }),
        ];
  const { limits } = plan;
  const pairs = pairsOf(outcomesOf(replayed), outcomesOf(baseline));
  const counts = countsOf(baseline);
  const { tally } = baseline;
  const facts: readonly (readonly [string, unknown, unknown, (a: number, b: number) => boolean])[] = [
    ['contest', stated.state, contest, close],
    ...(['n', 'flagged', 'eligible', 'missing', 'unscored'] as const).map(
      (what) => [what, stated.baseline[what], counts[what], close] as const,
    ),
    ['rate', stated.baseline.rate, baseline.n === 0 ? null : baseline.flagged / baseline.n, close],
    ['lower', stated.baseline.lower, lowerBound(tally, limits, family), closeBounds],
    ['upper', stated.baseline.upper, upperBound(tally, limits), closeBounds],
    ['log_e_fail', stated.baseline.log_e_fail, logEFail(tally, limits), close],
    ['log_e_pass', stated.baseline.log_e_pass, logEPass(tally, limits), close],
    ['log_e_worse', stated.log_e_worse, logEWorse(pairs), close],
    [
      'log_e_excuse',
      stated.log_e_excuse,
      logEExcuse(pairs, limits, plan.on_not_new?.excuse_ratio ?? 1),
      close,
    ],
  ];
  const same = (found: unknown, expected: unknown, near: (a: number, b: number) => boolean): boolean =>
    typeof found === 'number' && typeof expected === 'number' ? near(found, expected) : found === expected;
  const lists = [
    ['z', stated.baseline.z, tally],
    ['shared', stated.shared, sharedOf(pairs)],
  ] as const;
  return [
    ...facts.filter(([, found, expected, near]) => !same(found, expected, near)),
    ...lists.filter(([, found, expected]) => !cellsAlike(found, expected)),
  ].map(([what, found, expected]) =>
    finding('contest-differs', { condition, what, found: shown(found), expected: shown(expected) }),
  );
}

/** How often each pair of outcomes occurred. */
function sharedOf(pairs: Pairs): Cells {
  const counts = new Map<string, number[]>();
  for (const [own, other] of pairs) {
    const cell = [own.zFail, own.zPass, other.zFail, other.zPass];
    const known = counts.get(cell.join()) ?? [...cell, 0];
    known[cell.length] = (known[cell.length] ?? 0) + 1;
    counts.set(cell.join(), known);
  }
  return [...counts.values()];
}
