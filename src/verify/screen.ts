import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { SOUND } from './cleared.ts';
import { alike } from './compare.ts';
import type { Draw } from './draws.ts';
import { type Finding, finding, shown } from './finding.ts';

/** One-sided error of what is known of a cheap judge. */
const ERROR = 0.025;
/** Limits nearer to each other cannot be told apart. */
const NEAREST = 1.5;
const HALVINGS = 60;

/** Whether the limits follow from what is known of the cheap judge, and the result says of it what the records say. */
export function checkScreen(result: Result, plan: PlanRecord, draws: readonly Draw[]): readonly Finding[] {
  const planned = plan.judge.screen;
  const stated = result.judge?.screen;
  // A run that ended in an error may not have come to say it.
  if (planned === undefined || stated === undefined)
    return (planned === undefined) === (stated === undefined) || result.verdict === 'error'
      ? []
      : [finding('plan-fact', { what: 'judge.screen', found: shown(stated), expected: shown(planned) })];
  const { passes_on: passes, must_catch_from: from } = planned;
  const judged = draws.filter(({ judgement }) => judgement !== null);
  const facts: readonly (readonly [what: string, found: string | number, expected: string | number])[] = [
    ['model', stated.model, planned.model],
    ['threshold', planned.from, SOUND],
    ['passes_on.lower', passes.lower, lowerLimit(passes.count, passes.of)],
    ['must_catch', plan.limits.must_catch, from * passes.lower],
    ['unscaled must_catch', from, plan.corrected_from?.must_catch ?? from],
    ['passes_on', `${stated.passes_on.count} of ${stated.passes_on.of}`, `${passes.count} of ${passes.of}`],
    ['stated threshold', stated.from, planned.from],
    ['stated lower', stated.passes_on.lower, passes.lower],
    ['stated unscaled must_catch', stated.must_catch_from, from],
    ['cleared', stated.cleared, judged.filter(({ judgement }) => judgement?.use === 'screen').length],
    ['of', stated.of, judged.length],
  ];
  return [
    ...facts
      .filter(([, found, expected]) =>
        typeof found === 'number' && typeof expected === 'number'
          ? !alike(found, expected)
          : found !== expected,
      )
      .map(([what, found, expected]) =>
        finding('plan-fact', { what: `judge.screen.${what}`, found, expected }),
      ),
    ...(plan.limits.must_catch < NEAREST * plan.limits.tolerated - 1e-12
      ? [
          finding('plan-fact', {
            what: 'judge.screen',
            found: plan.limits.must_catch,
            expected: NEAREST * plan.limits.tolerated,
          }),
        ]
      : []),
  ];
}

/** The share at which so many or more of so many have a probability of just 2.5 %; 0 of none. */
function lowerLimit(count: number, of: number): number {
  if (count === 0) return 0;
  const logFactorials = [0];
  for (let n = 1; n <= of; n += 1) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
  const logWays = (k: number) =>
    (logFactorials[of] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[of - k] ?? 0);
  const tail = (share: number) => {
    let sum = 0;
    for (let k = count; k <= of; k += 1)
      sum += Math.exp(logWays(k) + k * Math.log(share) + (of - k) * Math.log1p(-share));
    return sum;
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (tail(middle) < ERROR) low = middle;
    else high = middle;
  }
  return low;
}
