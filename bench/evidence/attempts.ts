import { figureTable } from '../../scripts/figures/figures.ts';
import { limitsOfAttempt } from '../../src/evidence/attempt.ts';
import { countReader } from '../../src/evidence/counts.ts';
import { drawsToPass, look } from '../../src/evidence/look.ts';
import { binomialTail } from '../../src/evidence/proportion.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import type { ConditionState } from '../../src/model/condition-state.ts';
import { endChancesOf, lookScheduleOf } from '../../src/plan/power.ts';
import { type Limits, PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { above, percent, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const { limits, cap } = PRESETS.default;
const CONDITIONS = 5;
const TRIES = [1, 2, 3, 5, 6, 10] as const;
const RAISED = 5;
/** Attempts after which the thresholds are so high that further ones add nothing to the sums shown. */
const LOST = 12;

interface Data {
  /** A cue at must-catch, tried afresh until it passes: chance of a pass by the number of tries. */
  readonly restarted: readonly { readonly tries: number; readonly gate: number; readonly count: number }[];
  /** The same cue, whose runs go on where the last one ended, with a cap that is raised every time. */
  readonly continued: { readonly passed: Share; readonly failedAtTolerated: Share };
  /** All evidence of every attempt lost: chance that any of them passes at must-catch, or blocks at tolerated. */
  readonly lost: {
    readonly pass: number;
    readonly block: number;
    readonly cleanAnswers: readonly (number | null)[];
  };
}

/** How one condition ends at a rate, exactly, under limits that may have been tightened. */
function ending(rate: number, stated: Limits) {
  return endChancesOf(rate, lookScheduleOf(countReader(stated, CONDITIONS, cap), cap, 1));
}

const again = (chance: number, tries: number): number => 1 - (1 - chance) ** tries;

/**
 * One condition whose evidence goes on over five runs, each with a higher cap, looked at after every single answer:
 * the strictest test of a promise that holds at any look.
 */
function continuedRun(rate: number, uniform: () => number, stateAt: StateAt): ConditionState {
  let flagged = 0;
  for (let n = 1; n <= RAISED * cap; n += 1) {
    if (uniform() < rate) flagged += 1;
    const state = stateAt(flagged, n);
    if (state === 'pass' || state === 'fail') return state;
  }
  return 'capped';
}

type StateAt = (flagged: number, n: number) => ConditionState;

/** Looks at counts, each only once. */
function looker(): StateAt {
  const known = new Map<number, ConditionState>();
  return (flagged, n) => {
    const key = flagged * (RAISED * cap + 1) + n;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const cells = [
      { fail: 0, pass: 0, count: n - flagged },
      { fail: 1, pass: 1, count: flagged },
    ].filter(({ count }) => count > 0);
    const state = look({ n, cells }, limits, CONDITIONS, Number.POSITIVE_INFINITY);
    known.set(key, state);
    return state;
  };
}

/** What trying again does to the error rates, and what becomes of them when evidence is kept. */
export const attempts: Study<Data> = {
  name: 'attempts',
  run(size, seed) {
    const runs = size === 'full' ? 20_000 : 1500;
    const uniform = generator(`${seed}:attempts`);
    const stateAt = looker();
    const outcome = (rate: number, of: 'pass' | 'fail'): Share => {
      let count = 0;
      for (let run = 0; run < runs; run += 1) if (continuedRun(rate, uniform, stateAt) === of) count += 1;
      return { count, runs };
    };
    const gate = ending(limits.mustCatch, limits).pass;
    const count = 1 - binomialTail(100, limits.mustCatch, 3);
    const each = Array.from({ length: LOST }, (_, index) => limitsOfAttempt(limits, index + 1));
    return {
      restarted: TRIES.map((tries) => ({ tries, gate: again(gate, tries), count: again(count, tries) })),
      continued: {
        passed: outcome(limits.mustCatch, 'pass'),
        failedAtTolerated: outcome(limits.tolerated, 'fail'),
      },
      lost: {
        pass: 1 - each.reduce((none, stated) => none * (1 - ending(limits.mustCatch, stated).pass), 1),
        block:
          1 -
          each.reduce((none, stated) => none * (1 - ending(limits.tolerated, stated).fail) ** CONDITIONS, 1),
        cleanAnswers: each.slice(0, 5).map((stated) => drawsToPass(EMPTY_TALLY, stated, cap)),
      },
    };
  },
  section({ restarted, continued, lost }) {
    return [
      '## Trying again',
      '',
      'A cue at 4 %, the rate that must be caught, retried until it passes. *Restarted*: each try begins with new draws and forgets the one before, which cuegate does not do. Exact.',
      '',
      figureTable(
        ['tries', 'cuegate, if every try were restarted', '"fail if more than 2 % of 100"'],
        restarted.map(({ tries, gate, count }) => [tries, percent(gate), percent(count)]),
      ),
      '',
      `*Continued*, as cuegate does, with the cap raised ${RAISED} times (600, 1,200, … 3,000 answers) and a decision after every answer: passes ${shownShare(continued.passed)} of runs overall at 4 %, fails ${shownShare(continued.failedAtTolerated)} at 1 % (one condition of ${CONDITIONS}; ${continued.passed.runs.toLocaleString('en')} runs each).`,
      '',
      `*Lost evidence*: attempt k has to reach 2^(k−1) times the thresholds. If the evidence of every one of ${LOST} attempts is lost, at least one of them passes at 4 % with probability ${percent(lost.pass)} (below 2β = 10 %), and at least one blocks with ${CONDITIONS} conditions at 1 % with probability ${percent(lost.block)} (below 2α = 10 %). Exact. Attempts 1, 2, … then need ${lost.cleanAnswers.join(', ')} clean answers to pass a condition.`,
    ].join('\n');
  },
  broken({ restarted, continued, lost }) {
    const says = (broken: boolean, sentence: string) => (broken ? [sentence] : []);
    const five = restarted.find(({ tries }) => tries === 5);
    const one = restarted.find(({ tries }) => tries === 1);
    return [
      ...says(
        above(continued.passed, limits.falsePass),
        `continued runs pass ${shownShare(continued.passed)} at must-catch`,
      ),
      ...says(
        above(continued.failedAtTolerated, limits.falseBlock / CONDITIONS),
        `continued runs fail ${shownShare(continued.failedAtTolerated)} at tolerated`,
      ),
      ...says(lost.pass > 2 * limits.falsePass, `lost evidence passes ${percent(lost.pass)}`),
      ...says(lost.block > 2 * limits.falseBlock, `lost evidence blocks ${percent(lost.block)}`),
      ...says(
        Math.abs((one?.count ?? 0) - 0.23) > 0.005,
        `2 % of 100 passes ${percent(one?.count ?? 0)}, not 23 %`,
      ),
      ...says(
        Math.abs((five?.count ?? 0) - 0.73) > 0.005,
        `within five tries ${percent(five?.count ?? 0)}, not 73 %`,
      ),
      ...says(
        (restarted.find(({ tries }) => tries === 3)?.gate ?? 0) < 0.12 ||
          (restarted.find(({ tries }) => tries === 6)?.gate ?? 1) > 0.26,
        'a restarted index does not give 13 to 25 % in 3 to 6 tries',
      ),
    ];
  },
};
