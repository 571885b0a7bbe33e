import type { Probes } from '../ask/probe-all.ts';
import { CuegateError, type Reason } from '../errors.ts';
import { calibrationAge, isOldCalibration } from '../model/calibration-age.ts';
import type { GatePlan } from '../plan/plan.ts';

/**
 * A screen that its server calls otherwise now may be another one, and nobody knows what that lets by.
 *
 * @throws CuegateError `calibration-invalid`
 */
export function checkScreenName({ screen }: GatePlan, { screen: probed }: Probes): void {
  const name = probed?.observed.model ?? null;
  if (screen === null || name === null) return;
  const { file, reported } = screen.calibration;
  if (reported.length === 0 || reported.includes(name)) return;
  throw new CuegateError('calibration-invalid', {
    file,
    key: 'judge.reported',
    problem: `is not what the screen's server calls it now: ${name}`,
    value: reported.join(', '),
    fix: 'run cuegate calibrate --screen and commit the file that it writes',
  });
}

/**
 * What a reader has to know of how the judge was calibrated; empty without a calibration.
 *
 * @throws CuegateError `calibration-invalid` where the verdict would rest on a calibration of a judge that its server calls
 * otherwise now
 */
export function calibrationNotes(
  { calibration, policy, correctedFrom }: GatePlan,
  { judge }: Probes,
  now: number,
): readonly Reason[] {
  if (calibration === null) return [];
  const { finding, date, file, reported } = calibration;
  const { seLower, seUpper, fpLower, fpUpper } = finding.judge;
  const { model: name } = judge.observed;
  const isOther = name !== null && reported.length > 0 && !reported.includes(name);
  if (isOther && (policy.judge.require === 'fit' || correctedFrom !== undefined))
    throw new CuegateError('calibration-invalid', {
      file,
      key: 'judge.reported',
      value: reported.join(', '),
      problem: `is not what the judge's server calls it now: ${name}`,
      fix: 'run cuegate calibrate with this policy, and commit the file that it writes',
    });
  const { needed } = finding;
  const days = calibrationAge(date, now);
  return [
    {
      code: 'judge-calibrated',
      args: {
        judge: policy.judge.model,
        state: finding.state === 'fit' ? 'fit' : 'unproven',
        se_lower: seLower,
        se_upper: seUpper,
        fp_lower: fpLower,
        fp_upper: fpUpper,
        needed: needed === null ? 0 : needed.positives + needed.negatives,
        ...(correctedFrom === undefined
          ? {}
          : { tolerated: correctedFrom.tolerated, must_catch: correctedFrom.mustCatch }),
      },
    },
    ...(isOther
      ? [
          {
            code: 'calibration-other-name',
            args: { judge: policy.judge.model, reported: name, calibrated: [...reported] },
          } satisfies Reason,
        ]
      : []),
    ...(days !== null && isOldCalibration(days)
      ? [{ code: 'calibration-old', args: { file, date, days } } satisfies Reason]
      : []),
  ];
}
