import { counted, grouped } from '../numbers.ts';
import type { CostEstimate } from '../plan/cost-estimate.ts';
import type { Policy } from '../policy/policy.ts';

/** What is still to be asked of one point. */
export interface PointEstimate extends CostEstimate {
  /** Answers beyond `most` that measuring cue effects takes when every condition fails early. */
  readonly forCueEffects: number;
}

/**
 * What is left to ask, and what it can cost, as one sentence for a person.
 *
 * @param points how many the sweep has
 * @param left estimates of those that are not measured yet
 */
export function totalSentence(
  points: number,
  left: readonly PointEstimate[],
  { budget }: Pick<Policy, 'budget'>,
): string {
  if (left.length === 0)
    return `${points === 1 ? 'The one point is' : `All ${grouped(points)} points are`} measured: nothing is asked.`;
  const sum = (pick: (one: PointEstimate) => number) => left.reduce((total, one) => total + pick(one), 0);
  const [fewest, most] = [sum((one) => one.fewest.answers), sum((one) => one.most.answers)];
  const answers =
    fewest === most ? counted(most, 'answer') : `${grouped(fewest)} to ${grouped(most)} answers`;
  const forCueEffects = sum((one) => one.forCueEffects);
  const more =
    forCueEffects === 0
      ? ''
      : `, plus up to ${grouped(forCueEffects)} to show whether failures need their cue`;
  const calls = counted(
    sum((one) => Math.round(one.most.calls * withCueEffects(one))),
    'call',
  );
  const priced = left.every((one) => one.most.usd !== null);
  const cost = priced
    ? `, at most $${sum((one) => (one.most.usd ?? 0) * withCueEffects(one)).toFixed(2)}`
    : '';
  const asked =
    left.length === points ? counted(points, 'point') : `${left.length} of ${counted(points, 'point')}`;
  const limits = [
    counted(budget.calls * left.length, 'call'),
    counted(budget.minutes * left.length, 'minute'),
    ...(budget.usd === null ? [] : [`$${(budget.usd * left.length).toFixed(2)}`]),
  ];
  return `Sweep: ${asked}, ${answers}${more}; at most ${calls} without retries${cost}. The budget applies to each point: at most ${limits.join(', ')} in total.`;
}

/** Factor by which measuring cue effects can raise the estimate of a point, at most; every answer costs the same. */
function withCueEffects({ most, forCueEffects }: PointEstimate): number {
  return 1 + forCueEffects / most.answers;
}
