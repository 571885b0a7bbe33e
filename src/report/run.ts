import type { GateOutcome } from '../gate.ts';
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
  const candidate = [...outcome.answers.map(({ run }) => run), probeRun(outcome.probes.candidate.facts)];
  const judge = [...outcome.judgements.map(({ run }) => run), probeRun(outcome.probes.judge.facts)];
  const tokens = [tokensOf(candidate), tokensOf(judge)] as const;
  const { prices } = outcome.plan.policy;
  const cost = [
    costOf(tokens[0], priceOf(prices, outcome.plan.manifest.model)),
    costOf(tokens[1], priceOf(prices, outcome.plan.policy.judge.model)),
  ] as const;
  const requests = (runs: readonly { requests: number }[]) =>
    runs.reduce((sum, run) => sum + run.requests, 0);
  return {
    started_at: new Date(facts.startedAt).toISOString(),
    seconds: seconds(facts),
    calls: { candidate: requests(candidate), baseline: 0, judge: requests(judge) },
    tokens:
      tokens[0] === null || tokens[1] === null
        ? null
        : {
            prompt: tokens[0].prompt + tokens[1].prompt,
            completion: tokens[0].completion + tokens[1].completion,
          },
    cost_usd: cost[0] === null || cost[1] === null ? null : wire(cost[0] + cost[1]),
    retried: [...candidate, ...judge].filter(({ first_failure }) => first_failure !== null).length,
    attempt: facts.attempt,
    attempts: [],
    versions: facts.versions,
  };
}

interface Run {
  readonly requests: number;
  readonly tokens: { readonly prompt: number; readonly completion: number } | null;
  readonly first_failure: string | null;
}

function probeRun({ requests, tokens, firstFailure }: GateOutcome['probes']['candidate']['facts']): Run {
  return { requests, tokens, first_failure: firstFailure };
}

/** Tokens of all runs; null as soon as one server did not count: missing is never zero. */
function tokensOf(runs: readonly Run[]): Run['tokens'] {
  let sum = { prompt: 0, completion: 0 };
  for (const { tokens } of runs) {
    if (tokens === null) return null;
    sum = { prompt: sum.prompt + tokens.prompt, completion: sum.completion + tokens.completion };
  }
  return sum;
}

function priceOf<P>(prices: Readonly<Record<string, P>>, model: string): P | undefined {
  return Object.hasOwn(prices, model) ? prices[model] : undefined;
}

const TOKENS_PER_PRICE = 1_000_000;

function costOf(
  tokens: Run['tokens'],
  price: { readonly input: number; readonly output: number } | undefined,
): number | null {
  if (tokens === null || price === undefined) return null;
  return (tokens.prompt * price.input + tokens.completion * price.output) / TOKENS_PER_PRICE;
}

/** Whole tenths of a second between start and end. */
export function seconds({ startedAt, endedAt }: RunFacts): number {
  return Math.max(0, Math.round((endedAt - startedAt) / 100) / 10);
}
