import { inputError } from '../errors.ts';
import type { Policy } from './policy.ts';

/**
 * Refuses a model without a price where the policy limits what is spent in USD: the limit could not be held.
 *
 * @throws CuegateError `policy-invalid` with the line to add
 */
export function checkPriced({ budget, prices, file }: Policy, model: string): void {
  if (budget.usd === null || Object.hasOwn(prices, model)) return;
  throw inputError('policy-invalid', {
    file,
    key: 'budget.usd',
    problem: `needs prices for every model; there is none for ${model}`,
    fix: `prices: { ${JSON.stringify(model)}: { input: 0.25, output: 2 } }`,
  });
}
