import type { PlanRecord } from '../records/schema.ts';
import { logEFail, passesAfter, type Tally } from './statistics.ts';

/** Draws of a condition's first batch, and of a hot condition's later ones. */
const FIRST_DRAWS = 24;
const HOT_DRAWS = 24;
const HOTTEST = 3;
const FEWEST_DRAWS = 8;
const MOST_DRAWS = 72;

/** Evidence nearer than this is a tie: equal tallies summed in another order. */
const TIE = 1e-9;

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

type Plan = Pick<PlanRecord, 'limits' | 'block' | 'cap' | 'stop'>;

/** The batch that has to come next (sections 3 and 4 of the statistics). Empty when nothing is open. */
export function nextBatch(open: readonly OpenCondition[], plan: Plan): DrawRange {
  const fresh = open.filter(({ n }) => n === 0);
  if (fresh.length > 0)
    return inBlocks(
      fresh.map(({ id, n }) => [id, n, FIRST_DRAWS]),
      plan,
    );
  const hot = hottest(open, plan);
  if (hot.length > 0) return inBlocks(hot.flatMap(hotWishes), plan);
  return inBlocks(
    open.map((condition) => [condition.id, condition.n, condition.step ?? towardsPass(condition, plan)]),
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
    .filter(({ condition, heat }) => heat >= 0 || condition.baseline !== undefined);
  const chosen = new Set<OpenCondition>();
  while (chosen.size < Math.min(HOTTEST, heats.length)) {
    const rest = heats.filter(({ condition }) => !chosen.has(condition));
    const most = Math.max(...rest.map(({ heat }) => heat));
    const first = rest.find(({ heat }) => heat === most || heat >= most - TIE);
    if (first === undefined) break;
    chosen.add(first.condition);
  }
  return open.filter((condition) => chosen.has(condition));
}

/** Draws until the condition passes if all are clean, within the limits of a batch. */
function towardsPass({ n, tally }: OpenCondition, { limits, cap, stop }: Plan): number {
  if (stop === 'fixed') return MOST_DRAWS;
  const most = Math.min(MOST_DRAWS, cap - n);
  for (let further = 1; further <= most; further++) {
    if (passesAfter(tally, limits, further)) return Math.max(further, FEWEST_DRAWS);
  }
  return MOST_DRAWS;
}

function inBlocks(wishes: readonly Wish[], { block, cap }: Plan): DrawRange {
  const sized = wishes.map(([name, n, draws]): [string, number] => {
    const room = Math.floor((cap - n) / block) * block;
    return [name, Math.min(Math.ceil(draws / block) * block, room)];
  });
  return new Map(sized.filter(([, size]) => size > 0));
}
