import type { Stop } from '../ask/budget.ts';
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
  const { fault, detail } = stop?.reason.args ?? {};
  const args = {
    role: 'candidate',
    model: plan.manifest.model,
    fault: fault ?? 'no answer',
    detail: detail ?? 'every request failed',
  };
  return { verdict: 'error', reason: { code: 'no-answers', args } };
}
