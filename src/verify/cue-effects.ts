import type { PlanRecord } from '../records/schema.ts';
import type { Draw } from './draws.ts';
import { tallyOf } from './outcomes.ts';
import { hasFailed, isOverridden, outcomesOf, type Replayed } from './replayed.ts';
import { BASELINE_MARK, type DrawRange } from './schedule.ts';
import { failNeeds, logEFail, logMean } from './statistics.ts';

/** Draws that a batch of the cue-effect phase (`label` in records) adds, and where the phase ends. */
const EFFECT_DRAWS = 24;
const MOST_EFFECT_DRAWS = 192;
/** Cues that it goes on with at a time. */
const EFFECT_CUES = 3;
const BETS = [0.2, 0.4, 0.6, 0.8, 0.95];

/** What a failed cue does: its labels in the result, and the evidence for those. */
export interface CueEffect {
  readonly id: string;
  readonly labels: readonly string[];
  readonly isShown: boolean;
  readonly draws: number;
  readonly of: 'gap' | 'difference';
  readonly logE: number;
}

/** The effect of every cue that failed (section 4 of the statistics); none without a failed cue. */
export function cueEffectsOf(conditions: readonly Replayed[], plan: PlanRecord): readonly CueEffect[] {
  const plain = conditions.find(({ id }) => id === 'plain');
  if (plain === undefined) return [];
  return conditions
    .filter((condition) => hasCue(condition.id, plan) && hasFailed(condition))
    .map((cue) => effectOf(cue, plain, plan));
}

/** Plain and the strata have no family. */
function hasCue(id: string, { conditions }: PlanRecord): boolean {
  return conditions.some((condition) => condition.id === id && condition.family !== null);
}

function effectOf(cue: Replayed, plain: Replayed, { limits, baseline }: PlanRecord): CueEffect {
  const isBad = (draws: readonly Draw[]): boolean =>
    logEFail(tallyOf(outcomesOf({ draws })), limits) >= failNeeds(limits, cue.family);
  const plainFailed = plain.state === 'fail' || plain.contest !== null || isBad(plain.compared.candidate);
  const [own, none] = [
    outcomesOf({ draws: cue.compared.candidate }),
    outcomesOf({ draws: plain.compared.candidate }),
  ];
  const [other, otherNone] = [
    outcomesOf({ draws: cue.compared.baseline }),
    outcomesOf({ draws: plain.compared.baseline }),
  ];
  const both = Math.min(own.length, none.length);
  const all = Math.min(both, other.length, otherNone.length);
  const isDifference = baseline !== undefined && (plainFailed || isBad(plain.compared.baseline));
  const gains = Array.from({ length: isDifference ? all : both }, (_, index) => {
    const gap = (own[index]?.zFail ?? 0) - (none[index]?.zPass ?? 1);
    if (!isDifference) return gap;
    return (gap - ((other[index]?.zPass ?? 1) - (otherNone[index]?.zFail ?? 0))) / 2;
  });
  const logE = logMean(BETS, gains);
  const isShown = logE >= failNeeds(limits, Math.max(1, cue.family - 1));
  const labels = [...(isShown ? ['conditional'] : []), ...(plainFailed ? ['unconditional'] : [])];
  return {
    id: cue.id,
    labels: labels.length === 0 ? ['undetermined'] : labels,
    isShown,
    draws: gains.length,
    of: isDifference ? 'difference' : 'gap',
    logE,
  };
}

/** The batch of the cue-effect phase that has to come next: whoever is behind goes on. */
export function cueEffectBatch(conditions: readonly Replayed[], plan: PlanRecord): DrawRange {
  const closed = new Set(conditions.filter(isOverridden).map(({ id }) => id));
  const undecided = cueEffectsOf(conditions, plan).filter(({ id, isShown }) => !isShown && !closed.has(id));
  if (undecided.length === 0) return new Map();
  // By the evidence that failed them; equal to a millionth is equal, then whichever stands first.
  const ranked = undecided.map(({ id }, place) => {
    const { tally } = conditions.find((one) => one.id === id) ?? { tally: [] };
    return { id, place, rank: Math.round(logEFail(tally, plan.limits) * 1e6) };
  });
  const open = ranked.sort((a, b) => b.rank - a.rank || a.place - b.place).slice(0, EFFECT_CUES);
  const asked = conditions.filter(({ id }) => id === 'plain' || open.some((one) => one.id === id));
  const samples = asked.flatMap(({ id, compared }): [string, number][] => [
    [id, compared.candidate.length],
    ...(plan.baseline === undefined
      ? []
      : [[`${BASELINE_MARK}${id}`, compared.baseline.length] as [string, number]]),
  ]);
  const { block } = plan;
  const goal = Math.ceil((Math.min(...samples.map(([, n]) => n)) + EFFECT_DRAWS) / block) * block;
  const sized = samples.map(([name, n]): [string, number] => {
    const room = Math.floor((MOST_EFFECT_DRAWS - n) / block) * block;
    return [name, Math.min(Math.ceil(Math.max(0, goal - n) / block) * block, room)];
  });
  return new Map(sized.filter(([, size]) => size > 0));
}
