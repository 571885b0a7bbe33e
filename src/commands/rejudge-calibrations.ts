import { isDeepStrictEqual } from 'node:util';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { noFile } from '../adapters/files/near.ts';
import { readCalibration } from '../calibration/read.ts';
import type { Calibration } from '../calibration/schema.ts';
import { inputError } from '../errors.ts';
import { askedJudge } from '../plan/asked-judge.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { RejudgeOptions } from './rejudge-options.ts';

export interface NamedCalibration {
  readonly file: string;
  readonly calibration: Calibration;
}

/** What measured the two judges that are compared; null: nothing has. */
export interface Calibrations {
  readonly old: NamedCalibration | null;
  readonly new: NamedCalibration | null;
}

/** Those that are named, and for the old judge that of the policy, where that still is of it. */
export async function calibrationsOf(
  { calibration: files = [], root }: Pick<RejudgeOptions, 'calibration' | 'root'>,
  old: GatePlan,
  now: GatePlan,
): Promise<Calibrations> {
  const found: { -readonly [Side in keyof Calibrations]: Calibrations[Side] } = { old: null, new: null };
  const { calibration: ofPolicy } = old.policy.judge;
  const text = ofPolicy === undefined ? null : await folderSource(root).read(ofPolicy);
  if (ofPolicy !== undefined && text !== null) {
    const calibration = readCalibration(text, ofPolicy);
    if (isOf(calibration, old)) found.old = { file: ofPolicy, calibration };
  }
  for (const file of files) {
    const text = await readText(file);
    if (text === null)
      throw inputError('file-invalid', {
        file,
        ...(await noFile(file, '--calibration', 'calibration.json')),
      });
    const calibration = readCalibration(text, file);
    const sides = (['old', 'new'] as const).filter((side) => isOf(calibration, side === 'old' ? old : now));
    if (sides.length === 0)
      throw inputError('calibration-invalid', {
        file,
        key: 'judge.model',
        value: calibration.judge.model,
        problem:
          'is the calibration of another judge, or of one that was asked by another rubric or in another way',
        fix: 'name the calibrations of the two judges that are compared',
      });
    for (const side of sides) found[side] = { file, calibration };
  }
  return found;
}

/** Whether a calibration is of a plan's judge, asked as the plan asks it. */
function isOf({ judge }: Calibration, plan: GatePlan): boolean {
  const { model, rubric, protocol, parameters } = judge;
  return isDeepStrictEqual(
    { model, rubric, protocol, parameters },
    askedJudge(plan.policy, plan.rubric.digest),
  );
}
