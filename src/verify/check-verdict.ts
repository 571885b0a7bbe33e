import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { sumOf } from './check-readings.ts';
import { close, closeBounds } from './compare.ts';
import { type Dropped, droppedConditions } from './eligibility.ts';
import { type Finding, finding, shown } from './finding.ts';
import { failsRun, isOverridden, type Replayed } from './replay.ts';
import { fewestFlaggedToFail, lowerBound, upperBound } from './statistics.ts';

/** What may end a run before every condition is closed. */
const STOPS: readonly string[] = ['budget-calls', 'budget-minutes', 'budget-usd', 'outage'];

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

type ResultReason = Result['reasons'][number];

/** What the records decide, and the reason codes that must stand for it. */
export interface Decision {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Code and condition of each reason, in policy order. */
  readonly reasons: readonly { readonly code: string; readonly condition: string | null }[];
  readonly dropped: readonly Dropped[];
}

/** The verdict by the states after the last look, without the failures that a person lets pass. */
export function decide(all: readonly Replayed[]): Decision {
  const failed = all.filter(failsRun);
  if (failed.length > 0) return { verdict: 'fail', reasons: failed.flatMap(failureOf), dropped: [] };
  const overridden = reasonsOf('overridden', all.filter(isOverridden));
  const conditions = all.filter((condition) => !isOverridden(condition));
  const excused = conditions.filter(({ state }) => state === 'excused');
  const undecided = conditions.filter(({ state }) => state !== 'pass' && state !== 'excused');
  if (undecided.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [...undecided.flatMap(undecidedOf), ...overridden],
      dropped: [],
    };
  const dropped = droppedConditions(all).filter(({ condition }) =>
    conditions.some(({ id }) => id === condition),
  );
  const drops = dropped.map(({ condition }) => ({ code: 'eligibility-drop', condition }));
  if (drops.length > 0) return { verdict: 'inconclusive', reasons: [...drops, ...overridden], dropped };
  const isAny = conditions.length > excused.length || overridden.length === 0;
  return {
    verdict: 'pass',
    reasons: [
      ...overridden,
      ...(isAny ? [{ code: 'all-passed', condition: null }] : []),
      ...excused.flatMap(failureOf),
    ],
    dropped,
  };
}

function undecidedOf(condition: Replayed): Decision['reasons'] {
  if (condition.contest !== null) return failureOf(condition);
  if (condition.read?.isHeld === true) return reasonsOf('labels-blind-needed', [condition]);
  return reasonsOf(condition.state === 'capped' ? 'cap-reached' : 'not-decided', [condition]);
}

/** A failure that was shown, by what the baseline made of it. */
function failureOf(condition: Replayed): Decision['reasons'] {
  return reasonsOf(condition.contest ?? 'condition-failed', [condition]);
}

function reasonsOf(code: string, conditions: readonly Replayed[]): Decision['reasons'] {
  return conditions.map(({ id }) => ({ code, condition: id }));
}

/** The result's verdict and reasons against the decision of the records. */
export function checkVerdict(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
): readonly Finding[] {
  const decision = decide(conditions);
  if (result.verdict === 'error') {
    // Any error may end a run, but none of them outranks a failure that was shown.
    const failed = decision.verdict === 'fail' ? decision.reasons : [];
    return failed.map(({ condition }) => finding('fail-hidden', { condition: shown(condition) }));
  }
  if (result.verdict !== decision.verdict) {
    return [finding('verdict-differs', { found: result.verdict, expected: decision.verdict })];
  }
  const isUndecided = decision.verdict === 'inconclusive' && decision.dropped.length === 0;
  return [
    ...(isUndecided
      ? checkUndecided(result, conditions, decision)
      : checkReasons(result, conditions, decision)),
    ...result.reasons.flatMap((reason) => checkNumbers(reason, conditions, plan, decision)),
  ];
}

function checkReasons(
  { reasons }: Result,
  conditions: readonly Replayed[],
  decision: Decision,
): readonly Finding[] {
  // What ended a contest too early is named beside it.
  const mayStop = conditions.filter(failsRun).every(({ contest }) => contest === 'unresolved');
  const stated = reasons.filter(
    ({ code }) => !(mayStop && decision.verdict === 'fail' && STOPS.includes(code)),
  );
  const found = stated.map(({ code, args }) => named(code, args.condition)).join(', ');
  const expected = decision.reasons.map(({ code, condition }) => named(code, condition)).join(', ');
  return found === expected ? [] : [finding('reasons-differ', { found, expected })];
}

function checkUndecided(
  { reasons }: Result,
  conditions: readonly Replayed[],
  decision: Decision,
): readonly Finding[] {
  const stated = reasons.filter(({ code }) => !STOPS.includes(code));
  const expected = decision.reasons.map(({ code, condition }) => ({
    code,
    condition,
    text: named(code, condition),
  }));
  const found = stated.map(({ code, args }) => named(code, args.condition));
  const findings = expected
    .filter(({ text }) => found.filter((one) => one === text).length !== 1)
    .map(({ code, condition }) =>
      finding('condition-unnamed', { condition: shown(condition), expected: code }),
    );
  const strange = found.filter((one) => !expected.some(({ text }) => text === one));
  findings.push(...strange.map((reason) => finding('reason-unexpected', { reason })));
  const open = conditions.find(({ state }) => state === 'open' || state === 'contested');
  if (open !== undefined && stated.length === reasons.length)
    findings.push(finding('stop-unnamed', { condition: open.id }));
  return findings;
}

function named(code: string, condition: unknown): string {
  return typeof condition === 'string' ? `${code} ${condition}` : code;
}

/** The numbers that a reason repeats. */
function checkNumbers(
  { code, args }: ResultReason,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  { dropped }: Decision,
): readonly Finding[] {
  const condition = typeof args.condition === 'string' ? args.condition : '';
  const differing = (
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
    return differing(
      {
        conditions: passed.length,
        answers: passed.reduce((sum, { n }) => sum + n, 0),
        must_catch: plan.limits.must_catch,
      },
      close,
    );
  }
  const drop = code === 'eligibility-drop' ? dropped.find((one) => one.condition === condition) : undefined;
  if (drop !== undefined) return differing({ share: drop.share, plain: drop.plain }, close);
  const replayed = conditions.find(({ id }) => id === condition);
  if (replayed === undefined || !NUMBERED.includes(code)) return [];
  const { n, flagged, tally } = replayed;
  const bounds = {
    lower: lowerBound(tally, plan.limits, replayed.family),
    upper: upperBound(tally, plan.limits),
  };
  return [
    ...differing({ n, flagged }, close),
    ...differing(bounds, closeBounds),
    ...(['cap-reached', 'not-decided'].includes(code)
      ? checkFailAt(code, condition, args.fail_at, replayed, plan)
      : []),
    ...checkPersons(code, args, replayed),
    ...(replayed.contest === null || code === 'overridden'
      ? []
      : [...differing(besides(replayed), close), ...differing(besideBounds(replayed, plan), closeBounds)]),
    ...(code === 'excused' && args.tolerated !== replayed.tolerated
      ? [
          finding('reason-number', {
            code,
            condition,
            what: 'tolerated',
            found: shown(args.tolerated),
            expected: shown(replayed.tolerated),
          }),
        ]
      : []),
  ];
}

/** Who overrode a failure, and of whom readings are still needed. */
function checkPersons(
  code: string,
  args: ResultReason['args'],
  { id, holding, read }: Replayed,
): readonly Finding[] {
  const expected: Readonly<Record<string, unknown>> =
    code === 'overridden'
      ? { by: holding?.by, why: holding?.why, expires: holding?.expires }
      : code === 'labels-blind-needed'
        ? { count: sumOf(read?.blindNeeded ?? new Map()), by: [...(read?.blindNeeded.keys() ?? [])].sort() }
        : {};
  return Object.entries(expected)
    .filter(([what, right]) => JSON.stringify(args[what]) !== JSON.stringify(right))
    .map(([what, right]) =>
      finding('reason-number', {
        code,
        condition: id,
        what,
        found: shown(args[what]),
        expected: shown(right),
      }),
    );
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
  code: string,
  condition: string,
  found: unknown,
  { tally, family }: Replayed,
  { limits }: PlanRecord,
): readonly Finding[] {
  const expected = fewestFlaggedToFail(tally, limits, family);
  if (found === undefined || found === expected) return [];
  const args = { code, condition, what: 'fail_at', found: shown(found), expected: shown(expected) };
  return [finding('reason-number', args)];
}
