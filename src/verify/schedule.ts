import type { PlanRecord } from '../records/schema.ts';
import { logEFail, passesAfter, type Tally } from './statistics.ts';

/** Sizes of batches, by the number that a plan record names. */
interface Sizes {
  /** Draws of a condition's first batch. */
  readonly first: number;
  /** Later steps are at most this times the draws read, and */
  readonly times: number;
  /** do not leave fewer than this to a pass. */
  readonly leaves: number;
}

/** What plans ask that name no schedule, as in version 0.1. */
const UNNAMED: Sizes = { first: 24, times: Number.POSITIVE_INFINITY, leaves: 0 };
const SECOND: Sizes = { first: 10, times: 2, leaves: 8 };
/** Draws of a hot condition. */
const HOT_DRAWS = 24;
const HOTTEST = 3;
const FEWEST_DRAWS = 8;
const MOST_DRAWS = 72;

/** Evidence is compared in whole steps of this size: equal tallies summed in another order differ in the last digits. */
const STEPS_OF_EVIDENCE = 1e6;

/** What the baseline's samples are called in a batch, before the condition's id. */
export const BASELINE_MARK = 'baseline:';

/** A condition that may be asked more; in policy order. */
export interface OpenCondition {
  readonly id: string;
  readonly n: number;
  readonly tally: Tally;
  /** Draws of the baseline; absent unless the condition is contested. */
  readonly baseline?: number | undefined;
  /** Draws that it is asked instead of what would pass it. */
  readonly step?: number | undefined;
}

/** Draws by the name of the samples, in policy order; only samples that get some. */
export type DrawRange = ReadonlyMap<string, number>;

/** Samples that get so many further draws, before blocks and cap. */
type Wish = readonly [name: string, n: number, draws: number];

type Plan = Pick<PlanRecord, 'limits' | 'block' | 'cap' | 'stop' | 'schedule'>;

function sizesOf({ schedule }: Plan): Sizes {
  return schedule === 2 ? SECOND : UNNAMED;
}

/** The batch that has to come next (sections 3 and 4 of the statistics). Empty when nothing is open. */
export function nextBatch(open: readonly OpenCondition[], plan: Plan): DrawRange {
  const fresh = open.filter(({ n }) => n === 0);
  if (fresh.length > 0)
    return inBlocks(
      fresh.map(({ id, n }) => [id, n, sizesOf(plan).first]),
      plan,
    );
  const hot = hottest(open, plan);
  if (hot.length > 0) return inBlocks(hot.flatMap(hotWishes), plan);
  return inBlocks(
    open.map((condition) => [condition.id, condition.n, condition.step ?? towardsPass(condition, plan)]),
    plan,
  );
}

/** What conditions lack of their screen of so many draws: all of it at once. */
export function screenBatch(
  unscreened: readonly Pick<OpenCondition, 'id' | 'n'>[],
  plan: Plan,
  draws: number,
): DrawRange {
  return inBlocks(
    unscreened.map(({ id, n }) => [id, n, draws - n]),
    plan,
  );
}

/** A contested condition brings its baseline on, and the candidate as far as that. */
function hotWishes({ id, n, baseline }: OpenCondition): readonly Wish[] {
  if (baseline === undefined) return [[id, n, HOT_DRAWS]];
  return [
    [id, n, Math.max(0, baseline + HOT_DRAWS - n)],
    [`${BASELINE_MARK}${id}`, baseline, HOT_DRAWS],
  ];
}

/** A batch that a budget cut to `total` draws: whole blocks, handed out in turn in policy order. */
export function cutTo(take: DrawRange, total: number, block: number): DrawRange {
  const granted = new Map<string, number>();
  let left = total;
  for (let given = true; given; ) {
    given = false;
    for (const [id, wanted] of take) {
      const has = granted.get(id) ?? 0;
      if (has >= wanted || left < block) continue;
      granted.set(id, has + block);
      left -= block;
      given = true;
    }
  }
  return granted;
}

/** How many draws a batch takes in all. */
export function totalOf(take: DrawRange): number {
  return [...take.values()].reduce((sum, draws) => sum + draws, 0);
}

/** The conditions with the most evidence to fail among those that have any or are contested, in policy order. */
function hottest(open: readonly OpenCondition[], { limits, stop }: Plan): readonly OpenCondition[] {
  const heats = open
    .map((condition) => ({
      condition,
      heat: stop === 'fixed' ? Number.NEGATIVE_INFINITY : logEFail(condition.tally, limits),
    }))
    .filter(({ condition, heat }) => heat >= 0 || condition.baseline !== undefined)
    .map(({ condition, heat }) => ({ condition, heat: Math.round(heat * STEPS_OF_EVIDENCE) }));
  const chosen = new Set<OpenCondition>();
  while (chosen.size < Math.min(HOTTEST, heats.length)) {
    const rest = heats.filter(({ condition }) => !chosen.has(condition));
    const most = Math.max(...rest.map(({ heat }) => heat));
    const first = rest.find(({ heat }) => heat === most);
    if (first === undefined) break;
    chosen.add(first.condition);
  }
  return open.filter((condition) => chosen.has(condition));
}

/** Draws until the condition passes if all are clean, in steps that grow with what was read. */
function towardsPass({ n, tally }: OpenCondition, plan: Plan): number {
  const { limits, cap, stop } = plan;
  const { times, leaves } = sizesOf(plan);
  const step = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, times * n));
  if (stop === 'fixed') return step;
  for (let further = 1; further < step + Math.max(leaves, 1) && further <= cap - n; further++) {
    if (!passesAfter(tally, limits, further)) continue;
    return Math.max(FEWEST_DRAWS, further <= step ? further : further - leaves);
  }
  return step;
}

function inBlocks(wishes: readonly Wish[], { block, cap }: Plan): DrawRange {
  const sized = wishes.map(([name, n, draws]): [string, number] => {
    const room = Math.floor((cap - n) / block) * block;
    return [name, Math.min(Math.ceil(draws / block) * block, room)];
  });
  return new Map(sized.filter(([, size]) => size > 0));
}
