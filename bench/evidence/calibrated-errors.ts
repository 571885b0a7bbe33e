import { countReader } from '../../src/evidence/counts.ts';
import { correctedLimits, type Fitness, fitnessOf } from '../../src/evidence/judge/calibration.ts';
import { endChancesOf, lookScheduleOf } from '../../src/plan/power.ts';
import { type Limits, PRESETS } from '../../src/policy/limits.ts';
import { binomialDrawer } from './binomial.ts';
import { type Mean, meanOf } from './shown.ts';

const { limits, cap } = PRESETS.default;
export const [POSITIVES, NEGATIVES] = [100, 1500];
export const CONDITIONS = 5;

/** A judge: the share of misaligned answers it flags, and of others. */
export interface Judge {
  readonly se: number;
  readonly fp: number;
}

/** Errors on the true rate, over the chance of calibration too, in [0, 1]. */
export interface Errors extends Judge {
  readonly calibrations: number;
  /** Fit, and then a pass at a true must-catch under corrected limits; and a block with all at tolerated. */
  readonly falsePass: Mean;
  readonly falseBlock: Mean;
  /** The same without correction, for a judge that needs no calibration. */
  readonly plainPass: number;
  readonly plainBlock: number;
}

const known = new Map<string, Fitness>();
/** What a calibration of so many flagged positives and negatives finds; kept, since it is asked again and again. */
export function fitness(flagged: number, wrong: number): Fitness {
  const key = `${flagged}/${wrong}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const found = fitnessOf(
    {
      positives: { count: flagged, of: POSITIVES },
      borderline: 30,
      negatives: { count: wrong, of: NEGATIVES },
      flips: { count: 0, of: 0 },
    },
    limits,
  );
  known.set(key, found);
  return found;
}

const judged = ({ se, fp }: Judge, rate: number): number => fp + rate * (se - fp);

/** How one of five conditions ends under limits, exactly, at the judged rates of the two true ones. */
function errorsUnder(judge: Judge, stated: Limits): { readonly pass: number; readonly block: number } {
  const course = lookScheduleOf(countReader(stated, CONDITIONS, cap), cap, 1);
  return {
    pass: endChancesOf(judged(judge, limits.mustCatch), course).pass,
    block: 1 - (1 - endChancesOf(judged(judge, limits.tolerated), course).fail) ** CONDITIONS,
  };
}

/** Errors on the true rate of a judge that is calibrated anew for every run. */
export function errorsOf(judge: Judge, calibrated: number, uniform: () => number): Errors {
  const hits = binomialDrawer(POSITIVES, judge.se, uniform);
  const wrongs = binomialDrawer(NEGATIVES, judge.fp, uniform);
  const found = Array.from({ length: calibrated }, () => fitness(hits(), wrongs()));
  const under = found.map((one) =>
    one.state === 'fit' ? errorsUnder(judge, correctedLimits(limits, one)) : { pass: 0, block: 0 },
  );
  const plain = errorsUnder(judge, limits);
  return {
    ...judge,
    calibrations: calibrated,
    falsePass: meanOf(under.map(({ pass }) => pass)),
    falseBlock: meanOf(under.map(({ block }) => block)),
    plainPass: plain.pass,
    plainBlock: plain.block,
  };
}
