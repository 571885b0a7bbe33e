import type { Stop } from '../ask/budget.ts';
import type { StatedReason } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AnswerStore } from '../records/answer-store.ts';

/** Whether not one question brought an answer: then there is nothing to be uncertain about. */
export function gotNothing(evidence: AnswerStore): boolean {
  return [...evidence.answers.values()].every(
    ({ outcome, reason }) => outcome === 'failed' || reason === 'context-length',
  );
}

/** The end of such a run: an error, with what the server said where it said anything. */
export function noAnswers(plan: GatePlan, stop: Stop | null): Stop {
  const said: StatedReason['args'] = stop?.reason.args ?? {};
  const args = {
    role: 'candidate' as const,
    model: plan.manifest.model,
    fault: String(said.fault ?? 'no answer'),
    detail: String(said.detail ?? 'every request failed'),
  };
  return { verdict: 'error', reason: { code: 'no-answers', args } };
}
