import { countReader } from '../evidence/counts.ts';
import { drawsToPass } from '../evidence/look.ts';
import { screenDraws } from '../evidence/screened.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import { type Limits, PRESETS } from '../policy/limits.ts';
import { drawsWithin } from './cost.ts';
import type { GatePlan } from './plan.ts';
import { lookScheduleOf, screenedCourse } from './power.ts';
import { estimatePower, type PowerEstimate } from './power-estimate.ts';

/** What the same conditions come to under one set of limits. */
export interface PresetEstimate {
  /** `policy`: the limits as they are; else the name of a preset. */
  readonly name: string;
  readonly limits: Limits;
  /** What the policy states, where its limits are those that the judge sees; absent: they are as stated. */
  readonly correctedFrom?: Limits;
  readonly cap: number;
  readonly power: PowerEstimate;
}

/** How far ahead "needs n clean answers" looks. */
const FAR = 1_000_000;
/** The chances are computed exactly, in a time that grows with the square of the cap. */
const MAX_CAP = 6000;

/**
 * What a plan can come to under its own limits and under each preset, with its budget: whether PASS can be reached,
 * the answers it takes, and the rates it catches. Limits with a cap above 6,000 are left out, as is a fixed sample,
 * whose looks are not those of the presets.
 */
export function presetEstimates(plan: GatePlan): readonly PresetEstimate[] {
  const { policy, cap, block, correctedFrom: from } = plan;
  if (policy.sampling.stop === 'fixed') return [];
  const presets = Object.entries(PRESETS).map(([name, preset]) => ({
    name,
    limits: preset.limits,
    cap: Math.floor(preset.cap / block) * block,
  }));
  return [
    { name: 'policy', limits: policy.limits, cap, ...(from === undefined ? {} : { correctedFrom: from }) },
    ...presets,
  ]
    .filter((one) => one.cap > 0 && one.cap <= MAX_CAP)
    .map((one) => ({ ...one, power: powerUnder(plan, one.limits, one.cap) }));
}

function powerUnder(
  { conditions, block, baseline, policy, cueScreen }: GatePlan,
  limits: Limits,
  cap: number,
): PowerEstimate {
  // Each server is asked one question before the run.
  const calls = policy.budget.calls - (baseline === null ? 2 : 3);
  const read = countReader(limits, conditions.length, cap);
  const course = lookScheduleOf(read, cap, block);
  const screened = conditions.filter((condition) => condition.screened === true).length;
  const draws = screenDraws(block, cap);
  return estimatePower({
    screen:
      cueScreen === null
        ? null
        : { conditions: screened, draws, course: screenedCourse(course, read, draws) },
    conditions: conditions.length,
    tolerated: limits.tolerated,
    toPass: drawsToPass(EMPTY_TALLY, limits, FAR),
    course,
    baseline: baseline !== null,
    draws: drawsWithin(calls, policy),
  });
}
