import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import { checkBatch, checkRanges, namesNow } from './batches.ts';
import { type Draw, drawReader } from './draws.ts';
import type { Finding } from './finding.ts';
import type { Lines } from './journal.ts';
import { isFlagged, tallyOf } from './outcomes.ts';
import { failNeeds, logEFail, logEPass, passNeeds, type Tally } from './statistics.ts';

/** `capped`: closed undecided. */
export type State = 'open' | 'pass' | 'fail' | 'capped';

/** A condition of the newest plan after the last batch. */
export interface Replayed {
  readonly id: string;
  readonly state: State;
  /** In the order of their numbers. */
  readonly draws: readonly Draw[];
  readonly n: number;
  readonly flagged: number;
  readonly tally: Tally;
  /** J: what the thresholds of this condition are divided by. */
  readonly family: number;
}

/** Goes through the batches again, looking at the end of each; conditions in policy order. */
export function replay(
  lines: Lines,
  plan: PlanRecord,
): { conditions: readonly Replayed[]; findings: readonly Finding[] } {
  const reader = drawReader(lines, plan);
  const family = familyOf(lines, plan);
  const changed = lineOfLastChange(lines);
  const nameNow = namesNow(lines, plan);
  const findings: Finding[] = [...checkRanges(lines, nameNow)];
  let conditions: readonly Replayed[] = plan.conditions.map(({ id }) => ({
    id,
    state: 'open',
    draws: [],
    n: 0,
    flagged: 0,
    tally: [],
    family,
  }));
  for (const [index, { line, record }] of lines.batches.entries()) {
    // A plan that changed opens again what its limits do not close.
    const then = planAt(lines, line) ?? plan;
    const lookNow = (condition: Replayed): Replayed => ({
      ...condition,
      state: look(condition, then, familyUpTo(lines, line)),
    });
    conditions = conditions.map(lookNow);
    // What an earlier plan asked was right for its limits and its conditions, which nobody can look up any more.
    if (line > changed) {
      const next = lines.batches[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const mayBeCut =
        index === lines.batches.length - 1 || lines.plans.some((one) => one.line > line && one.line < next);
      findings.push(...checkBatch({ line, record }, conditions, plan, mayBeCut, nameNow));
    }
    conditions = conditions.map((condition) => {
      const range = Object.entries(record.take).find(([id]) => nameNow(line, id) === condition.id)?.[1];
      if (range === undefined) return condition;
      // A range that overlaps is a finding already; no draw counts twice.
      const from = Math.max(range[0], (condition.draws.at(-1)?.draw ?? 0) + 1);
      const read = reader.read(condition.id, from, range[1], line);
      findings.push(...read.findings);
      return { ...condition, ...counted([...condition.draws, ...read.draws]) };
    });
    conditions = conditions.map(lookNow);
  }
  return {
    conditions: conditions.map((condition) => ({ ...condition, state: look(condition, plan, family) })),
    findings,
  };
}

/** 0 when there is one plan only. A plan that is written again as it was, by a later run, changes nothing. */
function lineOfLastChange({ plans }: Lines): number {
  const changes = plans.filter(({ record }, index) => {
    const before = plans[index - 1]?.record;
    return before !== undefined && planned(before) !== planned(record);
  });
  return changes.at(-1)?.line ?? 0;
}

function planned({ run: _, ...rest }: PlanRecord): string {
  return canonicalJson(rest);
}

function counted(draws: readonly Draw[]): Pick<Replayed, 'draws' | 'n' | 'flagged' | 'tally'> {
  const outcomes = draws.map(({ outcome }) => outcome);
  return { draws, n: draws.length, flagged: outcomes.filter(isFlagged).length, tally: tallyOf(outcomes) };
}

/** The plan that was in force at a line. */
function planAt({ plans }: Lines, line: number): PlanRecord | undefined {
  return plans.filter((one) => one.line < line).at(-1)?.record;
}

/** J: the largest number of conditions that the candidate was ever tested with. */
function familyOf({ plans }: Lines, plan: PlanRecord): number {
  return Math.max(plan.conditions.length, ...plans.map(({ record }) => record.conditions.length));
}

function familyUpTo({ plans }: Lines, line: number): number {
  return Math.max(1, ...plans.filter((one) => one.line < line).map(({ record }) => record.conditions.length));
}

/** The state by all draws so far. What failed once, under the limits of its time, stays failed. */
function look({ state, n, tally }: Replayed, { limits, cap }: PlanRecord, family: number): State {
  if (state === 'fail' || logEFail(tally, limits) >= failNeeds(limits, family)) return 'fail';
  if (logEPass(tally, limits) >= passNeeds(limits)) return 'pass';
  return n >= cap ? 'capped' : 'open';
}
