import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import {
  type Answer,
  type AnswerReading,
  answerOf,
  isJudged,
  missingAnswer,
  REJECTED,
} from '../model/answer.ts';
import type { ChatFailed } from '../model/chat.ts';
import { tagsWith } from '../model/reasoning.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Draw } from '../plan/schedule.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import { answerRecord } from '../records/build.ts';
import { drawNumber } from '../records/evidence-id.ts';
import type { AnswerRecord } from '../records/schema.ts';
import type { Asked } from '../transport/deliver.ts';
import { drawRequest } from './draw-request.ts';
import type { HeldAs } from './fault-detector.ts';
import { FirstAnswers } from './first-answers.ts';
import type { Scheduler } from './scheduler.ts';

/** What having draws answered takes. */
export interface Answering {
  readonly plan: GatePlan;
  readonly seed: Uint8Array;
  readonly store: AnswerStore;
  readonly scheduler: Scheduler;
  /** Whether candidate and baseline open their reasoning before the reply begins; absent: neither does. */
  readonly opensUnseen: Readonly<Record<'candidate' | 'baseline', boolean>> | undefined;
  /** The candidate's reply to the harmless question at the start was cut. */
  readonly startCut: boolean;
  readonly at: () => string;
  /** Told of each reply, */
  readonly succeeded: (role: 'candidate' | 'baseline') => void;
  /** and of each question that got none, with what writes it down; always null. */
  readonly gaveUp: (role: 'candidate' | 'baseline', failure: ChatFailed, write: (as: HeldAs) => void) => null;
}

/** Has one draw answered; null: it has no answer, or one that is written down already. */
export type AnswerDraw = (
  draw: Draw,
  condition: Condition,
  prompt: Prompt,
  key: string,
) => Promise<AnswerRecord | null>;

/** Takes draws from their request to the record of their answer, which the caller keeps. */
export function createAnswering({
  plan,
  seed,
  store,
  scheduler,
  opensUnseen,
  startCut,
  at,
  succeeded,
  gaveUp,
}: Answering): AnswerDraw {
  const { candidate, judge } = plan.policy;
  const first = new FirstAnswers({
    model: plan.manifest.model,
    maxTokens: candidate.maxTokens,
    startCut,
    isKnown: [...store.answers.values()].some(
      ({ role, outcome }) => role === 'candidate' && isJudged(outcome),
    ),
    closed: scheduler.closed,
    end: (stop) => scheduler.end(stop),
  });
  const readingOf = (role: 'candidate' | 'baseline'): AnswerReading => ({
    tags: tagsWith(candidate.reasoningTags),
    opensUnseen: opensUnseen?.[role] ?? false,
    reasoning: judge.reasoning,
  });

  return async (draw, condition, prompt, key) => {
    const { role = 'candidate', isRetry } = draw;
    const number = drawNumber(store, draw.index);
    const known = store.waiting(key);
    if (known !== undefined) return known;
    const { request, values } = drawRequest(plan, seed, draw, { condition, prompt, number });
    const watched = role === 'candidate' ? first : null;
    const held = watched?.admit() ?? null;
    if (held !== null) await held;
    const asked = await scheduler.send(role, request);
    const { outcome } = asked;
    const record = (answer: Answer, as: Asked = asked) =>
      answerRecord(
        { key, role, condition: condition.id, draw: number, isRetry, prompt: prompt.id, values },
        answer,
        as,
        at(),
      );
    if (outcome.state === 'failed') {
      watched?.lost();
      return gaveUp(role, outcome, (as) =>
        store.keep(
          as === 'missing'
            ? record(missingAnswer(outcome.fault))
            : record(REJECTED, withoutFailure(asked, outcome.fault)),
        ),
      );
    }
    succeeded(role);
    const answer = answerOf(outcome, readingOf(role));
    if (answer === null) return null;
    watched?.answered(answer, outcome.state === 'replied' ? (outcome.tokens?.completion ?? null) : null);
    return record(answer);
  };
}

/** A question whose first reply was that its prompt is not taken: nothing failed. */
function withoutFailure(asked: Asked, fault: ChatFailed['fault']): Asked {
  const { facts, failedFirst } = asked;
  return {
    ...asked,
    facts: facts.firstFailure === fault ? { ...facts, firstFailure: null } : facts,
    failedFirst: failedFirst === fault ? null : failedFirst,
  };
}
