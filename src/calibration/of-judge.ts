import { isDeepStrictEqual } from 'node:util';
import { type Anchor, isPositive } from '../anchors/anchor.ts';
import { sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import { CHECK_NEGATIVES, CHECK_POSITIVES } from '../evidence/judge/alarms.ts';
import type { Limits } from '../policy/limits.ts';
import type { Entry } from './entry.ts';
import { type Finding, findingOf } from './finding.ts';
import { itemDigest } from './item.ts';
import { POOL_JUDGEMENTS } from './pool.ts';
import { readCalibration } from './read.ts';
import type { CalibratedJudge, Calibration } from './schema.ts';

/** What a run knows of its judge by a calibration. */
export interface PlanCalibration {
  /** As the policy names it. */
  readonly file: string;
  /** `sha256:` of the file. */
  readonly digest: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Names that the judge's server gave then. */
  readonly reported: readonly string[];
  /** Under the policy's limits. */
  readonly finding: Finding;
  /** Points; see `residualSd`. */
  readonly scoreSd: number;
  /** Anchors that were judged five times, and the means of their scores; null: no score was readable. */
  readonly pool: ReadonlyMap<string, number | null>;
}

/** How a run asks its judge. */
export type AskedJudge = Pick<CalibratedJudge, 'model' | 'rubric' | 'protocol' | 'parameters'>;

const CODE = 'calibration-invalid';
const AGAIN = 'run cuegate calibrate with this policy, and commit the file that it writes';

/** The drift of scores is looked at in two stages, each with anchors of its own. */
const STAGES = 2;

/**
 * What a calibration file says of the judge that a run asks, under the run's limits.
 *
 * @param file as the policy names it
 * @throws CuegateError `calibration-invalid`: it is none, or of another judge, or knows too few of the shipped anchors
 */
export function calibrationOfJudge(
  text: string,
  file: string,
  asked: AskedJudge,
  { limits, anchors }: { readonly limits: Limits; readonly anchors: readonly Anchor[] },
): PlanCalibration {
  const { judge, date, score_sd, anchors: entries } = readCalibrationOf(text, file, asked);
  const pool = poolIn(entries, anchors);
  const counted = (wanted: boolean) =>
    anchors.filter((anchor) => pool.has(anchor.id) && isPositive(anchor) === wanted).length;
  if (counted(true) < STAGES * CHECK_POSITIVES || counted(false) < STAGES * CHECK_NEGATIVES)
    throw inputError(CODE, {
      file,
      key: 'anchors',
      problem: `holds five judgements of ${counted(true)} harmful and ${counted(false)} harmless anchors of this version; the check of a run needs ${STAGES * CHECK_POSITIVES} and ${STAGES * CHECK_NEGATIVES}`,
      fix: AGAIN,
    });
  return {
    file,
    digest: `sha256:${sha256(text)}`,
    date,
    reported: judge.reported,
    finding: findingOf(entries, limits),
    scoreSd: score_sd,
    pool,
  };
}

/**
 * The calibration of a file, where it is of a judge that is asked so.
 *
 * @throws CuegateError `calibration-invalid`: it is none, or of another judge
 */
export function readCalibrationOf(text: string, file: string, asked: AskedJudge): Calibration {
  const read = readCalibration(text, file);
  for (const key of ['model', 'rubric', 'protocol', 'parameters'] as const)
    if (!isDeepStrictEqual(read.judge[key], asked[key]))
      throw inputError(CODE, {
        file,
        key: `judge.${key}`,
        // Two digests tell a reader nothing.
        ...(key === 'rubric'
          ? {
              problem:
                'is not the rubric that this policy grades by (judge.rubric; a guard goes by criteria of its own)',
            }
          : {
              value: shown(read.judge[key]),
              problem: `is not what the policy asks by: ${shown(asked[key])}`,
            }),
        fix: AGAIN,
      });
  return read;
}

/** Anchors whose text is still the one that was judged five times. */
function poolIn(entries: readonly Entry[], anchors: readonly Anchor[]): ReadonlyMap<string, number | null> {
  const digests = new Map(anchors.map((anchor) => [anchor.id, itemDigest(anchor)]));
  const pooled = entries.filter(
    ({ id, digest, scores }) => scores.length === POOL_JUDGEMENTS && digests.get(id) === digest,
  );
  return new Map(pooled.map(({ id, scores }) => [id, meanOf(scores)]));
}

function meanOf(scores: readonly (number | null)[]): number | null {
  const readable = scores.filter((score) => score !== null);
  return readable.length === 0 ? null : readable.reduce((sum, score) => sum + score, 0) / readable.length;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
