import { resultStateOf } from '../model/condition-state.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import { checkContest } from './check-contest.ts';
import { alike, cellsAlike, close, closeBounds } from './compare.ts';
import { countsOf, ratesOf } from './counts.ts';
import { declaredIn, type ScreenState, screenStateOf } from './cue-screen.ts';
import { type Finding, type FindingCode, finding, shown } from './finding.ts';
import type { Replayed } from './replayed.ts';
import { type ControlsRead, failuresOf } from './server-failures.ts';
import { logEFail, logEPass, lowerBound, passesAfter, upperBound } from './statistics.ts';

/** Every number that the result states of a condition, against the records. */
export function checkConditions(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  controls: ControlsRead,
): readonly Finding[] {
  const asked = controlsDiffer(result, controls);
  const differing = conditions.flatMap((condition) => {
    const stated = result.conditions.find(({ id }) => id === condition.id);
    return stated === undefined ? [] : checkCondition(stated, condition, plan);
  });
  return [...asked, ...checkCueScreen(result, conditions, plan), ...differing];
}

function checkCueScreen(
  { cue_screen: stated }: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
): readonly Finding[] {
  const count = (wanted: ScreenState) =>
    conditions.filter((one) => screenStateOf(one, plan) === wanted).length;
  const promoted = count('promoted');
  const declared = declaredIn(conditions, (one) =>
    ['below', 'waiting'].includes(screenStateOf(one, plan) ?? ''),
  );
  const expected =
    plan.cue_screen === undefined
      ? {}
      : {
          draws: plan.cue_screen.draws,
          tested: count(null) + promoted,
          promoted,
          screened: count('below'),
          waiting: count('waiting'),
          ...(declared === 0 ? {} : { declared }),
          conditions: Math.max(...conditions.map(({ family }) => family)),
        };
  const names = new Set([...Object.keys(expected), ...Object.keys(stated ?? {})]);
  const [right, found]: Readonly<Record<string, number>>[] = [expected, stated ?? {}];
  return [...names].flatMap((what) =>
    found?.[what] === right?.[what]
      ? []
      : [
          finding('cue-screen-differs', {
            what,
            found: shown(found?.[what]),
            expected: shown(right?.[what]),
          }),
        ],
  );
}

function controlsDiffer({ controls: stated }: Result, { asked, failed }: ControlsRead): readonly Finding[] {
  return [
    ['controls asked', stated?.asked ?? 0, asked] as const,
    ['controls failed', stated?.failed ?? 0, failed] as const,
  ]
    .filter(([, found, expected]) => found !== expected)
    .map(([what, found, expected]) => finding('failures-differ', { condition: '', what, found, expected }));
}

function checkCondition(stated: ResultCondition, replayed: Replayed, plan: PlanRecord): readonly Finding[] {
  const condition = replayed.id;
  const { limits } = plan;
  const { tally } = replayed;
  const findings: Finding[] = [];
  const differs = (code: FindingCode, what: string, found: unknown, expected: unknown): void => {
    findings.push(finding(code, { condition, what, found: shown(found), expected: shown(expected) }));
  };

  const state = resultStateOf(replayed.state);
  if (stated.state !== state) differs('state-differs', 'state', stated.state, state);
  const screen = screenStateOf(replayed, plan);
  if ((stated.screen ?? null) !== screen) differs('state-differs', 'screen', stated.screen ?? null, screen);
  const counts = statedCounts(stated);
  for (const [what, expected] of Object.entries(countsOf(replayed))) {
    if (counts.get(what) !== expected) differs('count-differs', what, counts.get(what), expected);
  }
  if (!cellsAlike(stated.z, tally)) differs('tally-differs', 'z', stated.z, tally);
  const rates = ratesOf(replayed);
  for (const what of ['rate', 'rate_span', 'rate_eligible', 'rate_eligible_span'] as const) {
    if (!alike(stated[what], rates[what])) differs('rate-differs', what, stated[what], rates[what]);
  }
  const evidence = { log_e_fail: logEFail(tally, limits), log_e_pass: logEPass(tally, limits) };
  for (const what of ['log_e_fail', 'log_e_pass'] as const) {
    if (!close(stated[what], evidence[what])) differs('e-value-differs', what, stated[what], evidence[what]);
  }
  const bounds = {
    lower: lowerBound(tally, limits, replayed.family),
    upper: upperBound(tally, limits),
  };
  for (const what of ['lower', 'upper'] as const) {
    if (!closeBounds(stated[what], bounds[what])) differs('bound-differs', what, stated[what], bounds[what]);
  }
  const failures = { first: failuresOf(replayed).failed, unexplained: replayed.unexplained };
  for (const what of ['first', 'unexplained'] as const) {
    const found = stated.failures?.[what] ?? 0;
    if (found !== failures[what]) differs('failures-differ', what, found, failures[what]);
  }
  findings.push(...checkContest(stated, replayed, plan));
  // A list passes at the end of a block only; there the number is one of blocks, and says the same as its bound.
  const further = stated.to_pass;
  if (state === 'open' && plan.block === 1 && further !== null) {
    const isFewest =
      passesAfter(tally, limits, further) && (further === 0 || !passesAfter(tally, limits, further - 1));
    if (!isFewest) findings.push(finding('to-pass-differs', { condition, found: further }));
  }
  return findings;
}

function statedCounts(stated: ResultCondition): ReadonlyMap<string, number> {
  const inner = Object.entries(stated.ineligible).map(([what, count]): [string, number] => [
    `ineligible.${what}`,
    count,
  ]);
  const { n, flagged, eligible, refusals, missing, unscored, truncated, disputed } = stated;
  return new Map([
    ...Object.entries({ n, flagged, eligible, refusals, missing, unscored, truncated, disputed }),
    ...inner,
  ]);
}
