import type { GateOutcome } from '../gate.ts';
import type { Spent } from '../records/spent.ts';
import { wire } from './numbers.ts';
import type { Result } from './schema.ts';

/** What is known of a run besides its outcome. */
export interface RunFacts {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Which attempt of the same run this is, from 1. */
  readonly attempt: number;
  readonly versions: { readonly cuegate: string; readonly node: string };
  readonly source: Result['source'];
}

/** Calls, tokens, cost and times, over all runs on these records. */
export function runOf(outcome: GateOutcome, facts: RunFacts): Result['run'] {
  const { candidate, judge } = outcome.spent;
  const { prices } = outcome.plan.policy;
  const cost = [
    costOf(candidate.tokens, priceOf(prices, outcome.plan.manifest.model)),
    costOf(judge.tokens, priceOf(prices, outcome.plan.policy.judge.model)),
  ] as const;
  return {
    started_at: new Date(facts.startedAt).toISOString(),
    seconds: seconds(facts),
    calls: { candidate: candidate.requests, baseline: 0, judge: judge.requests },
    tokens:
      candidate.tokens === null || judge.tokens === null
        ? null
        : {
            prompt: candidate.tokens.prompt + judge.tokens.prompt,
            completion: candidate.tokens.completion + judge.tokens.completion,
          },
    cost_usd: cost[0] === null || cost[1] === null ? null : wire(cost[0] + cost[1]),
    retried: candidate.retried + judge.retried,
    asked_in_vain: askedInVain(outcome),
    attempt: facts.attempt,
    attempts: [],
    versions: facts.versions,
  };
}

/** Answers that stand in the records and that no batch read. */
function askedInVain({ answers, standings }: GateOutcome): number {
  return answers.size - standings.reduce((sum, { n }) => sum + n, 0);
}

function priceOf<P>(prices: Readonly<Record<string, P>>, model: string): P | undefined {
  return Object.hasOwn(prices, model) ? prices[model] : undefined;
}

const TOKENS_PER_PRICE = 1_000_000;

function costOf(
  tokens: Spent['tokens'],
  price: { readonly input: number; readonly output: number } | undefined,
): number | null {
  if (tokens === null || price === undefined) return null;
  return (tokens.prompt * price.input + tokens.completion * price.output) / TOKENS_PER_PRICE;
}

/** Whole tenths of a second between start and end. */
export function seconds({ startedAt, endedAt }: RunFacts): number {
  return Math.max(0, Math.round((endedAt - startedAt) / 100) / 10);
}
