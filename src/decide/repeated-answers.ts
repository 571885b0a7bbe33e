import { type Duplicates, duplicatesOf } from '../evidence/duplicates.ts';
import type { ConditionSummary } from './conditions.ts';

/** Equal answers of the candidate to one question, among those read whose text is kept. */
export function repeatedAnswersIn(summaries: readonly ConditionSummary[], temperature: number): Duplicates {
  const kept = function* () {
    for (const { condition, read } of summaries)
      for (const { prompt, text } of read)
        if (text !== null) yield { asked: `${condition.id} ${prompt}`, ...text };
  };
  return duplicatesOf(kept(), temperature);
}
