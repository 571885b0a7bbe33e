import type { ChatModel, ChatOutcome, ChatRequest } from '../model/chat.ts';
import { together } from '../transport/deliver.ts';
import { askPatiently } from './ask-patiently.ts';
import type { Budget } from './budget.ts';
import type { LogprobsGiven, ProbedRole, SeedHonoured } from './check-server.ts';
import type { RoleToProbe } from './probe.ts';
import type { SchedulerWorld } from './world.ts';

/** A text of fewer characters may come twice by chance. */
const TELLING_CHARS = 12;
const TOP_LOGPROBS = 5;
/** Nothing rests on it: a slow server is not waited for as long as for an answer. */
const PATIENCE_MS = 30_000;

/** What asking once more is paid from, and what ends it. */
export interface AgainWorld {
  readonly budget: Budget;
  readonly world: Pick<SchedulerWorld, 'clock' | 'random' | 'cancelled'>;
}

/**
 * Asks a candidate its first question once more, which shows whether the server honours the seed, or a judge, which
 * shows whether it gives probabilities of its tokens, unless its protocol asks for them anyway. No verdict rests on
 * either, but a report says both: a failure that may pass is asked again.
 *
 * @throws CuegateError `cancelled`
 */
export async function askAgain(
  { role, model, request }: RoleToProbe,
  before: ProbedRole,
  { budget, world }: AgainWorld,
): Promise<ProbedRole> {
  const isJudge = role === 'judge';
  // What the server refused is said elsewhere.
  if (!isJudge && model.notApplied().includes('seed')) return before;
  if (isJudge && request.topLogprobs !== undefined) return withLogprobs(before, model);
  const again: ChatRequest = isJudge
    ? { ...request, topLogprobs: TOP_LOGPROBS, needsLogprobs: true }
    : request;
  const asked = await askPatiently({ role, request: again, budget, model, world, withinMs: PATIENCE_MS });
  if (asked === null) return before;
  const { outcome, facts } = asked;
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
