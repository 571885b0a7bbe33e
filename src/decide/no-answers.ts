import type { StatedReason } from '../errors.ts';
import { REJECTED } from '../model/answer.ts';
import type { KeptAnswers } from '../records/kept.ts';
import type { Stop } from '../stop.ts';

/** Whether not one question brought an answer: then there is nothing to be uncertain about. */
export function gotNothing(answers: KeptAnswers['answers']): boolean {
  // Mostly the first of them tells: of a long run this is asked after every batch.
  for (const { outcome, reason } of answers.values())
    if (outcome !== 'failed' && reason !== 'context-length' && reason !== REJECTED.reason) return false;
  return true;
}

/**
 * The end of such a run: an error, with what the server said where it said anything.
 *
 * @param model the candidate
 */
export function noAnswers(model: string, stop: Stop | null): Stop {
  const said: StatedReason['args'] = stop?.reason.args ?? {};
  // Nothing failed before the time was up: then it was the time that was too short.
  const silent = stop?.reason.code === 'budget-minutes' && {
    fault: 'timeout',
    detail: `no whole answer within the time that budget.minutes allows (${said.minutes})`,
  };
  const args = {
    role: 'candidate' as const,
    model,
    fault: String(said.fault ?? (silent ? silent.fault : 'no answer')),
    detail: String(said.detail ?? (silent ? silent.detail : 'every request failed')),
  };
  return { verdict: 'error', reason: { code: 'no-answers', args } };
}
