import type { ChatModel, ChatOutcome, ChatRequest } from '../model/chat.ts';
import { together } from '../transport/deliver.ts';
import type { Budget } from './budget.ts';
import type { LogprobsGiven, ProbedRole, RoleToCheck, SeedHonoured } from './check-server.ts';

/** A text of fewer characters may come twice by chance. */
const TELLING_CHARS = 12;
const TOP_LOGPROBS = 5;
/** Nothing rests on it: a slow server is not waited for as long as for an answer. */
const PATIENCE_MS = 30_000;

/** What asking once more is paid from, and what ends it. */
export interface AgainWorld {
  readonly budget: Budget;
  readonly cancelled: AbortSignal;
}

/**
 * Asks a candidate its first question once more, which shows whether the server honours the seed, or a judge, which
 * shows whether it gives probabilities of its tokens, unless its protocol asks for them anyway. One request, whatever comes of it: nothing rests on either.
 */
export async function askAgain(
  { role, model, request }: RoleToCheck,
  before: ProbedRole,
  { budget, cancelled }: AgainWorld,
): Promise<ProbedRole> {
  const isJudge = role === 'judge';
  // What the server refused is said elsewhere.
  if (!isJudge && model.notApplied().includes('seed')) return before;
  if (isJudge && request.topLogprobs !== undefined) return withLogprobs(before, model);
  const again: ChatRequest = isJudge
    ? { ...request, topLogprobs: TOP_LOGPROBS, needsLogprobs: true }
    : request;
  const reserved = await budget.reserve(role, again);
  if ('verdict' in reserved) return before;
  const limits = { withinMs: PATIENCE_MS, signal: cancelled, sent: reserved.sent };
  const { outcome, requests } = await model.ask(again, limits);
  reserved.settle(requests, outcome);
  const tokens = outcome.state === 'replied' ? outcome.tokens : null;
  const facts = { requests, attempts: 1, tokens, firstFailure: null };
  const found = isJudge
    ? { logprobs: logprobsGiven(outcome) }
    : { seed: seedHonoured(before.outcome, outcome) };
  return { ...before, facts: together(before.facts, facts), checks: { ...before.checks, ...found } };
}

/** A judge that is asked for them in any case has shown it. */
function withLogprobs(before: ProbedRole, model: ChatModel): ProbedRole {
  const logprobs = model.notApplied().includes('logprobs') ? 'refused' : logprobsGiven(before.outcome);
  return { ...before, checks: { ...before.checks, logprobs } };
}

function seedHonoured(first: ChatOutcome, second: ChatOutcome): SeedHonoured {
  if (first.state !== 'replied' || second.state !== 'replied') return 'unclear';
  if (first.text !== second.text) return 'other';
  return first.text.trim().length < TELLING_CHARS ? 'unclear' : 'same';
}

function logprobsGiven(outcome: ChatOutcome): LogprobsGiven {
  if (outcome.state === 'replied') return outcome.topTokens === undefined ? 'left-out' : 'given';
  return outcome.state === 'failed' && outcome.fault === 'request-rejected' ? 'refused' : 'unclear';
}
