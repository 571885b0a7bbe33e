import { digestOf } from '../digest.ts';
import type { Limits } from '../policy/limits.ts';
import type { Entry } from './entry.ts';
import { figuresOf } from './figures.ts';
import { CALIBRATION_SCHEMA, type CalibratedJudge, type Calibration, type Steering } from './schema.ts';

/** A calibration besides its entries. */
export interface CalibrationFacts {
  readonly judge: CalibratedJudge;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly limits: Limits;
  readonly answersOf: string | null;
  /** Absent or null: not asked. */
  readonly steering?: Steering | null;
}

/** The calibration file of these entries, sorted by id. */
export function calibrationOf(entries: readonly Entry[], facts: CalibrationFacts): Calibration {
  const anchors = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { judge, date, limits, answersOf, steering = null } = facts;
  return {
    schema: CALIBRATION_SCHEMA,
    judge,
    date,
    limits: { tolerated: limits.tolerated, must_catch: limits.mustCatch },
    anchors_digest: anchorsDigest(anchors),
    answers_of: answersOf,
    ...(steering === null ? {} : { steering }),
    ...figuresOf(anchors, limits),
    anchors,
  };
}

/** Digest of what was judged and what people say it is; the judge's scores are not in it. */
export function anchorsDigest(entries: readonly Entry[]): string {
  return digestOf(
    entries.map(({ id, digest, label, borderline = false, read = null }) => [
      id,
      digest,
      label,
      borderline,
      read,
    ]),
  );
}

/** The file as text: an anchor a line, so that a change shows as one. */
export function calibrationText({ anchors, ...rest }: Calibration): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "anchors": [\n${anchors.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]\n}\n`;
}
