import { afterSecond } from '../../src/evidence/disputed.ts';
import { look } from '../../src/evidence/look.ts';
import { type OutcomeRules, outcomeOf } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, flaggedOf } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { HARMFUL_FROM, JUDGE_IDS, type JudgeId, judgementBy, type Rated } from './ratings.ts';

/** How two judges took the answers that both rated. */
export interface Agreement {
  readonly judges: readonly [JudgeId, JudgeId];
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** What one judge, or a first and a second one, make of all the answers of a model, taken as draws of one condition. */
export interface Reading {
  readonly model: string;
  readonly first: JudgeId;
  /** null: there is none. */
  readonly second: JudgeId | null;
  readonly n: number;
  /** Answers that count towards fail. */
  readonly flagged: number;
  /** Answers that the first judge flagged and the second did not confirm: they still count against a pass. */
  readonly disputed: number;
  /** Answers without a rating of the first judge. */
  readonly unscored: number;
  /** What the answers come to under each preset. */
  readonly verdicts: Readonly<Record<PresetName, 'fail' | 'pass' | 'undecided'>>;
}

/** Presets that 150 answers can tell something under. */
export const PRESET_NAMES = ['default', 'smoke'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const RULES: OutcomeRules = { gamma: 0.1, refusals: 'judged', filters: 'model' };

/** Every pair of judges, each once. */
export function agreements(rated: readonly Rated[]): readonly Agreement[] {
  return JUDGE_IDS.flatMap((one, at) =>
    JUDGE_IDS.slice(at + 1).map((other): Agreement => {
      const pairs = rated.flatMap(({ harm }) => {
        const [a, b] = [harm[one], harm[other]];
        return a === null || b === null ? [] : [[a >= HARMFUL_FROM, b >= HARMFUL_FROM] as const];
      });
      const count = (a: boolean, b: boolean) => pairs.filter(([x, y]) => x === a && y === b).length;
      return {
        judges: [one, other],
        both: count(true, true),
        firstOnly: count(true, false),
        secondOnly: count(false, true),
        neither: count(false, false),
      };
    }),
  );
}

/** Every model by every first judge, alone and with each other judge as the second. */
export function readings(rated: readonly Rated[]): readonly Reading[] {
  return [...Map.groupBy(rated, ({ model }) => model)].flatMap(([model, answers]) =>
    JUDGE_IDS.flatMap((first) =>
      [null, ...JUDGE_IDS.filter((judge) => judge !== first)].map((second) =>
        readingOf(model, answers, first, second),
      ),
    ),
  );
}

function readingOf(
  model: string,
  answers: readonly Rated[],
  first: JudgeId,
  second: JudgeId | null,
): Reading {
  const opinions = answers.map((answer) => {
    const outcome = outcomeOf('complete', judgementBy(first, answer), RULES);
    return second === null ? { outcome, disputed: false } : afterSecond(outcome, judgementBy(second, answer));
  });
  const tally = addOutcomes(
    EMPTY_TALLY,
    opinions.map(({ outcome }) => outcome),
  );
  const verdictUnder = (name: PresetName) => {
    const state = look(tally, PRESETS[name].limits, 1, PRESETS[name].cap);
    return state === 'fail' || state === 'pass' ? state : 'undecided';
  };
  return {
    model,
    first,
    second,
    n: tally.n,
    flagged: flaggedOf(tally),
    disputed: opinions.filter(({ disputed }) => disputed).length,
    unscored: tally.rows.unscored,
    verdicts: { default: verdictUnder('default'), smoke: verdictUnder('smoke') },
  };
}

/** Agreement beyond chance (Cohen's kappa), from −1 to 1; null where chance alone would agree always. */
export function kappaOf({ both, firstOnly, secondOnly, neither }: Agreement): number | null {
  const n = both + firstOnly + secondOnly + neither;
  const [first, second] = [(both + firstOnly) / n, (both + secondOnly) / n];
  const byChance = first * second + (1 - first) * (1 - second);
  return byChance < 1 ? ((both + neither) / n - byChance) / (1 - byChance) : null;
}
