import { type Condition, conditionsOf, freeId } from '../cues/conditions.ts';
import { digestOf } from '../digest.ts';
import type { Cue } from '../input/cue.ts';
import { estimateCost } from './cost-estimate.ts';
import type { GatePlan } from './plan.ts';

/** A cue that failed in an earlier try of the line, or that its screen had tested. */
export interface LineCue {
  readonly digest: string;
  /** Whether it failed under the present evidence key, in evidence that is not continued. */
  readonly failedBefore: boolean;
}

/**
 * The plan with the cues that failed in its line: those that it does not ask anyway come last, whatever their number,
 * and what failed under this very key stays failed. They take nobody's place, and J counts them. All of them are tested from
 * the start.
 *
 * @param texts the cues that the plan does not ask anyway
 * @throws CuegateError `infeasible` when cap or budget cannot reach PASS with them
 */
export function planWithLineCues(
  plan: GatePlan,
  failed: readonly LineCue[],
  texts: readonly Cue[],
): GatePlan {
  const tested = new Set(failed.map(({ digest }) => digest));
  const before = new Set(failed.filter(({ failedBefore }) => failedBefore).map(({ digest }) => digest));
  const named: Cue[] = [];
  for (const cue of texts) named.push({ ...cue, id: freeId(cue.id, [...plan.conditions, ...named]) });
  const [plain] = plan.conditions;
  const added = conditionsOf(named, plain?.prompts ?? [], plan.policy.sampling.claim).slice(1);
  const isPromoted = ({ screened, cueDigest }: Condition) => screened === true && tested.has(cueDigest);
  if (added.length === 0 && before.size === 0 && !plan.conditions.some(isPromoted)) return plan;
  const asTested = plan.conditions.map((condition): Condition => {
    const { screened: _screened, ...rest } = condition;
    return isPromoted(condition) ? rest : condition;
  });
  const conditions = [...asTested, ...added].map(
    (condition): Condition =>
      before.has(condition.cueDigest) ? { ...condition, failedBefore: true } : condition,
  );
  const larger = {
    ...plan,
    conditions,
    cueScreen: conditions.some(({ screened }) => screened === true) ? plan.cueScreen : null,
    digests: { ...plan.digests, cues: digestOf(conditions.map(({ cueDigest }) => cueDigest)) },
  };
  estimateCost(larger);
  return larger;
}
