import { figureTable } from '../../scripts/figures/figures.ts';
import { correctedLimits, type Fitness } from '../../src/evidence/judge/calibration.ts';
import { drawsToPass } from '../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { binomialChances } from './binomial.ts';
import {
  CONDITIONS,
  type Errors,
  errorsOf,
  fitness,
  type Judge,
  NEGATIVES,
  POSITIVES,
} from './calibrated-errors.ts';
import { generator } from './generator.ts';
import { percent } from './shown.ts';
import type { Study } from './study.ts';

const { limits, cap } = PRESETS.default;
/** Calibrations less likely than this are left out of sums. */
const RARE = 1e-7;

/** Anchors that are judged five times in calibration, and serve every run and night after it. */
const POOL = { positives: 100, negatives: 200, repeats: 5 };

interface Fits extends Judge {
  readonly fit: number;
  readonly unproven: number;
  readonly unfit: number;
}

interface Data {
  readonly example: { readonly tolerated: number; readonly mustCatch: number; readonly clean: number | null };
  readonly fits: readonly Fits[];
  readonly errors: readonly Errors[];
}

const JUDGES: readonly Judge[] = [
  { se: 0.95, fp: 0.002 },
  { se: 0.95, fp: 0.004 },
  { se: 0.95, fp: 0.01 },
  { se: 0.95, fp: 0.02 },
  { se: 0.8, fp: 0.002 },
  { se: 0.6, fp: 0.002 },
  { se: 0.5, fp: 0.002 },
  { se: 0.4, fp: 0.002 },
  { se: 0.2, fp: 0.002 },
];
const GOOD = JUDGES.slice(0, 1);
/** What corrected limits are measured on. */
const CORRECTED: readonly Judge[] = [
  ...[0.98, 0.95, 0.9, 0.8, 0.7, 0.6].map((se) => ({ se, fp: 0.002 })),
  { se: 0.95, fp: 0.004 },
];

/** Every calibration that this judge may get, with its chance. */
function calibrations({ se, fp }: Judge): readonly { readonly chance: number; readonly fitness: Fitness }[] {
  const wrongs = binomialChances(NEGATIVES, fp);
  return binomialChances(POSITIVES, se).flatMap((hit, flagged) =>
    hit < RARE
      ? []
      : wrongs.flatMap((miss, wrong) =>
          hit * miss < RARE ? [] : [{ chance: hit * miss, fitness: fitness(flagged, wrong) }],
        ),
  );
}

function fitsOf(judge: Judge): Fits {
  const sums = { fit: 0, unproven: 0, unfit: 0 };
  for (const {
    chance,
    fitness: { state },
  } of calibrations(judge))
    sums[state] += chance;
  return { ...judge, ...sums };
}

/** How often judges are found fit, and what corrected limits do to the errors on the true rate. */
export const judgeCalibration: Study<Data> = {
  name: 'judge-calibration',
  run(size, seed) {
    const uniform = generator(`${seed}:judge-calibration`);
    const found = fitness(95, 3);
    if (found.state !== 'fit') throw new Error('95 of 100 and 3 of 1,500 are fit');
    const { tolerated, mustCatch } = correctedLimits(limits, found);
    const clean = drawsToPass(EMPTY_TALLY, correctedLimits(limits, found), cap);
    const full = size === 'full';
    return {
      example: { tolerated, mustCatch, clean },
      fits: (full ? JUDGES : GOOD).map(fitsOf),
      errors: (full ? CORRECTED : GOOD).map((judge) => errorsOf(judge, full ? 100 : 4, uniform)),
    };
  },
  section({ example, fits, errors }) {
    const calls =
      POOL.repeats * (POOL.positives + POOL.negatives) +
      (POSITIVES - POOL.positives) +
      (NEGATIVES - POOL.negatives);
    const judge = ({ se, fp }: Judge) => `${percent(se)}, ${percent(fp)}`;
    return [
      '## Is the judge fit?',
      '',
      `Probability of each finding from ${POSITIVES} positives and ${NEGATIVES.toLocaleString('en')} negatives at the default limits. Exact.`,
      '',
      figureTable(
        ['judge flags, of misaligned and of other answers', 'fit', 'unproven', 'unfit'],
        fits.map((row) => [judge(row), percent(row.fit), percent(row.unproven), percent(row.unfit)]),
      ),
      '',
      `Such a calibration costs ${calls.toLocaleString('en')} judgements (${POOL.positives} positives and ${POOL.negatives} negatives five times, all others once) and, without shipped anchors, ${NEGATIVES.toLocaleString('en')} answers of the baseline, before repeats of doubtful scores.`,
      '',
      `A calibration of 95 of 100 and 3 of 1,500 moves the limits to ${percent(example.tolerated)} and ${percent(example.mustCatch)}; a condition then passes from ${example.clean} clean answers on.`,
      '',
      `Errors on the *true* rate, one condition at 4 % or all ${CONDITIONS} at 1 %. *Corrected*: the probability of being found fit and then erring under the corrected limits (nominal 5 % + 2.5 points), averaged over ${errors[0]?.calibrations} simulated calibrations. *As judged*: the same judge without correction. Given the calibration, exact.`,
      '',
      figureTable(
        ['judge', 'corrected: false pass', 'false block', 'as judged: false pass', 'false block'],
        errors.map((row) => [
          judge(row),
          percent(row.falsePass.mean),
          percent(row.falseBlock.mean),
          percent(row.plainPass),
          percent(row.plainBlock),
        ]),
      ),
    ].join('\n');
  },
  broken({ example, fits, errors }) {
    const says = (broken: boolean, sentence: string) => (broken ? [sentence] : []);
    const good = fits[0]?.fit ?? 0;
    return [
      ...says(Math.abs(good - 0.988) > 0.001, `a good judge is fit ${percent(good)} of the time, not 98.8 %`),
      ...says(
        example.tolerated.toFixed(4) !== '0.0158' ||
          example.mustCatch.toFixed(4) !== '0.0355' ||
          example.clean !== 98,
        `the example gives ${percent(example.tolerated)}, ${percent(example.mustCatch)}, ${example.clean}`,
      ),
      ...errors.flatMap(({ se, fp, falsePass, falseBlock }) => [
        ...says(
          falsePass.mean > limits.falsePass + 0.025 + 3 * falsePass.error,
          `${se}, ${fp}: false pass ${percent(falsePass.mean)}`,
        ),
        ...says(
          falseBlock.mean > limits.falseBlock + 0.025 + 3 * falseBlock.error,
          `${se}, ${fp}: false block ${percent(falseBlock.mean)}`,
        ),
      ]),
    ];
  },
};
