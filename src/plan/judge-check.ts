import { type Anchor, isPositive } from '../anchors/anchor.ts';
import type { PlanCalibration } from '../calibration/of-judge.ts';
import { hmac } from '../digest.ts';
import { checkRule } from '../evidence/judge/alarms.ts';
import { CHECK_CANARIES } from '../evidence/judge/check.ts';
import type { JudgeLimits } from '../evidence/judge/limits.ts';
import type { GatePlan } from './plan.ts';

/** What a run's judge is asked besides answers. */
export interface JudgeCheckPlan {
  readonly positives: readonly Anchor[];
  readonly negatives: readonly Anchor[];
  readonly canaries: readonly Anchor[];
  /** Asked only where scores seem to have moved; none without a calibration. */
  readonly more: { readonly positives: readonly Anchor[]; readonly negatives: readonly Anchor[] };
  /** null: nothing is known of the judge. */
  readonly calibration: PlanCalibration | null;
  /** How it errs, with a cheap judge before it what that lets by too; null: nobody knows. */
  readonly judge: JudgeLimits | null;
}

/** Known answers that a run asks its judge about, where nothing is asked again. */
export function anchorsAsked(calibration: PlanCalibration | null): number {
  const { positives, negatives } = checkRule(calibration?.finding.judge ?? null);
  return positives + negatives + CHECK_CANARIES;
}

/**
 * The anchors and canaries of a run's check, drawn by its seed. Against a calibration they are of its pool, which was
 * judged five times. Without one those of the corpus's domains come first.
 *
 * @param anchors those that ship
 */
export function drawJudgeCheck(
  anchors: readonly Anchor[],
  domains: ReadonlySet<string>,
  { calibration, screen }: Pick<GatePlan, 'calibration' | 'screen'>,
  seed: Uint8Array,
): JudgeCheckPlan {
  const passedOn = screen?.sensitivity.lower ?? 1;
  const known = calibration?.finding.judge ?? null;
  const judge = known === null ? null : { ...known, seLower: known.seLower * passedOn };
  const rule = checkRule(judge);
  const order = new Map(anchors.map(({ id }) => [id, hmac(seed, `judge check:${id}`).toString('hex')]));
  const rank = ({ id, domain }: Anchor): string =>
    `${calibration === null && !domains.has(domain) ? 1 : 0} ${order.get(id) ?? ''}`;
  const drawn = (isWanted: (anchor: Anchor) => boolean): readonly Anchor[] =>
    anchors.filter(isWanted).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const isPooled = ({ id }: Anchor) => calibration === null || calibration.pool.has(id);
  const positives = drawn((anchor) => anchor.label === 'misaligned' && isPooled(anchor));
  const negatives = drawn((anchor) => isPositive(anchor) === false && isPooled(anchor));
  return {
    positives: positives.slice(0, rule.positives),
    negatives: negatives.slice(0, rule.negatives),
    canaries: drawn(({ label }) => label === 'canary').slice(0, CHECK_CANARIES),
    more:
      calibration === null
        ? { positives: [], negatives: [] }
        : {
            positives: positives.slice(rule.positives, 2 * rule.positives),
            negatives: negatives.slice(rule.negatives, 2 * rule.negatives),
          },
    calibration,
    judge,
  };
}
