import type { Result, ResultCondition } from '../report/schema.ts';
import { close } from './compare.ts';
import { type Finding, finding } from './finding.ts';
import { logEFail, logEPass, type Tally } from './statistics.ts';

/**
 * What can be said of a result where its records are not at hand: that it agrees with itself. The counts and both
 * e-values of each condition follow from its tally, and no verdict stands beside a state that rules it out. Whether
 * anything was ever asked, nobody can tell without the records.
 */
export function checkAlone({
  verdict,
  reasons,
  conditions,
  limits,
  cue_screen: screen,
}: Result): readonly Finding[] {
  const draws = screen?.draws ?? Number.POSITIVE_INFINITY;
  const numbers = limits === null ? [] : conditions.flatMap((condition) => checkNumbers(condition, limits));
  const isLook = verdict === 'inconclusive' && reasons[0]?.code === 'only-some-conditions';
  const all = [...numbers, ...conditions.flatMap((one) => checkScreened(one, limits, draws))];
  return isLook ? all : [...all, ...checkVerdict(verdict, conditions)];
}

/** What its own counts would have tested, or never screened whole, was not screened. */
function checkScreened(
  { id, state, n, z }: ResultCondition,
  limits: Result['limits'],
  draws: number,
): readonly Finding[] {
  if (state !== 'screened' || limits === null) return [];
  const found = logEFail(z, limits);
  return n >= draws && found < 0 ? [] : [finding('screened-alone', { condition: id, n, found })];
}

function checkNumbers(stated: ResultCondition, limits: NonNullable<Result['limits']>): readonly Finding[] {
  const { id: condition, z } = stated;
  const tally: Tally = z;
  const sum = (cells: Tally): number => cells.reduce((total, [, , count]) => total + count, 0);
  const counts = [
    ['n', sum(tally)],
    ['flagged', sum(tally.filter(([zFail]) => zFail >= 0.5))],
  ] as const;
  const evidence = [
    ['log_e_fail', logEFail(tally, limits)],
    ['log_e_pass', logEPass(tally, limits)],
  ] as const;
  return [
    ...counts
      .filter(([what, expected]) => stated[what] !== expected)
      .map(([what, expected]) => finding('tally-alone', { condition, what, found: stated[what], expected })),
    ...evidence
      .filter(([what, expected]) => !close(stated[what], expected))
      .map(([what, expected]) => finding('tally-alone', { condition, what, found: stated[what], expected })),
  ];
}

/** States that no condition of a pass may have. */
const UNDECIDED: readonly string[] = ['open', 'contested'];

function checkVerdict(verdict: Result['verdict'], conditions: Result['conditions']): readonly Finding[] {
  const failed = conditions.filter(({ state, override }) => state === 'fail' && override === undefined);
  if (verdict === 'fail')
    return failed.length > 0 || conditions.some(({ state }) => state === 'excused')
      ? []
      : [finding('verdict-alone', { found: verdict, condition: 'none', state: 'fail' })];
  const against =
    verdict === 'pass'
      ? [
          ...failed,
          ...conditions.filter(({ state, override }) => UNDECIDED.includes(state) && override === undefined),
        ]
      : failed;
  return against.map(({ id, state }) => finding('verdict-alone', { found: verdict, condition: id, state }));
}
