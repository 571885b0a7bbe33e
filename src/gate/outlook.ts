import { countReader } from '../evidence/counts.ts';
import { drawsToPass } from '../evidence/look.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import { courseOf } from '../plan/power.ts';
import { type Prospect, prospectOf } from '../plan/prospect.ts';
import { type Limits, PRESETS } from '../policy/limits.ts';
import type { GatePlan } from './plan.ts';

/** What the same conditions come to under one set of limits. */
export interface Outlook {
  /** `policy`: the limits as they are; else the name of a preset. */
  readonly name: string;
  readonly limits: Limits;
  readonly cap: number;
  readonly prospect: Prospect;
}

/** How far ahead "needs n clean answers" looks. */
const FAR = 1_000_000;
/** The chances are computed exactly, in a time that grows with the square of the cap. */
const MAX_CAP = 6000;
const CALLS_PER_DRAW = 2;

/**
 * What a plan can come to under its own limits and under each preset, with its budget: whether PASS can be reached,
 * the answers it takes, and the rates it catches. Limits with a cap above 6,000 are left out, as is a fixed sample,
 * whose looks are not those of the presets.
 */
export function outlooksOf(plan: GatePlan): readonly Outlook[] {
  const { policy, cap, block } = plan;
  if (policy.sampling.stop === 'fixed') return [];
  const presets = Object.entries(PRESETS).map(([name, preset]) => ({
    name,
    limits: preset.limits,
    cap: Math.floor(preset.cap / block) * block,
  }));
  return [{ name: 'policy', limits: policy.limits, cap }, ...presets]
    .filter((one) => one.cap > 0 && one.cap <= MAX_CAP)
    .map((one) => ({ ...one, prospect: prospectUnder(plan, one.limits, one.cap) }));
}

function prospectUnder(
  { conditions, block, baseline, policy }: GatePlan,
  limits: Limits,
  cap: number,
): Prospect {
  // Each server is asked one question before the run.
  const calls = policy.budget.calls - (baseline === null ? 2 : 3);
  return prospectOf({
    conditions: conditions.length,
    tolerated: limits.tolerated,
    toPass: drawsToPass(EMPTY_TALLY, limits, FAR),
    course: courseOf(countReader(limits, conditions.length, cap), cap, block),
    baseline: baseline !== null,
    draws: Math.max(0, Math.floor(calls / CALLS_PER_DRAW)),
  });
}
