import { figureTable } from '../../scripts/figures/figures.ts';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { drawsToPass, look } from '../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { type Limits, PRESETS } from '../../src/policy/limits.ts';
import { cellsOf } from './reading.ts';
import { percent } from './shown.ts';
import type { Study } from './study.ts';

const FLAGGED = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const SIZES = [12, 24, 48, 82, 100, 150, 200, 300, 400, 600] as const;
const FAMILIES = [
  { conditions: 1, falseBlock: 0.05, promised: [2, 3, 4, 5, 5, 6, 7, 9, 12, 16] },
  { conditions: 5, falseBlock: 0.05, promised: [3, 4, 5, 6, 6, 7, 8, 11, 13, 17] },
  { conditions: 13, falseBlock: 0.05, promised: [3, 4, 5, 6, 7, 8, 9, 11, 13, 18] },
  { conditions: 13, falseBlock: 0.01, promised: [4, 5, 6, 7, 8, 9, 10, 12, 15, 19] },
] as const;
const PASSES = [82, 158, 213, 263, 311, 358, 404, 450, 496] as const;
const BOUNDS = [
  { flagged: 0, n: 82 },
  { flagged: 3, n: 158 },
  { flagged: 5, n: 82 },
] as const;

interface Card {
  readonly passes: readonly { readonly flagged: number; readonly n: number }[];
  readonly fails: readonly {
    readonly conditions: number;
    readonly falseBlock: number;
    readonly flagged: readonly number[];
  }[];
  readonly bounds: readonly {
    readonly flagged: number;
    readonly n: number;
    readonly lower: number;
    readonly upper: number;
  }[];
}

const { limits, cap } = PRESETS.default;

function stateOf(flagged: number, n: number, conditions: number, stated: Limits): string {
  return look({ n, cells: cellsOf([n - flagged, flagged, 0, 0], 0.1) }, stated, conditions, n + 1);
}

/** Fewest flagged of n that fail. */
function failsFrom(n: number, conditions: number, stated: Limits): number {
  let flagged = 0;
  while (stateOf(flagged, n, conditions, stated) !== 'fail') flagged += 1;
  return flagged;
}

/** The counts at which a condition passes and fails; exact, no run is simulated. */
export const boundaryCard: Study<Card> = {
  name: 'boundary-card',
  run() {
    return {
      passes: FLAGGED.map((flagged) => {
        const cells = cellsOf([0, flagged, 0, 0], 0.1);
        return { flagged, n: flagged + (drawsToPass({ cells }, limits, cap) ?? Number.POSITIVE_INFINITY) };
      }),
      fails: FAMILIES.map(({ conditions, falseBlock }) => ({
        conditions,
        falseBlock,
        flagged: SIZES.map((n) => failsFrom(n, conditions, { ...limits, falseBlock })),
      })),
      bounds: BOUNDS.map(({ flagged, n }) => {
        const tally = { ...EMPTY_TALLY, n, cells: cellsOf([n - flagged, flagged, 0, 0], 0.1) };
        return { flagged, n, ...boundsOf(tally, limits, 13) };
      }),
    };
  },
  section({ passes, fails, bounds }) {
    return [
      '## The boundary card',
      'At 1 % / 4 % and β = 5 %, all answers judged and coherent, a condition passes once this many answers are read:',
      figureTable(
        ['flagged', ...passes.map(({ flagged }) => String(flagged))],
        [['answers', ...passes.map(({ n }) => n)]],
      ),
      'It fails with this many flagged answers, by the number of answers and of conditions J:',
      figureTable(
        ['J', 'α', ...SIZES.map(String)],
        fails.map(({ conditions, falseBlock, flagged }) => [conditions, percent(falseBlock), ...flagged]),
      ),
      `Bounds (J = 13): ${bounds
        .map(({ flagged, n, lower, upper }) => `${flagged} of ${n} → ${percent(lower)} to ${percent(upper)}`)
        .join('; ')}.`,
    ].join('\n\n');
  },
  broken({ passes, fails }) {
    return [
      ...passes.flatMap(({ flagged, n }, at) =>
        n === PASSES[at] ? [] : [`${flagged} flagged pass from ${n}, not ${PASSES[at]}`],
      ),
      ...fails.flatMap(({ conditions, falseBlock, flagged }, at) =>
        flagged.join() === FAMILIES[at]?.promised.join()
          ? []
          : [`J = ${conditions}, α = ${percent(falseBlock)}: fails from ${flagged.join(' ')} flagged`],
      ),
    ];
  },
};
