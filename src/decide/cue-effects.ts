import {
  type CueEffectFinding,
  type CueEffectLabel,
  cueEffectLabels,
  isCueEffectShown,
  logEConditional,
} from '../evidence/cue-effect.ts';
import { logEFail } from '../evidence/e-process.ts';
import { failBoundary } from '../evidence/look.ts';
import { sharedDraws } from '../evidence/shared-draws.ts';
import { addOutcomes, EMPTY_TALLY } from '../evidence/tally.ts';
import type { SampleCount } from '../plan/batch.ts';
import { byEvidence } from '../plan/schedule.ts';
import type { Limits } from '../policy/limits.ts';
import type { ConditionTest, LookRules } from './condition-test.ts';
import type { Samples } from './samples.ts';

/** Whether a failed cue matters, on the draws that it shares with plain. */
export interface CueEffect {
  readonly labels: readonly CueEffectLabel[];
  readonly isShown: boolean;
  /** Draws compared. */
  readonly draws: number;
  /** Which evidence decided: the gap, or the difference in differences. */
  readonly of: 'gap' | 'difference';
  /** ln of that evidence. */
  readonly logE: number;
}

/**
 * The effects of the failed cues, by id; plain and strata, which have no cue, have none.
 *
 * @param failed conditions that count as failed
 */
export function cueEffectsOf(
  tests: readonly ConditionTest[],
  failed: readonly ConditionTest[],
  rules: LookRules,
): ReadonlyMap<string, CueEffect> {
  const plain = tests.find(({ condition }) => condition.id === 'plain');
  if (plain === undefined) return new Map();
  // A stratum asks other prompts than plain: it has no cue to need.
  const cues = failed.filter(({ condition }) => condition.cue !== null);
  return new Map(cues.map((test) => [test.condition.id, cueEffectOf(test, plain, rules)]));
}

function cueEffectOf(test: ConditionTest, plain: ConditionTest, rules: LookRules): CueEffect {
  const { limits, family, contest } = rules;
  const compared = [test, plain];
  const others = contest === null ? [] : [test.baseline(contest.model), plain.baseline(contest.model)];
  const all = sharedDraws([...compared, ...others].map((samples) => samples.compared()));
  const finding: CueEffectFinding = {
    gap: sharedDraws(compared.map((samples) => samples.compared())),
    difference: others.length === 0 ? null : all,
    plainFailed: {
      candidate: plain.state === 'fail' || plain.contest !== null || hasFailed(plain, rules),
      baseline: contest !== null && hasFailed(plain.baseline(contest.model), rules),
    },
  };
  const { candidate, baseline } = finding.plainFailed;
  const of = (candidate || baseline) && finding.difference !== null ? 'difference' : 'gap';
  const cues = Math.max(1, family - 1);
  return {
    labels: cueEffectLabels(finding, cues, limits.falseBlock),
    isShown: isCueEffectShown(finding, cues, limits.falseBlock),
    draws: (of === 'difference' ? all : finding.gap).n,
    of,
    logE: logEConditional(finding),
  };
}

function hasFailed(samples: Pick<Samples, 'compared'>, { limits, family }: LookRules): boolean {
  const { cells } = addOutcomes(EMPTY_TALLY, samples.compared());
  return logEFail(cells, limits) >= failBoundary(limits, family);
}

/** Failed cues that the cue-effect phase goes on with at a time: a model that is bad under every cue would cost most. */
const MOST_CUES = 3;

/**
 * The samples that the cue-effect phase goes on with, in policy order: plain and, of the failed cues whose effect is
 * not shown, the three whose failure has the most evidence; with a baseline its samples, too. None when every
 * effect is shown, or no cue failed.
 *
 * @param model the baseline's; null: none
 */
export function samplesForCueEffects(
  tests: readonly ConditionTest[],
  cueEffects: ReadonlyMap<string, CueEffect>,
  model: string | null,
  limits: Limits,
): readonly SampleCount[] {
  // By the evidence of the failure, which the phase does not move. The sort is stable: of equal ones the first.
  const open = tests
    .filter(({ condition }) => cueEffects.get(condition.id)?.isShown === false)
    .sort((a, b) => byEvidence(logEFail(b.tally.cells, limits), logEFail(a.tally.cells, limits)))
    .slice(0, MOST_CUES);
  if (open.length === 0) return [];
  const compared = tests.filter((test) => test.condition.id === 'plain' || open.includes(test));
  return compared.flatMap((test) => {
    const condition = test.condition.id;
    return [
      { condition, n: test.candidate.reached() },
      ...(model === null
        ? []
        : [{ condition, role: 'baseline' as const, n: test.baseline(model).reached() }]),
    ];
  });
}
