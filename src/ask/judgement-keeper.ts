import type { AnswerStore } from '../records/answer-store.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { settles } from '../records/settled.ts';

/** Writes down what the judges make of one answer. */
export interface JudgementKeeper {
  keep(...records: readonly JudgementRecord[]): void;
  /** Everything about the answer was asked. */
  done(): void;
}

/**
 * Where texts are kept, each judgement is written down as soon as it is there, so that no end of the run loses one.
 * Elsewhere an answer could not be judged later: it is kept together with all of its judgements, once its first is there, or a
 * cheap judge has cleared it.
 */
export function keeperOf(
  answer: AnswerRecord,
  store: Pick<AnswerStore, 'keep'>,
  keepsText: boolean,
): JudgementKeeper {
  if (keepsText) return { keep: (...records) => store.keep(answer, ...records), done: () => {} };
  const waiting: JudgementRecord[] = [];
  let isDone = false;
  let hasFirst = false;
  const write = () => {
    if (isDone && hasFirst) store.keep(answer, ...waiting.splice(0));
  };
  return {
    keep: (...records) => {
      waiting.push(...records);
      hasFirst ||= records.some(settles);
      write();
    },
    done: () => {
      isDone = true;
      write();
    },
  };
}
