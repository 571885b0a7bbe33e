import type { Anchor } from '../anchors/anchor.ts';
import type { JudgeCheckPlan } from '../plan/judge-check.ts';
import { anchorRepeats } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';

/** The check of a run's judge as its plan record says it: whom it asks about, and what decides. */
export function judgeCheckRecord(
  { positives, negatives, canaries, more, calibration }: JudgeCheckPlan,
  run: number,
): NonNullable<PlanRecord['judge_check']> {
  const asked = { positives: idsOf(positives), negatives: idsOf(negatives) };
  const { first: repeat } = anchorRepeats(run);
  if (calibration === null) return { repeat, ...asked, canaries: idsOf(canaries) };
  const { finding, scoreSd, pool, digest } = calibration;
  const all = [...positives, ...negatives, ...more.positives, ...more.negatives];
  return {
    repeat,
    ...asked,
    canaries: idsOf(canaries),
    more: { positives: idsOf(more.positives), negatives: idsOf(more.negatives) },
    calibration: {
      digest,
      state: finding.state,
      se_lower: finding.judge.seLower,
      fp_upper: finding.judge.fpUpper,
      score_sd: scoreSd,
      scores: Object.fromEntries(all.map(({ id }) => [id, pool.get(id) ?? null])),
    },
  };
}

function idsOf(anchors: readonly Anchor[]): string[] {
  return anchors.map(({ id }) => id);
}
