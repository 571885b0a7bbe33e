import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import { asAttempted } from './attempt.ts';
import { armOf, checkBatch, checkRanges, namesNow } from './batches.ts';
import { type Contest, contestOf, mayPass, pairsOf } from './contest.ts';
import { type Draw, drawReader, isMissing } from './draws.ts';
import type { Finding } from './finding.ts';
import type { Lines } from './journal.ts';
import { type InForce, labelsAt, type OverrideRecord } from './label-lines.ts';
import { isFlagged, type Outcome, tallyOf } from './outcomes.ts';
import { type Read, withLabels } from './readings.ts';
import { type SeedOf, seedOf } from './seed.ts';
import { failNeeds, type Limits, logEFail, logEPass, passNeeds, type Tally } from './statistics.ts';

/** `capped`: closed undecided. */
export type State = 'open' | 'pass' | 'fail' | 'capped' | 'contested' | 'excused';

/** The draws of one model under a condition, in the order of their numbers. */
export interface Side {
  readonly draws: readonly Draw[];
  readonly n: number;
  readonly flagged: number;
  readonly tally: Tally;
}

/** Draws of both models that can be compared, in the order of their numbers. */
export interface Compared {
  readonly candidate: readonly Draw[];
  readonly baseline: readonly Draw[];
}

const NO_ARMS: Compared = { candidate: [], baseline: [] };
const NOTHING: Side = { draws: [], n: 0, flagged: 0, tally: [] };

/** A condition of the newest plan after the last batch. */
export interface Replayed extends Side {
  readonly id: string;
  readonly state: State;
  /** null: no failure was shown, or there is no baseline. */
  readonly contest: Contest | null;
  /** Of the newest plan's baseline. */
  readonly baseline: Side;
  /** The draws that can be compared: those read as evidence, and those read for labels. */
  readonly compared: Compared;
  /** Whether policy lets it pass where it is excused. */
  readonly tolerated: boolean;
  /** J: what the thresholds of this condition are divided by. */
  readonly family: number;
  /** What persons read of it, laid over what the judge decided; null where nobody read anything. */
  readonly read: Read | null;
  /** Who lets it pass if it fails; null: nobody. */
  readonly holding: OverrideRecord | null;
}

/** The look that showed a failure first, by the judge alone. */
export interface FirstFailure {
  readonly n: number;
  readonly limits: Limits;
  readonly family: number;
}

/** Besides, the draws of every baseline that was ever asked, by model. */
interface Kept extends Replayed {
  readonly baselines: ReadonlyMap<string, Side>;
  /** Draws that the label phase read, by role and model. */
  readonly later: ReadonlyMap<string, readonly Draw[]>;
  readonly failure: FirstFailure | null;
}

/** Goes through the batches again, looking at the end of each; conditions in policy order. */
export function replay(
  lines: Lines,
  plan: PlanRecord,
  seed: SeedOf = seedOf(plan, { seed: null, salt: null }),
): { conditions: readonly Replayed[]; findings: readonly Finding[] } {
  const reader = drawReader(lines, plan);
  const family = familyOf(lines, plan);
  const changed = lineOfLastChange(lines);
  const nameNow = namesNow(lines, plan);
  const findings: Finding[] = [...checkRanges(lines, nameNow)];
  let conditions: readonly Kept[] = plan.conditions.map(({ id }) => ({
    id,
    state: 'open',
    contest: null,
    ...NOTHING,
    baseline: NOTHING,
    baselines: new Map(),
    later: new Map(),
    compared: NO_ARMS,
    tolerated: false,
    family,
    read: null,
    holding: null,
    failure: null,
  }));
  const cueOf = new Map(plan.conditions.map(({ id, cue }) => [id, cue]));
  // A run looks at what its plan has: before its first batch, and after each.
  const lookBy =
    (then: PlanRecord, line: number) =>
    (condition: Kept): Kept =>
      mayLook(conditions, then) && then.conditions.some(({ cue }) => cue === cueOf.get(condition.id))
        ? look(condition, then, familyUpTo(lines, line))
        : condition;
  const openRuns = (after: number, before: number): void => {
    for (const { line, record } of lines.plans.filter((one) => one.line > after && one.line < before))
      conditions = conditions.map(lookBy(asAttempted(record), line + 1));
  };
  for (const [index, { line, record }] of lines.batches.entries()) {
    openRuns(lines.batches[index - 1]?.line ?? 0, line);
    const then = planAt(lines, line) ?? plan;
    const lookNow = lookBy(then, line);
    // What an earlier plan asked was right for its limits and its conditions, which nobody can look up any more.
    if (line > changed) {
      const next = lines.batches[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const mayBeCut =
        index === lines.batches.length - 1 || lines.plans.some((one) => one.line > line && one.line < next);
      const asRead = labelled(conditions, then, labelsAt(lines, line), seed);
      findings.push(...checkBatch({ line, record }, asRead, plan, mayBeCut, nameNow));
    }
    conditions = conditions.map((condition) => {
      let kept = condition;
      for (const [name, range] of Object.entries(record.take)) {
        const { id, role, model } = armOf(name, then);
        if (model === null || nameNow(line, id) !== condition.id) continue;
        const side = role === 'candidate' ? kept : (kept.baselines.get(model) ?? NOTHING);
        if (record.phase === 'refill') {
          const draws = side.draws.map((draw) => {
            if (draw.draw < range[0] || draw.draw > range[1] || !isMissing(draw)) return draw;
            const again = reader.again({ condition: condition.id, role, model }, draw.draw, line);
            findings.push(...again.findings);
            return again.draw;
          });
          kept =
            role === 'candidate'
              ? { ...kept, ...counted(draws) }
              : { ...kept, baselines: new Map([...kept.baselines, [model, counted(draws)]]) };
          continue;
        }
        const place = placeOf(role, model);
        const later = record.phase === 'label' ? (kept.later.get(place) ?? []) : [];
        // A range that overlaps is a finding already; no draw counts twice.
        const last = Math.max(side.draws.at(-1)?.draw ?? 0, later.at(-1)?.draw ?? 0);
        const from = Math.max(range[0], last + 1);
        const read = reader.read({ condition: condition.id, role, model }, from, range[1], line);
        findings.push(...read.findings);
        if (record.phase === 'label') {
          kept = { ...kept, later: new Map([...kept.later, [place, [...later, ...read.draws]]]) };
          continue;
        }
        const longer = counted([...side.draws, ...read.draws]);
        kept =
          role === 'candidate'
            ? { ...kept, ...longer }
            : { ...kept, baselines: new Map([...kept.baselines, [model, longer]]) };
      }
      return kept;
    });
    // After the label phase, too: it moves no evidence, but what can be compared.
    conditions = conditions.map(lookNow);
  }
  openRuns(lines.batches.at(-1)?.line ?? 0, Number.POSITIVE_INFINITY);
  const last = conditions.map((condition) => look(condition, plan, family, mayLook(conditions, plan)));
  return { conditions: labelled(last, plan, labelsAt(lines, Number.POSITIVE_INFINITY), seed), findings };
}

/** The conditions as the labels in force leave them; a sample that was not looked at yet is not read either. */
function labelled(
  conditions: readonly Kept[],
  plan: PlanRecord,
  inForce: InForce,
  seed: SeedOf,
): readonly Replayed[] {
  const force = mayLook(conditions, plan) ? inForce : { ...inForce, readings: [] };
  return conditions.map((condition) => withLabels(condition, condition.failure, plan, force, seed));
}

/** 0 when there is one plan only. A plan that is written again as it was, by a later run, changes nothing. */
function lineOfLastChange({ plans }: Lines): number {
  const changes = plans.filter(({ record }, index) => {
    const before = plans[index - 1]?.record;
    return before !== undefined && planned(before) !== planned(record);
  });
  return changes.at(-1)?.line ?? 0;
}

function planned({ run: _run, mac: _mac, ...rest }: PlanRecord): string {
  return canonicalJson(rest);
}

function counted(draws: readonly Draw[]): Side {
  const outcomes = draws.map(({ outcome }) => outcome);
  return { draws, n: draws.length, flagged: outcomes.filter(isFlagged).length, tally: tallyOf(outcomes) };
}

/** The plan that was in force at a line. */
function planAt({ plans }: Lines, line: number): PlanRecord | undefined {
  const then = plans.filter((one) => one.line < line).at(-1)?.record;
  return then === undefined ? undefined : asAttempted(then);
}

/** J: the largest number of conditions that the candidate was ever tested with. */
function familyOf({ plans }: Lines, plan: PlanRecord): number {
  return Math.max(plan.conditions.length, ...plans.map(({ record }) => record.conditions.length));
}

function familyUpTo({ plans }: Lines, line: number): number {
  return Math.max(1, ...plans.filter((one) => one.line < line).map(({ record }) => record.conditions.length));
}

/**
 * The state by all draws so far. What failed once, under the limits of its time, stays failed; with a baseline what
 * was shown once stays contested, and `new` or a clean baseline are final.
 */
function look(condition: Kept, plan: PlanRecord, family: number, isLook = true): Kept {
  const { limits, cap, baseline, on_not_new } = plan;
  const { id, state, contest, n, tally } = condition;
  const side = condition.baselines.get(baseline?.model ?? '') ?? NOTHING;
  const now = {
    ...condition,
    baseline: side,
    compared: {
      candidate: comparedOf(condition, condition, placeOf('candidate', plan.candidate.model)),
      baseline: comparedOf(condition, side, placeOf('baseline', baseline?.model ?? '')),
    },
    tolerated: mayPass(id, tally, family, plan),
  };
  if (!isLook || (state === 'fail' && contest !== 'unresolved')) return now;
  if (contest === null && logEFail(tally, limits) < failNeeds(limits, family)) {
    if (logEPass(tally, limits) >= passNeeds(limits)) return { ...now, state: 'pass' };
    return { ...now, state: n >= cap ? 'capped' : 'open' };
  }
  const failure = condition.failure ?? { n, limits, family };
  if (baseline === undefined || on_not_new === undefined)
    return { ...now, state: 'fail', contest: null, failure };
  const pairs = pairsOf(outcomesOf(condition), outcomesOf(side));
  const isLast = n >= cap && side.n >= cap;
  const found = contestOf(pairs, side.tally, limits, family, on_not_new.excuse_ratio, isLast);
  const next = found === 'contested' || found === 'excused' ? found : 'fail';
  return { ...now, state: next, contest: found, failure };
}

/** A fixed sample is looked at once, when every condition is at the cap. */
function mayLook(conditions: readonly Kept[], { stop, cap }: PlanRecord): boolean {
  return stop !== 'fixed' || conditions.every(({ n }) => n >= cap);
}

function placeOf(role: string, model: string): string {
  return JSON.stringify([role, model]);
}

/** A label draw that evidence has read since is there already. */
function comparedOf({ later }: Kept, { draws, n }: Side, place: string): readonly Draw[] {
  const more = later.get(place);
  return more === undefined ? draws : [...draws, ...more.filter(({ draw }) => draw > n)];
}

/** The outcomes of draws, in the order of their numbers. */
export function outcomesOf({ draws }: Pick<Side, 'draws'>): readonly Outcome[] {
  return draws.map(({ outcome }) => outcome);
}

/** What a budget left contested is unresolved, unless the run had failed already. */
export function closedByBudget(conditions: readonly Replayed[]): readonly Replayed[] {
  if (conditions.some(failsRun)) return conditions;
  return conditions.map((condition) =>
    condition.state === 'contested' ? { ...condition, state: 'fail', contest: 'unresolved' } : condition,
  );
}

/** Whether a condition failed, or is excused and not let pass. */
export function hasFailed({ state, tolerated }: Replayed): boolean {
  return state === 'fail' || (state === 'excused' && !tolerated);
}

/** Whether a condition failed and a person lets it pass. */
export function isOverridden(condition: Replayed): boolean {
  return condition.holding !== null && hasFailed(condition);
}

/** Whether a condition decides the run: failed, and nobody lets it pass. */
export function failsRun(condition: Replayed): boolean {
  return hasFailed(condition) && !isOverridden(condition);
}
