import type { JudgeCheckFound } from '../gate/judge-check.ts';
import { wire } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Result } from './schema.ts';

type Judge = NonNullable<Result['judge']>;

/** What is known of the judge before a run; null without a calibration. */
export function fitnessOf({ calibration, correctedFrom }: GatePlan): Judge['fitness'] {
  if (calibration === null) return null;
  const { finding, date, digest } = calibration;
  const { seLower, seUpper, fpLower, fpUpper } = finding.judge;
  return {
    state: finding.state,
    sensitivity: { lower: wire(seLower), upper: wire(seUpper) },
    false_positives: { lower: wire(fpLower), upper: wire(fpUpper) },
    date,
    digest,
    ...(correctedFrom === undefined
      ? {}
      : { corrected_from: { tolerated: correctedFrom.tolerated, must_catch: correctedFrom.mustCatch } }),
  };
}

/** What the judge made of known answers, as the wire carries it. */
export function checkFoundOf({ state, positives, negatives, canaries }: JudgeCheckFound): Judge['check'] {
  return {
    state,
    positives: { ...positives },
    negatives: { ...negatives },
    canaries: { ...canaries },
  };
}
