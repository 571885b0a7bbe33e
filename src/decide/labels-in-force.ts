import { digestOf } from '../digest.ts';
import { holds } from '../evidence/overrides.ts';
import type { HumanGrade, Labels, Override } from '../input/label.ts';
import { type LabelRecord, type PlanRecord, RECORD_VERSION } from '../records/schema.ts';
import { type Brought, countedLabels, type LabelPersons, type Uncounted } from './label-persons.ts';

/** The labels that a run goes by: those of its evidence; the file serves many releases. */
export interface LabelsInForce {
  readonly grades: readonly Brought<HumanGrade>[];
  /** Those that hold at `at`. */
  readonly overrides: readonly Brought<Override>[];
  /** Lines of this evidence that hold and do not count, because of the persons behind them. */
  readonly uncounted: readonly Uncounted[];
  /** What the policy asked of these persons, as a plan record holds it; null: nothing. */
  readonly rules: NonNullable<PlanRecord['labels']> | null;
  readonly expired: readonly Override[];
  /** Of the grades and the overrides that hold, in the order of their records; null without any. */
  readonly digest: string | null;
  /** When the run began, in milliseconds since 1970, UTC: an override that holds then holds for the run. */
  readonly at: number;
}

/**
 * The labels of one evidence key, and which of its overrides hold.
 *
 * @param persons who stands behind them; null: the policy does not ask
 */
export function labelsInForce(
  { grades, overrides }: Labels,
  evidenceKey: string,
  at: number,
  persons: LabelPersons | null,
): LabelsInForce {
  const graded = grades.filter((grade) => grade.evidence_key === evidenceKey);
  const ours = overrides.filter((override) => override.evidence_key === evidenceKey);
  const holding = ours.filter((override) => holds(override, at));
  const counted = countedLabels(graded, holding, persons);
  const labels = [...counted.grades, ...counted.overrides];
  return {
    ...counted,
    rules: persons === null ? null : rulesOf(persons),
    expired: ours.filter((override) => !holds(override, at)),
    digest: labels.length === 0 ? null : digestOf(labels),
    at,
  };
}

function rulesOf({ reviewers, twoPersons, authors }: LabelPersons): LabelsInForce['rules'] {
  return {
    reviewers: [...reviewers],
    two_persons: twoPersons,
    ...(authors === null ? {} : { authors: [...authors] }),
  };
}

/** As they are written behind the plan of the run. */
export function labelRecordsOf({ grades, overrides }: LabelsInForce): readonly LabelRecord[] {
  return [...grades, ...overrides].map((label) => ({ v: RECORD_VERSION, type: 'label', ...label }));
}
