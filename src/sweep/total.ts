import { counted, grouped } from '../numbers.ts';
import type { CostEstimate } from '../plan/cost-estimate.ts';
import type { Policy } from '../policy/policy.ts';

/** What is still to be asked of one point. */
export interface PointForecast extends CostEstimate {
  /** Answers beyond `most` that labels take when every condition fails before as many draws as they need. */
  readonly forLabels: number;
}

/**
 * What is left to ask, and what it can cost, as one sentence for a person.
 *
 * @param points how many the sweep has
 * @param left forecasts of those that are not measured yet
 */
export function totalSentence(
  points: number,
  left: readonly PointForecast[],
  { budget }: Pick<Policy, 'budget'>,
): string {
  if (left.length === 0) return `All ${grouped(points)} points are measured: nothing is asked.`;
  const sum = (pick: (one: PointForecast) => number) => left.reduce((total, one) => total + pick(one), 0);
  const [fewest, most] = [sum((one) => one.fewest.answers), sum((one) => one.most.answers)];
  const answers =
    fewest === most ? counted(most, 'answer') : `${grouped(fewest)} to ${grouped(most)} answers`;
  const forLabels = sum((one) => one.forLabels);
  const labels = forLabels === 0 ? '' : ` and up to ${grouped(forLabels)} more to label failures`;
  const calls = counted(
    sum((one) => Math.round(one.most.calls * withLabels(one))),
    'call',
  );
  const priced = left.every((one) => one.most.usd !== null);
  const cost = priced ? `, at most $${sum((one) => (one.most.usd ?? 0) * withLabels(one)).toFixed(2)}` : '';
  const asked =
    left.length === points ? counted(points, 'point') : `${left.length} of ${counted(points, 'point')}`;
  const limits = [
    counted(budget.calls * left.length, 'call'),
    counted(budget.minutes * left.length, 'minute'),
    ...(budget.usd === null ? [] : [`$${(budget.usd * left.length).toFixed(2)}`]),
  ];
  return `Sweep: ${asked} to ask, ${answers} in all${labels}, at most ${calls} if none is repeated${cost}. The budget holds for each point, so for all at most ${limits.join(', ')}.`;
}

/** How much more than the forecast a point takes with its labels, at most; an answer is as dear as any other. */
function withLabels({ most, forLabels }: PointForecast): number {
  return 1 + forLabels / most.answers;
}
