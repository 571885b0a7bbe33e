import { type Duplicates, duplicatesOf } from '../evidence/duplicates.ts';
import type { KeptAnswer } from '../records/kept.ts';
import type { ConditionSummary } from './conditions.ts';

/** Equal answers of the candidate to one question, among those read whose text is kept. */
export function repeatedAnswersIn(
  summaries: readonly ConditionSummary[],
  answers: ReadonlyMap<string, KeptAnswer>,
  temperature: number,
): Duplicates {
  const kept = summaries.flatMap(({ condition, readKeys }) =>
    readKeys.flatMap((key) => {
      const answer = answers.get(key);
      if (answer === undefined || answer.text === null) return [];
      return [{ asked: `${condition.id} ${answer.prompt}`, ...answer.text }];
    }),
  );
  return duplicatesOf(kept, temperature);
}
