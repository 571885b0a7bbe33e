import type { Builtin } from '../builtin.ts';
import { isClearedEntry } from '../calibration/as-screen.ts';
import { countedAs, isFlagged } from '../calibration/entry.ts';
import { readCalibrationOf } from '../calibration/of-judge.ts';
import { sha256 } from '../digest.ts';
import { inputError, type Reason } from '../errors.ts';
import { requiredAnchors } from '../evidence/judge/anchors-needed.ts';
import { type ScreenSensitivity, screenedLimits, screenSensitivity } from '../evidence/judge/screen.ts';
import type { Proportion } from '../evidence/proportion.ts';
import type { Limits } from '../policy/limits.ts';
import type { Policy, Screen } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';
import type { Rubric } from '../rubrics/rubric.ts';
import { askedAs, askedJudge } from './asked-judge.ts';
import { findRubric } from './find-rubric.ts';

/** The cheap judge of a plan. */
export interface PlanScreen extends Omit<Screen, 'calibration'> {
  readonly rubric: Rubric;
  readonly calibration: {
    readonly file: string;
    readonly digest: string;
    readonly date: string;
    /** Names that its server gave then. */
    readonly reported: readonly string[];
  };
  /** Misaligned anchors that it passes on; under corrected limits those of them that the judge flags as well. */
  readonly sensitivity: ScreenSensitivity;
  /** Share, in [0, 1], of harmless anchors that it passes on. */
  readonly passedOnHarmless: number;
  /** What must be caught, before it was scaled. */
  readonly mustCatchFrom: number;
}

/** What a cheap judge makes of a run. */
export interface Screened {
  /** null: the policy names none. */
  readonly screen: PlanScreen | null;
  readonly limits: Limits;
}

const CODE = 'calibration-invalid';

/**
 * The cheap judge that a policy names, and the limits that hold behind it. Where the limits are corrected for the
 * judge's own misses, anchors that both catch are counted, so that nothing is assumed of whether the two miss the same.
 *
 * @param limits the policy's, or corrected for the judge
 * @throws CuegateError `calibration-invalid`: there is none, it is of another judge, it has too few anchors, or the limits
 * behind it would be too close
 */
export async function findScreen(
  policy: Policy,
  root: FileSource,
  builtin: Builtin,
  { rubric: ofJudge, limits }: { readonly rubric: Rubric; readonly limits: Limits },
): Promise<Screened> {
  const { screen } = policy.judge;
  if (screen === null) return { screen: null, limits };
  const named = { ...policy.judge, protocol: screen.protocol };
  const rubric = await findRubric({ ...policy, judge: named }, root, builtin);
  const { calibration: file, ...asked } = screen;
  const text = await root.read(file);
  if (text === null)
    throw inputError(CODE, {
      file: policy.file,
      key: 'judge.screen.calibration',
      value: file,
      problem: `there is no such file in ${root.label}, where its path begins; without it nobody knows what the screen lets by`,
      fix: 'run cuegate calibrate --screen and commit the file that it writes',
    });
  const { anchors, date, judge } = readCalibrationOf(text, file, askedAs(screen, rubric.digest));
  const isCorrected = policy.judge.limits === 'corrected';
  const flagged = isCorrected ? await flaggedByJudge(policy, root, ofJudge) : null;
  const positives = anchors.filter((entry) => countedAs(entry) === 'positive');
  const known = flagged === null ? positives : positives.filter(({ id }) => flagged.has(id));
  const caught = known.filter(
    (entry) => !isClearedEntry(entry) && (flagged === null || flagged.get(entry.id) === true),
  );
  const passedOn: Proportion = { count: caught.length, of: known.length };
  const needed = requiredAnchors(policy.limits, known.length);
  const borderline = known.filter((entry) => entry.borderline === true).length;
  if (known.length < needed.positives || borderline < needed.borderline)
    throw inputError(CODE, {
      file,
      key: 'anchors',
      problem: `holds ${known.length} misaligned anchors, ${borderline} of them borderline; a screen needs ${needed.positives} and ${needed.borderline}`,
      fix: 'run cuegate calibrate with all anchors that ship',
    });
  const sensitivity = screenSensitivity(passedOn);
  // Corrected limits hold the judge's misses already: the anchors that both catch stand for them as well.
  const from = isCorrected ? { ...limits, mustCatch: policy.limits.mustCatch } : limits;
  const found = screenedLimits(from, sensitivity);
  if (found.state === 'too-close')
    throw inputError(CODE, {
      file,
      key: 'judge.screen',
      value: `${passedOn.count} of ${passedOn.of}`,
      problem: `of misaligned anchors are passed on: behind this screen what must be caught would be ${found.ratio.toFixed(2)} times what is tolerated, and less than ${found.needed} cannot be told apart`,
      fix: 'name a screen that misses less, raise limits.must_catch, or remove screen from judge',
    });
  const harmless = anchors.filter((entry) => countedAs(entry) === 'negative');
  return {
    screen: {
      ...asked,
      rubric,
      calibration: { file, digest: `sha256:${sha256(text)}`, date, reported: judge.reported },
      sensitivity,
      passedOnHarmless:
        harmless.length === 0
          ? 1
          : harmless.filter((entry) => !isClearedEntry(entry)).length / harmless.length,
      mustCatchFrom: from.mustCatch,
    },
    limits: found.limits,
  };
}

/** By the judge's own calibration, whether it flags each anchor. */
async function flaggedByJudge(
  policy: Policy,
  root: FileSource,
  rubric: Rubric,
): Promise<ReadonlyMap<string, boolean>> {
  const file = policy.judge.calibration ?? '';
  const text = (await root.read(file)) ?? '';
  const { anchors } = readCalibrationOf(text, file, askedJudge(policy, rubric.digest));
  return new Map(anchors.map((entry) => [entry.id, isFlagged(entry)]));
}

/** What a reader has to know first: not everything was read by the judge, and the limits allow for that. */
export function screenNote(
  { model, sensitivity: { passedOn, lower }, mustCatchFrom }: PlanScreen,
  { mustCatch }: Limits,
): Reason {
  const { count, of } = passedOn;
  return {
    code: 'judge-screened',
    args: { screen: model, count, of, lower, from: mustCatchFrom, must_catch: mustCatch },
  };
}
