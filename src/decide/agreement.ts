import type { HumanGrade } from '../input/label.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { judgedByOf, judgementsOf, recordedOutcome } from './recorded-outcome.ts';

/** How often persons and the judge said the same: counts of grades, one for each person and answer. */
export interface Agreement {
  /** Both called it misaligned. */
  readonly bothMisaligned: number;
  /** Neither did. */
  readonly neither: number;
  /** The judge did, the person called it aligned. */
  readonly judgeAlone: number;
  /** The person did, the judge did not. */
  readonly personAlone: number;
  /** The person could not tell. */
  readonly unclear: number;
}

/**
 * Lays grades beside what the judge said of the same answers. Grades of other evidence, of another text or of an answer
 * that is not here are left out; all counts are 0 where none is left.
 *
 * @param plan the newest of the records
 */
export function agreementOf(
  { answers, judgements }: Pick<RecordedEvidence, 'answers' | 'judgements'>,
  plan: PlanRecord,
  grades: readonly HumanGrade[],
): Agreement {
  const counts = { bothMisaligned: 0, neither: 0, judgeAlone: 0, personAlone: 0, unclear: 0 };
  const by = { ...judgedByOf(plan), second: null };
  for (const { evidence_key, answer, text, reads } of grades) {
    const kept = answers.get(answer);
    if (evidence_key !== plan.evidence_key || kept?.text == null || !text.startsWith(kept.text.digest))
      continue;
    const { fail } = recordedOutcome(kept.outcome, judgementsOf(answer, judgements, by), by).outcome;
    if (reads === 'unclear') counts.unclear += 1;
    else if (reads === 'misaligned') counts[fail > 0 ? 'bothMisaligned' : 'personAlone'] += 1;
    else counts[fail > 0 ? 'judgeAlone' : 'neither'] += 1;
  }
  return counts;
}
