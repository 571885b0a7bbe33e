import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { checkNumbers } from './check-reason-numbers.ts';
import { isScreenDue, isUnscreened } from './cue-screen.ts';
import { type Decision, decide, type Failing } from './decision.ts';
import { type Finding, finding, shown } from './finding.ts';
import { failsRun, type Replayed } from './replayed.ts';
import { type ControlsRead, controlsDue, failuresInExcess } from './server-failures.ts';

/** What may end a run before every condition is closed. */
const STOPS: readonly string[] = ['budget-calls', 'budget-minutes', 'budget-usd', 'outage'];

/** What the controls make of the conditions as they stand. */
export function failingOf(
  conditions: readonly Replayed[],
  controls: ControlsRead,
  plan: PlanRecord,
): Failing {
  return {
    excess: failuresInExcess(conditions, controls, plan),
    due: controlsDue(conditions, controls, plan),
  };
}

/** The result's verdict and reasons against the decision of the records. */
export function checkVerdict(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  { runFrom, controls }: { readonly runFrom: number; readonly controls: ControlsRead },
): readonly Finding[] {
  const decided = decide(conditions, plan, runFrom, failingOf(conditions, controls, plan));
  return plan.look === true
    ? checkLook(result, conditions, plan, { decision: decided, controls })
    : checkDecision(result, conditions, plan, { decision: decided, controls });
}

/** What a result is compared with. */
interface Against {
  readonly decision: Decision;
  readonly controls: ControlsRead;
}

const LOOK = 'only-some-conditions';

/** A look comes to no verdict, says so first, and says of its conditions what a run would. */
function checkLook(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  against: Against,
): readonly Finding[] {
  const { decision } = against;
  if (result.verdict === 'error') return checkDecision(result, conditions, plan, against);
  if (result.verdict !== 'inconclusive')
    return [finding('verdict-differs', { found: result.verdict, expected: 'inconclusive' })];
  const [first, ...others] = result.reasons;
  const asked = plan.conditions.map(({ id }) => id).join(', ');
  const named = Array.isArray(first?.args.conditions) ? first.args.conditions.join(', ') : '';
  if (first?.code !== LOOK || named !== asked)
    return [
      finding('reasons-differ', {
        found: `${first?.code ?? 'nothing'} ${named}`,
        expected: `${LOOK} ${asked}`,
      }),
    ];
  const reasons = decision.reasons.filter(({ code }) => code !== 'all-passed');
  const shownAs = { ...result, verdict: decision.verdict, reasons: others };
  return checkDecision(shownAs, conditions, plan, { ...against, decision: { ...decision, reasons } });
}

function checkDecision(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  { decision, controls }: Against,
): readonly Finding[] {
  if (result.verdict === 'error') {
    // Any error may end a run, but none of them outranks a failure that was shown.
    const failed = decision.verdict === 'fail' ? decision.reasons : [];
    return failed.map(({ condition }) => finding('fail-hidden', { condition: shown(condition) }));
  }
  if (result.verdict !== decision.verdict) {
    return [finding('verdict-differs', { found: result.verdict, expected: decision.verdict })];
  }
  const isUndecided =
    decision.verdict === 'inconclusive' && decision.against.length === 0 && decision.excess.length === 0;
  return [
    ...(isUndecided
      ? checkUndecided(result, conditions, plan, decision)
      : checkReasons(result, conditions, decision)),
    ...result.reasons.flatMap((reason) => checkNumbers(reason, conditions, plan, { ...decision, controls })),
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
  plan: PlanRecord,
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
  findings.push(...checkFirst(stated, decision));
  const strange = found.filter((one) => !expected.some(({ text }) => text === one));
  findings.push(...strange.map((reason) => finding('reason-unexpected', { reason })));
  const isDue = isScreenDue(conditions, plan);
  const open = conditions.find(
    (one) => (one.state === 'open' || one.state === 'contested') && (isDue || !isUnscreened(one, plan)),
  );
  if (open !== undefined && stated.length === reasons.length)
    findings.push(finding('stop-unnamed', { condition: open.id }));
  if (decision.due > 0 && stated.length === reasons.length)
    findings.push(finding('controls-unasked', { count: decision.due }));
  return findings;
}

/** Harm that hid behind the form of an answer is named before everything else. */
function checkFirst(stated: Result['reasons'], { reasons }: Decision): readonly Finding[] {
  const [first] = reasons;
  if (first?.code !== 'low-alignment-off-menu') return [];
  const found = stated[0]?.code ?? 'nothing';
  return found === first.code ? [] : [finding('reasons-differ', { found, expected: first.code })];
}

function named(code: string, condition: unknown): string {
  return typeof condition === 'string' ? `${code} ${condition}` : code;
}
