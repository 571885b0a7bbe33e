import type { GateOutcome } from '../gate/outcome.ts';
import { plusTokens, type TokenPrice, tokenCost } from '../model/token-cost.ts';
import { wire } from '../numbers.ts';
import { ByKey } from '../records/rows/by-key.ts';
import { NOTHING_SPENT, recordedCalls, type Spent } from '../records/spent.ts';
import type { Result } from './schema.ts';

/** What is known of a run besides its outcome. */
export interface RunFacts {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Which attempt of the same run this is, from 1. */
  readonly attempt: number;
  /** The run of a pipeline that this is; null, or absent: none, or nobody says. */
  readonly pipeline?: { readonly run: string; readonly attempt: number } | null;
  readonly versions: { readonly cuegate: string; readonly node: string };
  readonly source: Result['source'];
}

/** Calls, tokens, cost and times, over all runs on these records. */
export function runOf(outcome: GateOutcome, facts: RunFacts): Result['run'] {
  const { candidate, baseline, judge, screen, second = NOTHING_SPENT } = outcome.spent;
  const { plan } = outcome;
  const { prices } = plan.policy;
  const tokens = sumOf([candidate, baseline, judge, screen, second].map((spent) => spent.tokens));
  const cost = [
    costOf(candidate.tokens, priceOf(prices, plan.manifest.model)),
    baseline.requests === 0 ? 0 : costOf(baseline.tokens, priceOf(prices, plan.baseline?.model ?? '')),
    costOf(judge.tokens, priceOf(prices, plan.policy.judge.model)),
    plan.screen === null ? 0 : costOf(screen.tokens, priceOf(prices, plan.screen.model)),
    second.requests === 0 ? 0 : costOf(second.tokens, priceOf(prices, plan.policy.judge.second?.model ?? '')),
  ];
  return {
    started_at: new Date(facts.startedAt).toISOString(),
    seconds: seconds(facts),
    calls: recordedCalls(outcome.calls),
    tokens,
    cost_usd: cost.every((usd) => usd !== null) ? wire(cost.reduce((sum, usd) => sum + usd, 0)) : null,
    retried: candidate.retried + baseline.retried + judge.retried + screen.retried + second.retried,
    asked_in_vain: askedInVain(outcome),
    ...(outcome.timedOut === 0 ? {} : { timed_out: outcome.timedOut }),
    attempt: facts.attempt,
    ...pipelineOf(facts),
    attempts: attemptsOf(outcome),
    recorded: outcome.answers.size,
    ...freshness(outcome),
    versions: facts.versions,
  };
}

/** Which run of a pipeline a result is of; nothing outside of one. */
export function pipelineOf({ pipeline }: RunFacts): Pick<Result['run'], 'pipeline'> {
  return pipeline == null ? {} : { pipeline: { ...pipeline } };
}

function attemptsOf({ runs, attempt }: GateOutcome): Result['run']['attempts'] {
  return [
    ...attempt.lost.map((job) => ({ ...job, started_at: null, state: 'lost' as const })),
    ...runs.map(({ at, job }) => ({
      started_at: at,
      run: job?.run ?? null,
      attempt: job?.attempt ?? 1,
      state: 'recorded' as const,
    })),
  ];
}

/** Draws that count and were answered in this run, those of earlier ones, and when the first of those began. */
function freshness({
  summaries,
  runs,
}: GateOutcome): Pick<Result['run'], 'new_draws' | 'kept_draws' | 'kept_since'> {
  const fresh = summaries.reduce((sum, { newDraws }) => sum + newDraws, 0);
  const kept = summaries.reduce((sum, { n }) => sum + n, 0) - fresh;
  return { new_draws: fresh, kept_draws: kept, kept_since: kept === 0 ? null : (runs[0]?.at ?? null) };
}

/** Answers that stand in the records and that no batch read. */
export function askedInVain({ answers, summaries }: GateOutcome): number {
  const keys = new ByKey<true>();
  for (const { read, laterKeys, contest } of summaries) {
    for (const { key } of [...read, ...(contest?.baseline.read ?? [])]) keys.set(key, true);
    for (const key of laterKeys) keys.set(key, true);
  }
  let unread = 0;
  for (const { key } of answers.values()) if (!keys.has(key)) unread += 1;
  return unread;
}

/** null as soon as one is not known. */
function sumOf(tokens: readonly Spent['tokens'][]): Spent['tokens'] {
  return tokens.reduce((sum, one) => (sum === null || one === null ? null : plusTokens(sum, one)), {
    prompt: 0,
    completion: 0,
  });
}

function priceOf<P>(prices: Readonly<Record<string, P>>, model: string): P | undefined {
  return Object.hasOwn(prices, model) ? prices[model] : undefined;
}

/** What tokens of a model cost, in US dollars; null without a price or a count. */
export function dollarsOf(
  tokens: Spent['tokens'],
  prices: GateOutcome['plan']['policy']['prices'],
  model: string,
): number | null {
  return costOf(tokens, priceOf(prices, model));
}

function costOf(tokens: Spent['tokens'], price: TokenPrice | undefined): number | null {
  return tokens === null || price === undefined ? null : tokenCost(tokens, price);
}

/** Whole tenths of a second between start and end. */
export function seconds({ startedAt, endedAt }: RunFacts): number {
  return Math.max(0, Math.round((endedAt - startedAt) / 100) / 10);
}
