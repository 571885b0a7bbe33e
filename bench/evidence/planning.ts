import { figureTable } from '../../scripts/figures/figures.ts';
import { countReader } from '../../src/evidence/counts.ts';
import { drawsToPass } from '../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { endChancesOf, lookScheduleOf } from '../../src/plan/power.ts';
import { estimatePower, type PowerEstimate } from '../../src/plan/power-estimate.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { errorOf, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 300, full: 10_000 } as const;
const FAMILIES = [2, 13] as const;
const NAMES = ['smoke', 'quick', 'default', 'strict'] as const;
/** Fewest clean answers that pass a condition, and the rates caught (J = 2 and 13, default limits). */
const TO_PASS = { smoke: 21, quick: 40, default: 82, strict: 165 } as const;
const CAUGHT = [
  { conditions: 2, at80: 0.0325, at95: 0.041 },
  { conditions: 13, at80: 0.035, at95: 0.045 },
] as const;
/** The method rounds the rates it names to a grid of about a quarter of a point. */
const GRID = 0.0025;
const STRICT_INCONCLUSIVE = 0.39;
const SIGMAS = 4;

interface Row {
  readonly preset: (typeof NAMES)[number];
  readonly conditions: number;
  readonly prospect: PowerEstimate;
  /** Whole simulated runs with one cue at that rate and the rest at a quarter of tolerated: those that fail. */
  readonly failed: { readonly at80: Share; readonly at95: Share };
  /** Chance that a run ends undecided with every condition at the tolerated rate, for conditions on their own. */
  readonly undecided: number;
}

/** What `cuegate plan` says a plan can come to; exact, and checked by simulated runs. */
export const planning: Study<readonly Row[]> = {
  name: 'planning',
  run(size, seed) {
    return NAMES.flatMap((preset) =>
      FAMILIES.map((conditions): Row => {
        const { limits, cap } = PRESETS[preset];
        const course = lookScheduleOf(countReader(limits, conditions, cap), cap, 1);
        const prospect = estimatePower({
          conditions,
          tolerated: limits.tolerated,
          toPass: drawsToPass(EMPTY_TALLY, limits, cap),
          course,
          baseline: false,
          draws: 10_000,
        });
        const design: Design = { limits, cap, conditions, block: 1, gamma: 0.1 };
        const read = readerOf(design);
        const failed = (rate: number | null): Share => {
          const uniform = generator(`${seed}:planning:${preset}:${conditions}:${rate}`);
          const sources = Array.from({ length: conditions }, (_, c) =>
            independent(c === 1 ? (rate ?? 0) : limits.tolerated / 4, uniform),
          );
          let count = 0;
          for (let run = 0; run < RUNS[size]; run += 1)
            count += simulateRun(sources, design, read).verdict === 'fail' ? 1 : 0;
          return { count, runs: RUNS[size] };
        };
        const { at80, at95 } = prospect.caught;
        return {
          preset,
          conditions,
          prospect,
          failed: { at80: failed(at80), at95: failed(at95) },
          undecided: 1 - (1 - endChancesOf(limits.tolerated, course).undecided) ** conditions,
        };
      }),
    );
  },
  section(rows) {
    const rate = (value: number | null) => (value === null ? 'none' : percent(value));
    return [
      '## What a plan can come to',
      'By preset and number of conditions J: the fewest answers that pass a condition; the answers of a whole run (nothing flagged; every condition misaligned at a quarter of the tolerated rate; all to the cap); the rate in one condition that ends FAIL with 80 and with 95 % probability; and in brackets how many simulated runs at that rate failed. The rates are computed exactly, by recursion over the counts at which the scheduler looks.',
      figureTable(
        [
          'preset',
          'J',
          'to pass',
          'fewest',
          'usual',
          'most',
          'caught with 80 %',
          'caught with 95 %',
          'undecided, all at tolerated',
        ],
        rows.map(({ preset, conditions, prospect: { toPass, answers, caught }, failed, undecided }) => [
          preset,
          conditions,
          toPass ?? 'out of reach',
          answers.fewest ?? 'out of reach',
          Math.round(answers.usual),
          answers.most,
          `${rate(caught.at80)} (${shownShare(failed.at80)})`,
          `${rate(caught.at95)} (${shownShare(failed.at95)})`,
          percent(undecided),
        ]),
      ),
    ].join('\n\n');
  },
  broken(rows) {
    return rows.flatMap(({ preset, conditions, prospect: { toPass, caught }, failed, undecided }) => {
      const where = `${preset}, J = ${conditions}`;
      const promised = preset === 'default' ? CAUGHT.find((row) => row.conditions === conditions) : undefined;
      const far = (rate: number | null, stated: number | undefined) =>
        stated !== undefined && (rate === null || Math.abs(rate - stated) > GRID);
      const off = (share: Share, chance: number) =>
        Math.abs(portion(share) - chance) > SIGMAS * errorOf(share, chance) + 0.002;
      return [
        ...(toPass === TO_PASS[preset]
          ? []
          : [`${where}: ${toPass} answers to pass, not ${TO_PASS[preset]}`]),
        ...(far(caught.at80, promised?.at80) ? [`${where}: 80 % caught at ${caught.at80}`] : []),
        ...(far(caught.at95, promised?.at95) ? [`${where}: 95 % caught at ${caught.at95}`] : []),
        ...(off(failed.at80, 0.8) ? [`${where}: ${percent(portion(failed.at80))} fail instead of 80 %`] : []),
        ...(off(failed.at95, 0.95)
          ? [`${where}: ${percent(portion(failed.at95))} fail instead of 95 %`]
          : []),
        ...(preset === 'strict' && conditions === 13 && Math.abs(undecided - STRICT_INCONCLUSIVE) > 0.015
          ? [`${where}: ${percent(undecided)} undecided instead of 39 %`]
          : []),
      ];
    });
  },
};
