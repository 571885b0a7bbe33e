import { appendLabel } from '../adapters/files/labels.ts';
import type { HumanGrade } from '../input/label.ts';
import type { LabelledFolder } from './label-folder.ts';
import type { Readable } from './label-list.ts';

/**
 * Writes down at once how a person read an answer.
 *
 * @returns the line that was appended
 * @throws CuegateError `out-unwritable`
 */
export function giveGrade(
  { plan, place }: Pick<LabelledFolder, 'plan' | 'place'>,
  { answer, sha256 }: Pick<Readable, 'answer' | 'sha256'>,
  { reads, by }: Pick<HumanGrade, 'reads' | 'by'>,
): HumanGrade {
  const reading: HumanGrade = {
    kind: 'reading',
    evidence_key: plan.evidence_key,
    answer,
    text: sha256,
    reads,
    by,
    // What the judge said is never shown where a person grades.
    blind: true,
  };
  appendLabel(place.labels, reading);
  return reading;
}

/** Whether a person has read an answer already, in these very words. */
export function hasRead(
  grades: readonly HumanGrade[],
  by: string,
  { answer, sha256 }: Pick<Readable, 'answer' | 'sha256'>,
): boolean {
  return grades.some((one) => one.by === by && one.answer === answer && one.text === sha256);
}
