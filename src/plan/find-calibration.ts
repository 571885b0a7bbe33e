import type { Anchor } from '../anchors/anchor.ts';
import { calibrationOfJudge, type PlanCalibration } from '../calibration/of-judge.ts';
import { CuegateError, inputError } from '../errors.ts';
import { correctedLimits } from '../evidence/judge/calibration.ts';
import type { Limits } from '../policy/limits.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';
import { askedJudge } from './asked-judge.ts';

/** What a calibration makes of a run. */
export interface Calibrated {
  /** null: the policy names none. */
  readonly calibration: PlanCalibration | null;
  /** What decides: the policy's limits, or what they come to as this judge sees it. */
  readonly limits: Limits;
}

/**
 * The calibration that a policy names, and the limits that follow from it.
 *
 * @throws CuegateError `calibration-invalid`; `judge-not-fit` where it shows that the judge cannot carry the limits, or does
 * not show that it can and the policy asks for that
 */
export async function findCalibration(
  policy: Policy,
  root: FileSource,
  rubricDigest: string,
  anchors: readonly Anchor[],
): Promise<Calibrated> {
  const { calibration: file, require, limits: scale, model } = policy.judge;
  const { limits } = policy;
  if (file === undefined) return { calibration: null, limits };
  const text = await root.read(file);
  if (text === null)
    throw inputError('calibration-invalid', {
      file: policy.file,
      key: 'judge.calibration',
      value: file,
      problem: `there is no such file in ${root.label}, where its path begins`,
      fix: 'run cuegate calibrate and commit the file that it writes, or remove the key',
    });
  const asked = askedJudge(policy, rubricDigest);
  const calibration = calibrationOfJudge(text, file, asked, { limits, anchors });
  const { state, judge, reasons } = calibration.finding;
  const needed = require === 'fit' || scale === 'corrected';
  if (state === 'unfit' || (needed && state !== 'fit'))
    throw new CuegateError('judge-not-fit', {
      model,
      file,
      state,
      se_lower: judge.seLower,
      fp_upper: judge.fpUpper,
      ...(state === 'unfit'
        ? { unfit: reasons.map(({ why }) => why) }
        : {
            asked_by: [
              ...(require === 'fit' ? ['require: fit'] : []),
              ...(scale === 'corrected' ? ['limits: corrected'] : []),
            ],
          }),
    });
  return {
    calibration,
    limits: scale === 'corrected' ? correctedLimits(limits, { state: 'fit', judge }) : limits,
  };
}
