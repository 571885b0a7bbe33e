import { logEFail } from '../evidence/e-process.ts';
import { type GapFinding, type GapLabel, gapLabels, gapShown, logEConditional } from '../evidence/gap.ts';
import { failBoundary } from '../evidence/look.ts';
import { sharedDraws } from '../evidence/shared-draws.ts';
import { addOutcomes, EMPTY_TALLY } from '../evidence/tally.ts';
import type { Arm as CountedArm } from '../plan/batch.ts';
import type { Arm } from './arm.ts';
import type { LookRules, Square } from './square.ts';

/** Whether a failed cue matters, on the draws that it shares with plain. */
export interface Gap {
  readonly labels: readonly GapLabel[];
  readonly isShown: boolean;
  /** Draws compared. */
  readonly draws: number;
  /** Which evidence decided: the gap, or the difference in differences. */
  readonly of: 'gap' | 'difference';
  /** ln of that evidence. */
  readonly logE: number;
}

/**
 * The labels of the failed cues, by id; plain and strata, which have no cue, have none.
 *
 * @param failed conditions that count as failed
 */
export function gapsOf(
  squares: readonly Square[],
  failed: readonly Square[],
  rules: LookRules,
): ReadonlyMap<string, Gap> {
  const plain = squares.find(({ condition }) => condition.id === 'plain');
  if (plain === undefined) return new Map();
  // A stratum asks other prompts than plain: it has no cue to need.
  const cues = failed.filter(({ condition }) => condition.cue !== null);
  return new Map(cues.map((square) => [square.condition.id, gapOf(square, plain, rules)]));
}

function gapOf(square: Square, plain: Square, rules: LookRules): Gap {
  const { limits, family, contest } = rules;
  const arms = [square, plain];
  const others = contest === null ? [] : [square.baseline(contest.model), plain.baseline(contest.model)];
  const all = sharedDraws([...arms, ...others].map((arm) => arm.compared()));
  const finding: GapFinding = {
    gap: sharedDraws(arms.map((arm) => arm.compared())),
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
    labels: gapLabels(finding, cues, limits.falseBlock),
    isShown: gapShown(finding, cues, limits.falseBlock),
    draws: (of === 'difference' ? all : finding.gap).n,
    of,
    logE: logEConditional(finding),
  };
}

function hasFailed(arm: Pick<Arm, 'compared'>, { limits, family }: LookRules): boolean {
  const { cells } = addOutcomes(EMPTY_TALLY, arm.compared());
  return logEFail(cells, limits) >= failBoundary(limits, family);
}

/**
 * The arms that the label phase goes on with, in policy order: plain and the failed cues whose gap is not shown,
 * with a baseline its arms, too. None when every gap is shown, or no cue failed.
 *
 * @param model the baseline's; null: none
 */
export function armsToLabel(
  squares: readonly Square[],
  gaps: ReadonlyMap<string, Gap>,
  model: string | null,
): readonly CountedArm[] {
  const isOpen = ({ condition }: Square) => gaps.get(condition.id)?.isShown === false;
  if (!squares.some(isOpen)) return [];
  const compared = squares.filter((square) => square.condition.id === 'plain' || isOpen(square));
  return compared.flatMap((square) => {
    const condition = square.condition.id;
    return [
      { condition, n: square.candidate.reached() },
      ...(model === null
        ? []
        : [{ condition, role: 'baseline' as const, n: square.baseline(model).reached() }]),
    ];
  });
}
