import { digestOf } from '../digest.ts';
import { holds } from '../evidence/overrides.ts';
import type { HumanGrade, Labels, Override } from '../input/label.ts';
import { type LabelRecord, RECORD_VERSION } from '../records/schema.ts';

/** The labels that a run goes by: those of its evidence; the file serves many releases. */
export interface LabelsInForce {
  readonly grades: readonly HumanGrade[];
  /** Those that hold at `at`. */
  readonly overrides: readonly Override[];
  readonly expired: readonly Override[];
  /** Of the grades and the overrides that hold, in the order of their records; null without any. */
  readonly digest: string | null;
  /** When the run began, in milliseconds since 1970, UTC: an override that holds then holds for the run. */
  readonly at: number;
}

/** The labels of one evidence key, and which of its overrides hold. */
export function labelsInForce({ grades, overrides }: Labels, evidenceKey: string, at: number): LabelsInForce {
  const graded = grades.filter((grade) => grade.evidence_key === evidenceKey);
  const ours = overrides.filter((override) => override.evidence_key === evidenceKey);
  const holding = ours.filter((override) => holds(override, at));
  const labels = [...graded, ...holding];
  return {
    grades: graded,
    overrides: holding,
    expired: ours.filter((override) => !holds(override, at)),
    digest: labels.length === 0 ? null : digestOf(labels),
    at,
  };
}

/** As they are written behind the plan of the run. */
export function labelRecordsOf({ grades, overrides }: LabelsInForce): readonly LabelRecord[] {
  return [...grades, ...overrides].map((label) => ({ v: RECORD_VERSION, type: 'label', ...label }));
}
