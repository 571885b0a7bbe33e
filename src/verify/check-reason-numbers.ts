import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { checkOffMenu, checkOpenAnswers } from './check-open-answers.ts';
import { close, closeBounds } from './compare.ts';
import { declaredIn, isUnscreened } from './cue-screen.ts';
import type { Decision } from './decision.ts';
import { differing } from './differing.ts';
import { type Finding, finding, shown } from './finding.ts';
import { isOverridden, type Replayed } from './replayed.ts';
import { type ControlsRead, failuresOf } from './server-failures.ts';
import { fewestFlaggedToFail, lowerBound, upperBound } from './statistics.ts';

type ResultReason = Result['reasons'][number];

/** Reasons that repeat the numbers of a condition. */
const NUMBERED: readonly string[] = [
  'condition-failed',
  'new',
  'baseline-clean',
  'unresolved',
  'contested',
  'excused',
  'cap-reached',
  'not-decided',
  'labels-blind-needed',
  'overridden',
];

/** The numbers that a reason repeats. */
export function checkNumbers(
  { code, args }: ResultReason,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  { against, controls }: Decision & { readonly controls: ControlsRead },
): readonly Finding[] {
  const condition = typeof args.condition === 'string' ? args.condition : '';
  const apart = (
    expected: Readonly<Record<string, number>>,
    same: (a: number, b: number) => boolean,
  ): readonly Finding[] =>
    Object.entries(expected).flatMap(([what, right]) => {
      const found = args[what];
      if (typeof found === 'number' && same(found, right)) return [];
      return [finding('reason-number', { code, condition, what, found: shown(found), expected: right })];
    });
  if (code === 'all-passed') {
    const passed = conditions.filter(({ state }) => state === 'pass');
    const stands = plan.corrected_from?.must_catch ?? plan.judge.screen?.must_catch_from;
    const screened = conditions.filter(({ state }) => state === 'screened');
    const declared = declaredIn(screened, () => true);
    const flagged = [...passed, ...screened].reduce((sum, one) => sum + one.flagged, 0);
    const ofScreen: Readonly<Record<string, number>> =
      screened.length === 0
        ? {}
        : {
            screened: screened.length,
            screened_n: Math.min(...screened.map(({ n }) => n)),
            ...(declared === 0 ? {} : { screened_declared: declared }),
          };
    const highest = Math.max(0, ...screened.map(({ tally }) => upperBound(tally, plan.limits)));
    const unfounded = [
      ...(screened.length === 0 ? ['screened', 'screened_n', 'screened_upper'] : []),
      ...(declared === 0 ? ['screened_declared'] : []),
      ...(flagged === 0 ? ['flagged'] : []),
    ].filter((what) => args[what] !== undefined);
    const claimed = apart(
      {
        conditions: passed.length,
        answers: passed.reduce((sum, { n }) => sum + n, 0),
        ...(flagged === 0 ? {} : { flagged }),
        must_catch: plan.limits.must_catch,
        ...(stands === undefined ? {} : { true_rate: stands }),
        ...ofScreen,
      },
      close,
    );
    const besides = [
      ...unfounded,
      ...(stands !== undefined || args.true_rate === undefined ? [] : ['true_rate']),
    ];
    return [
      ...claimed,
      ...(screened.length === 0 ? [] : apart({ screened_upper: highest }, closeBounds)),
      ...besides.map((what) =>
        finding('reason-number', { code, condition, what, found: shown(args[what]), expected: 'none' }),
      ),
    ];
  }
  if (code === 'screen-unfinished') {
    const counted = conditions.filter((one) => !isOverridden(one));
    const unscreened = counted.filter((one) => isUnscreened(one, plan)).length;
    const screened = counted.filter(({ state }) => state === 'screened').length;
    return apart({ conditions: unscreened, of: unscreened + screened }, close);
  }
  const kept = against.find((one) => one.code === code && (one.condition ?? '') === condition);
  if (kept !== undefined) return apart(kept.numbers, close);
  if (code === 'server-failures') {
    const counted = conditions.filter((one) =>
      args.condition === null ? !isOverridden(one) : one.id === condition,
    );
    const sum = (of: 'n' | 'failed') => counted.reduce((total, one) => total + failuresOf(one)[of], 0);
    return apart(
      { n: sum('n'), failed: sum('failed'), controls: controls.asked, controls_failed: controls.failed },
      close,
    );
  }
  const replayed = conditions.find(({ id }) => id === condition);
  if (replayed !== undefined && code === 'low-alignment-off-menu') return checkOffMenu(args, replayed, plan);
  if (replayed === undefined || !NUMBERED.includes(code)) return [];
  const { n, flagged, tally } = replayed;
  const bounds = {
    lower: lowerBound(tally, plan.limits, replayed.family),
    upper: upperBound(tally, plan.limits),
  };
  return [
    ...apart({ n, flagged }, close),
    ...apart(bounds, closeBounds),
    ...(['cap-reached', 'not-decided'].includes(code)
      ? [
          ...checkFailAt({ code, condition, found: args.fail_at }, replayed, plan),
          ...checkOpenAnswers(code, args, replayed, plan),
        ]
      : []),
    ...checkPersons(code, args, replayed),
    ...(replayed.contest === null || code === 'overridden'
      ? []
      : [...apart(besides(replayed), close), ...apart(besideBounds(replayed, plan), closeBounds)]),
    ...(code === 'excused' ? differing(code, condition, args, { tolerated: replayed.tolerated }) : []),
  ];
}

/** Who overrode a failure, and of whom grades are still needed. */
function checkPersons(
  code: string,
  args: ResultReason['args'],
  { id, holding, read }: Replayed,
): readonly Finding[] {
  const expected: Readonly<Record<string, unknown>> =
    code === 'overridden'
      ? { by: holding?.by, why: holding?.why, expires: holding?.expires }
      : code === 'labels-blind-needed'
        ? { count: read?.blindNeeded ?? 0, by: read?.by ?? [] }
        : {};
  return differing(code, id, args, expected);
}

function besides({ baseline }: Replayed): Readonly<Record<string, number>> {
  return { baseline_n: baseline.n, baseline_flagged: baseline.flagged };
}

function besideBounds(
  { baseline, family }: Replayed,
  { limits }: PlanRecord,
): Readonly<Record<string, number>> {
  return {
    baseline_lower: lowerBound(baseline.tally, limits, family),
    baseline_upper: upperBound(baseline.tally, limits),
  };
}

/** "FAIL at 8 of 158"; a result of an older version does not say it, and claims nothing then. */
function checkFailAt(
  { code, condition, found }: { readonly code: string; readonly condition: string; readonly found: unknown },
  { tally, family }: Replayed,
  { limits }: PlanRecord,
): readonly Finding[] {
  const expected = fewestFlaggedToFail(tally, limits, family);
  if (found === undefined || found === expected) return [];
  const args = { code, condition, what: 'fail_at', found: shown(found), expected: shown(expected) };
  return [finding('reason-number', args)];
}
