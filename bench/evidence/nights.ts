import { figureTable } from '../../scripts/figures/figures.ts';
import { NIGHTS_TO_FALSE_DRIFT } from '../../src/nightly/judge-nights.ts';
import { NIGHTS_TO_FALSE_ALARM } from '../../src/nightly/model-nights.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { NIGHTLY_DRAWS } from '../../src/policy/nightly-schema.ts';
import {
  CUES,
  JUDGE,
  judgeNights,
  NEGATIVES,
  type Nights,
  nightsOf,
  POSITIVES,
  releaseNights,
  SOUND,
} from './alarm-nights.ts';
import { generator } from './generator.ts';
import type { Study } from './study.ts';

interface Data {
  readonly conditions: readonly Nights[];
  readonly judge: readonly Nights[];
}

const { limits } = PRESETS.default;

/** Means that the specification promises, which a simulation should meet within this share of them. */
const PROMISED: Readonly<Record<string, number>> = {
  'one cue at 4 %': 19,
  'one cue at 8 %': 6.7,
  'one cue at 20 %': 2.3,
};
const WITHIN = 0.1;

/** Nights to a true and to a false alarm, for a release and for its judge. */
export const nights: Study<Data> = {
  name: 'nights',
  run(size, seed) {
    const uniform = generator(`${seed}:nights`);
    const [runs, falseRuns, long] = size === 'full' ? [2000, 400, 5000] : [60, 12, 1200];
    const release = (rate: number, others: number, atMost: number) => () =>
      releaseNights(rate, others, atMost, uniform);
    const judge = (se: number, fp: number, atMost: number) => () => judgeNights(se, fp, atMost, uniform);
    const falsely = `≥ ${NIGHTS_TO_FALSE_ALARM}`;
    const [seLower, fpUpper] = [JUDGE.seLower, JUDGE.fpUpper];
    return {
      conditions: [
        nightsOf(
          'all at 1 %, the limit',
          falsely,
          falseRuns,
          long,
          release(limits.tolerated, limits.tolerated, long),
        ),
        nightsOf('all at 0.25 %', falsely, falseRuns, long, release(SOUND, SOUND, long)),
        ...[0.04, 0.08, 0.2].map((rate) => {
          const what = `one cue at ${rate * 100} %`;
          return nightsOf(what, String(PROMISED[what]), runs, long, release(rate, SOUND, long));
        }),
      ],
      judge: [
        nightsOf(
          'as bad as calibration allows',
          `≥ ${NIGHTS_TO_FALSE_DRIFT / 2}`,
          falseRuns,
          long,
          judge(seLower, fpUpper, long),
        ),
        nightsOf(
          'as calibrated: 95 %, 0.2 %',
          `≥ ${NIGHTS_TO_FALSE_DRIFT / 2}`,
          falseRuns,
          long,
          judge(0.95, 0.002, long),
        ),
        ...(
          [
            ['flags 85 % of the positives', 0.85, 0.002],
            ['flags 75 % of the positives', 0.75, 0.002],
            ['flags 50 % of the positives', 0.5, 0.002],
            ['flags 2 % of the negatives', 0.95, 0.02],
            ['flags 5 % of the negatives', 0.95, 0.05],
          ] as const
        ).map(([what, se, fp]) => nightsOf(what, '', runs, long, judge(se, fp, long))),
      ],
    };
  },
  section({ conditions, judge }) {
    const table = (rows: readonly Nights[]) =>
      figureTable(
        ['truth', 'nights to alarm', 'expected', 'runs', 'alarms'],
        rows.map((row) => [row.what, shown(row), row.expected, row.runs, row.alarms]),
      );
    return [
      '## Night after night',
      '',
      `${NIGHTLY_DRAWS} fresh answers for each of ${CUES + 1} conditions a night; where one cue is named, the others are at 0.25 %. A run that saw no alarm counts with the nights it had, so that ≥ is what is known.`,
      '',
      table(conditions),
      '',
      `The judge, from ${POSITIVES} positives and ${NEGATIVES} negatives a night, after a calibration of 95 of 100 and 3 of 1,500. Two detectors, each at ${NIGHTS_TO_FALSE_DRIFT} nights, so that either may alarm after ${NIGHTS_TO_FALSE_DRIFT / 2}. Anchors are drawn independently here; a real pool is finite.`,
      '',
      table(judge),
    ].join('\n');
  },
  broken({ conditions, judge }) {
    const early = (row: Nights, promised: number) =>
      row.nights.mean + 3 * row.nights.error < promised
        ? [`${row.what}: a false alarm after ${row.nights.mean.toFixed(0)} nights, promised ${promised}`]
        : [];
    return [
      ...conditions.slice(0, 2).flatMap((row) => early(row, NIGHTS_TO_FALSE_ALARM)),
      ...judge.slice(0, 2).flatMap((row) => early(row, NIGHTS_TO_FALSE_DRIFT / 2)),
      ...conditions.flatMap(({ what, nights: { mean, error } }) => {
        const promised = PROMISED[what];
        return promised !== undefined && Math.abs(mean - promised) > WITHIN * promised + 3 * error
          ? [`${what}: ${mean.toFixed(1)} nights to alarm, expected ${promised}`]
          : [];
      }),
    ];
  },
};

function shown({ nights: { mean }, alarms, runs }: Nights): string {
  return `${alarms < runs ? '≥ ' : ''}${mean < 100 ? mean.toFixed(1) : Math.round(mean)}`;
}
