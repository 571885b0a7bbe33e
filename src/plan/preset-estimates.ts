import { countReader } from '../evidence/counts.ts';
import { drawsToPass } from '../evidence/look.ts';
import { screenDraws } from '../evidence/screened.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import { type Limits, PRESETS, type Preset } from '../policy/limits.ts';
import { answersWithin } from './cost.ts';
import { perAnswer } from './cost-estimate.ts';
import { cueScreenOf } from './cue-screen.ts';
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
  /** Conditions that are tested under them, and those that are only screened. */
  readonly tested: number;
  readonly screened: number;
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
  const own = plan.conditions.filter((condition) => condition.screened === true).length;
  const tested = plan.conditions.length - own;
  const presets = Object.entries(PRESETS).map(([name, preset]) => ({
    name,
    limits: preset.limits,
    cap: Math.floor(preset.cap / block) * block,
    screened: screenedUnder(plan, preset, own),
  }));
  // The policy's own limits are mostly those of a preset.
  const known = new Map<string, PowerEstimate>();
  const powerOf = (under: Parameters<typeof powerUnder>[1]): PowerEstimate => {
    const key = JSON.stringify([under.limits, under.cap, under.tested, under.screened]);
    const power = known.get(key) ?? powerUnder(plan, under);
    known.set(key, power);
    return power;
  };
  return [
    {
      name: 'policy',
      limits: policy.limits,
      cap,
      screened: own,
      ...(from === undefined ? {} : { correctedFrom: from }),
    },
    ...presets,
  ]
    .filter((one) => one.cap > 0 && one.cap <= MAX_CAP)
    .map((one) => ({ ...one, tested, power: powerOf({ ...one, tested }) }));
}

/**
 * How many conditions are only screened under a preset. It says itself whether there is a screen, unless the policy does:
 * then, and where both say the same, as many as in the plan.
 */
function screenedUnder(plan: GatePlan, { screen, cap }: Preset, own: number): number {
  const { policy, block, leftOut, only } = plan;
  const { cues } = policy;
  if (cues.isScreenStated || screen === cues.screen) return own;
  const wanted = { ...policy, cues: { ...cues, screen } };
  const isScreened = cueScreenOf({ policy: wanted, block, cap, testsAlone: only !== undefined }) !== null;
  return isScreened ? leftOut.length : 0;
}

function powerUnder(
  plan: GatePlan,
  { limits, cap, tested, screened }: Omit<PresetEstimate, 'name' | 'correctedFrom' | 'power'>,
): PowerEstimate {
  const { block, baseline, policy } = plan;
  const read = countReader(limits, tested + screened, cap);
  const course = lookScheduleOf(read, cap, block);
  const draws = screenDraws(block, cap);
  return estimatePower({
    screen:
      screened === 0 ? null : { conditions: screened, draws, course: screenedCourse(course, read, draws) },
    conditions: tested + screened,
    tolerated: limits.tolerated,
    toPass: drawsToPass(EMPTY_TALLY, limits, FAR),
    course,
    baseline: baseline !== null,
    draws: answersWithin(policy.budget.calls, perAnswer(plan), plan.screen?.passedOnHarmless ?? 1),
  });
}
