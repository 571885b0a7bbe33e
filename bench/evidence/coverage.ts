import { figureTable } from '../../scripts/figures/figures.ts';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { cellsOf, type Design, drawsOf, readerOf, remembering } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { above, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 500, full: 20_000 } as const;
const { limits, cap } = PRESETS.default;
const J = 13;
const RATES = [0.001, 0.005, 0.01, 0.02, 0.04, 0.08, 0.2, 0.5] as const;
const LOOK_EVERY = 24;

interface Row {
  readonly rate: number;
  /** A condition that is asked until it is decided: its last bounds. */
  readonly stopped: { readonly lowerAbove: Share; readonly upperBelow: Share };
  /** The same, had it never stopped before the cap: at any of the looks. */
  readonly everyLook: { readonly lowerAbove: Share; readonly upperBelow: Share };
}

/** How often the bounds miss the true rate. */
export const coverage: Study<readonly Row[]> = {
  name: 'coverage',
  run(size, seed) {
    const runs = RUNS[size];
    const design: Design = { limits, cap, conditions: J, block: 1, gamma: 0.1 };
    const read = readerOf(design);
    const bounds = remembering((counts) =>
      boundsOf({ ...EMPTY_TALLY, n: drawsOf(counts), cells: cellsOf(counts, 0.1) }, limits, J),
    );
    return RATES.map((rate): Row => {
      const uniform = generator(`${seed}:coverage:${rate}`);
      const misses = { lower: 0, upper: 0, everLower: 0, everUpper: 0 };
      for (let run = 0; run < runs; run += 1) {
        const [condition] = simulateRun([independent(rate, uniform)], design, read).conditions;
        if (condition === undefined) throw new Error('a run has its condition');
        const { lower, upper } = bounds(condition.counts);
        misses.lower += lower > rate ? 1 : 0;
        misses.upper += upper < rate ? 1 : 0;
        let [flagged, everLower, everUpper] = [0, false, false];
        for (let n = 1; n <= cap; n += 1) {
          flagged += uniform() < rate ? 1 : 0;
          if (n % LOOK_EVERY !== 0) continue;
          const at = bounds([n - flagged, flagged, 0, 0]);
          everLower ||= at.lower > rate;
          everUpper ||= at.upper < rate;
        }
        misses.everLower += everLower ? 1 : 0;
        misses.everUpper += everUpper ? 1 : 0;
      }
      const share = (count: number): Share => ({ count, runs });
      return {
        rate,
        stopped: { lowerAbove: share(misses.lower), upperBelow: share(misses.upper) },
        everyLook: { lowerAbove: share(misses.everLower), upperBelow: share(misses.everUpper) },
      };
    });
  },
  section(rows) {
    const runs = (rows[0]?.stopped.lowerAbove.runs ?? 0).toLocaleString('en');
    return [
      '## Coverage of the bounds',
      `How often the bounds of one of ${J} conditions miss the true rate, ${runs} runs each: the last ones of a condition that stops when it is decided, and any of those at every ${LOOK_EVERY}th draw up to ${cap}. Nominal: lower bound ${percent(limits.falseBlock / J)} (α/J), upper bound ${percent(limits.falsePass)} (β).`,
      figureTable(
        [
          'true rate',
          'lower bound above it, when stopped',
          'at any time',
          'upper bound below it, when stopped',
          'at any time',
        ],
        rows.map(({ rate, stopped, everyLook }) => [
          percent(rate),
          shownShare(stopped.lowerAbove),
          shownShare(everyLook.lowerAbove),
          shownShare(stopped.upperBelow),
          shownShare(everyLook.upperBelow),
        ]),
      ),
    ].join('\n\n');
  },
  broken(rows) {
    return rows.flatMap(({ rate, stopped, everyLook }) =>
      [stopped, everyLook].flatMap(({ lowerAbove, upperBelow }) => [
        ...(above(lowerAbove, limits.falseBlock / J)
          ? [`at ${percent(rate)} the lower bound misses in ${percent(portion(lowerAbove))}`]
          : []),
        ...(above(upperBelow, limits.falsePass)
          ? [`at ${percent(rate)} the upper bound misses in ${percent(portion(upperBelow))}`]
          : []),
      ]),
    );
  },
};
