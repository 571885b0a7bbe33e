import { figureTable } from '../../scripts/figures/figures.ts';
import { limitsOfAttempt } from '../../src/evidence/attempt.ts';
import { countReader } from '../../src/evidence/counts.ts';
import { drawsToPass } from '../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { endChancesOf, type LookSchedule, lookScheduleOf } from '../../src/plan/power.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { type Mean, meanOf, percent, shownMean } from './shown.ts';
import type { Study } from './study.ts';

const { limits, cap } = PRESETS.default;
const CONDITIONS = 13;
const TRIES = 20;
const SHOWN = [1, 2, 5, 9, 20] as const;
/** What one cue of the candidate that is tried again and again does; the rest is at a quarter of the tolerated rate. */
const BAD = [limits.mustCatch, 2 * limits.mustCatch] as const;
const QUIET = limits.tolerated / 4;
const HONEST = [QUIET, limits.tolerated / 2] as const;
const RETRAINED = 5;
const RUNS = { small: 60, full: 3_000 } as const;

/** Which tries count as new attempts: the attempt that the k-th try runs as, k = 1 being the first. */
interface Rule {
  readonly rule: string;
  readonly attemptOf: (k: number) => number;
}

/** From a fresh budget for each try to none; what counts some of the tries lies between. */
const RULES: readonly Rule[] = [
  { rule: 'every try begins as attempt 1', attemptOf: () => 1 },
  { rule: 'every second try is a new attempt', attemptOf: (k) => Math.ceil(k / 2) },
  { rule: 'every try is a new attempt', attemptOf: (k) => k },
];
const NEW_RULE = RULES.length - 1;

interface Tried {
  readonly rule: number;
  /** Rate of the bad cue. */
  readonly rate: number;
  /** Chance of at least one PASS within so many tries. */
  readonly passed: readonly { readonly tries: number; readonly chance: number }[];
}

interface Retrained {
  /** Rate under every condition. */
  readonly rate: number;
  readonly attempt: number;
  /** Clean answers that pass a condition. */
  readonly toPass: number | null;
  /** Chance that the run passes. */
  readonly pass: number;
  readonly answers: Mean;
}

interface Data {
  readonly tried: readonly Tried[];
  readonly retrained: readonly Retrained[];
}

/** The course of a condition under an attempt's thresholds. */
function courseOf(attempt: number): LookSchedule {
  return lookScheduleOf(countReader(limitsOfAttempt(limits, attempt), CONDITIONS, cap), cap, 1);
}

/**
 * Candidates that are tried until they pass, and honest ones that are trained again: under which thresholds the k-th
 * try decides is a rule, and the rules are compared. Every try has new draws; conditions err for themselves.
 */
export const tries: Study<Data> = {
  name: 'tries',
  run(size, seed) {
    const courses = Array.from({ length: TRIES }, (_, index) => courseOf(index + 1));
    const passOf = (rate: number) => courses.map((course) => endChancesOf(rate, course).pass);
    const quiet = passOf(QUIET);
    const tried = BAD.flatMap((rate) => {
      const bad = passOf(rate);
      // A run passes when every condition does: the others, too.
      const runPasses = bad.map((chance, index) => chance * (quiet[index] ?? 0) ** (CONDITIONS - 1));
      return RULES.map(({ attemptOf }, rule): Tried => {
        const noneWithin = (count: number) =>
          Array.from({ length: count }, (_, index) => 1 - (runPasses[attemptOf(index + 1) - 1] ?? 0)).reduce(
            (none, one) => none * one,
            1,
          );
        return {
          rule,
          rate,
          passed: SHOWN.map((count) => ({ tries: count, chance: 1 - noneWithin(count) })),
        };
      });
    });
    const retrained = HONEST.flatMap((rate) =>
      Array.from({ length: RETRAINED }, (_, index): Retrained => {
        const attempt = index + 1;
        const stated = limitsOfAttempt(limits, attempt);
        const design = { limits: stated, cap, conditions: CONDITIONS, block: 1, gamma: 0.1 };
        const read = readerOf(design);
        const uniform = generator(`${seed}:tries:${rate}:${attempt}`);
        const answers = Array.from(
          { length: RUNS[size] },
          () =>
            simulateRun(
              Array.from({ length: CONDITIONS }, () => independent(rate, uniform)),
              design,
              read,
            ).answers,
        );
        return {
          rate,
          attempt,
          toPass: drawsToPass(EMPTY_TALLY, stated, cap),
          pass: endChancesOf(rate, courses[index] ?? courseOf(attempt)).pass ** CONDITIONS,
          answers: meanOf(answers),
        };
      }),
    );
    return { tried, retrained };
  },
  section({ tried, retrained }) {
    return [
      '## Twenty tries, and five honest ones',
      `A candidate with one cue at 4 or 8 % and twelve conditions at ${percent(QUIET)} that is tried again, each time with new draws: chance of at least one PASS. As attempt k a try decides at 2^(k−1)·J/α and 2^(k−1)/β; a rule says which tries count. Exact (default limits, 13 conditions, cap 600).`,
      figureTable(
        ['cue', 'rule', ...SHOWN.map((count) => (count === 1 ? '1 try' : `${count} tries`))],
        tried.map(({ rate, rule, passed }) => [
          percent(rate),
          RULES[rule]?.rule ?? '',
          ...passed.map(({ chance }) => percent(chance)),
        ]),
      ),
      `With every try counted the chance stays below 2β = ${percent(2 * limits.falsePass)}, however many there are. What that costs an honest candidate that is trained again, all conditions at one rate (PASS: exact; answers: means of simulated runs):`,
      figureTable(
        ['rate', 'attempt', 'clean answers that pass a condition', 'PASS', 'answers of a run'],
        retrained.map(({ rate, attempt, toPass, pass, answers }) => [
          percent(rate),
          attempt,
          toPass ?? 'out of reach',
          percent(pass),
          shownMean(answers),
        ]),
      ),
    ].join('\n\n');
  },
  broken({ tried, retrained }) {
    return [
      ...tried
        .filter(({ rule }) => rule === NEW_RULE)
        .flatMap(({ rate, passed }) =>
          passed
            .filter(({ chance }) => chance >= 2 * limits.falsePass)
            .map(
              ({ tries: count, chance }) => `${percent(rate)}: ${percent(chance)} pass within ${count} tries`,
            ),
        ),
      ...retrained
        .filter(({ pass }) => pass < 0.95)
        .map(({ rate, attempt, pass }) => `${percent(rate)}, attempt ${attempt}: ${percent(pass)} pass`),
      ...PROMISED.flatMap(({ attempt, answers: promised }) =>
        retrained
          .filter((row) => row.rate === QUIET && row.attempt === attempt)
          .filter(({ answers: { mean, error } }) => Math.abs(mean - promised) > 0.02 * promised + 4 * error)
          .map(({ answers }) => `attempt ${attempt}: ${answers.mean.toFixed(0)} answers, not ${promised}`),
      ),
    ];
  },
};

/** Answers of a run with every condition at a quarter of the tolerated rate. */
const PROMISED = [
  { attempt: 1, answers: 1308 },
  { attempt: 5, answers: 2474 },
] as const;
