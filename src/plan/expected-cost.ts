import { countReader, type ReadCounts } from '../evidence/counts.ts';
import { screenDraws } from '../evidence/screened.ts';
import { ASSUMED_SHARE, BAD_RATE, CLEAN_SHARE, SIMULATED_RUNS } from '../model/expectation.ts';
import { type PerAnswer, spendingOf } from './cost.ts';
import { perAnswer } from './cost-estimate.ts';
import type { Pace, RolePace } from './pace.ts';
import type { GatePlan } from './plan.ts';
import type { PresetEstimate } from './preset-estimates.ts';
import { type SimulatedCourse, simulatedCourse } from './simulated-course.ts';

/** What a run comes to in the mean of simulated runs. */
export interface ExpectedRun {
  /** `policy`, or the name of a preset. */
  readonly limits: string;
  /** `clean`: each condition at a quarter of what is tolerated; `one-cue`: one of them at 20 % besides. */
  readonly course: 'clean' | 'one-cue';
  /** Of candidate and baseline. */
  readonly answers: number;
  readonly calls: number;
  /** Times that the run reads what came, and asks on. */
  readonly rounds: number;
  readonly tokens: { readonly prompt: number; readonly completion: number };
  readonly usd: {
    /** Asked live; null without a price for each model. */
    readonly live: number | null;
    /** Candidate and judge in batches; null without a price, or where no price says what a batch saves. */
    readonly inBatches: number | null;
  };
  /** Asked live, from the first draw to the verdict; null: nobody measured how long an answer takes. */
  readonly seconds: number | null;
}

/** What the plan comes to under each set of limits, for a clean model and for one with a bad cue. */
export function expectedRuns(
  plan: GatePlan,
  estimates: readonly Omit<PresetEstimate, 'power'>[],
  pace: Pace | null = null,
): readonly ExpectedRun[] {
  const each = {
    live: asMeasured(perAnswer(plan, { candidate: false, judge: false }), pace),
    inBatches: hasBatchPrice(plan)
      ? asMeasured(perAnswer(plan, { candidate: true, judge: true }), pace)
      : null,
  };
  // The policy's own limits are mostly those of a preset.
  const known = new Map<string, readonly ExpectedRun[]>();
  return estimates.flatMap(({ name, ...under }) => {
    const key = JSON.stringify([under.limits, under.cap, under.screened]);
    const runs = known.get(key) ?? expectedUnder(plan, under, each, pace);
    known.set(key, runs);
    return runs.map((run) => ({ ...run, limits: name }));
  });
}

interface Each {
  readonly live: PerAnswer;
  readonly inBatches: PerAnswer | null;
}

function expectedUnder(
  plan: GatePlan,
  { limits, cap, tested, screened }: Omit<PresetEstimate, 'name' | 'power'>,
  each: Each,
  pace: Pace | null,
): readonly ExpectedRun[] {
  const { block, baseline, screen } = plan;
  const family = tested + screened;
  const read = remembering(countReader(limits, family, cap), cap);
  return (['clean', 'one-cue'] as const).map((course) => {
    // The last of those that are tested: plain itself where there is no cue.
    const bad = course === 'one-cue' ? tested - 1 : -1;
    const rates = Array.from({ length: family }, (_, at) =>
      at === bad ? BAD_RATE : limits.tolerated * CLEAN_SHARE,
    );
    const draws = screened === 0 ? 0 : screenDraws(block, cap);
    const gate = { rates, screened: { conditions: screened, draws }, read, cap, block };
    const uniform = uniformNumbers();
    const runs = Array.from({ length: SIMULATED_RUNS }, () => simulatedCourse(gate, uniform));
    // A contest asks the baseline for as many draws as the failed condition has.
    const ofBaseline = baseline === null ? 0 : mean(runs.map(({ failedAt }) => failedAt));
    const answers = mean(runs.map(({ rounds }) => sum(rounds))) + ofBaseline;
    const spent = (by: PerAnswer) =>
      spendingOf(Math.round(answers), by, Math.round(ofBaseline), screen?.passedOnHarmless ?? 1);
    const { calls, tokens, usd } = spent(each.live);
    return {
      limits: '',
      course,
      answers,
      calls,
      rounds: mean(runs.map(({ rounds }) => rounds.length)),
      tokens,
      usd: { live: usd, inBatches: each.inBatches === null ? null : spent(each.inBatches).usd },
      seconds: secondsOf(runs, plan, pace),
    };
  });
}

/** What a condition's counts say is computed once: each run comes by the same. */
function remembering(read: ReadCounts, cap: number): ReadCounts {
  const known = new Map<number, ReturnType<ReadCounts>>();
  return (flagged, n) => {
    const key = n * (cap + 1) + flagged;
    const reading = known.get(key) ?? read(flagged, n);
    known.set(key, reading);
    return reading;
  };
}

/** What an answer takes, as far as it was measured; its length is assumed where it was not. */
function asMeasured(each: PerAnswer, pace: Pace | null): PerAnswer {
  const { screen } = each;
  const measured = <T extends PerAnswer['candidate']>(most: T, role: RolePace | null): T => ({
    ...most,
    prompt: role?.prompt ?? most.prompt,
    completion: role?.completion ?? most.completion * ASSUMED_SHARE,
  });
  return {
    ...each,
    candidate: measured(each.candidate, pace?.candidate ?? null),
    judge: measured(each.judge, pace?.judge ?? null),
    ...(screen === undefined ? {} : { screen: measured(screen, null) }),
  };
}

/**
 * The mean duration; null where it cannot be known. Each round takes as long as its busiest server, and never less than
 * an answer and its judgement one after the other.
 */
function secondsOf(runs: readonly SimulatedCourse[], { policy }: GatePlan, pace: Pace | null): number | null {
  const { candidate, judge } = pace ?? { candidate: null, judge: null };
  if (candidate === null || judge === null) return null;
  const servers = new Map<string, { work: number; readonly places: number }>();
  for (const [{ name, concurrency }, seconds] of [
    [policy.candidate.endpoint, candidate.seconds],
    [policy.judge.endpoint, judge.seconds],
  ] as const) {
    const server = servers.get(name) ?? { work: 0, places: concurrency };
    server.work += seconds;
    servers.set(name, server);
  }
  const busiest = Math.max(...[...servers.values()].map(({ work, places }) => work / places));
  const least = candidate.seconds + judge.seconds;
  return mean(runs.map(({ rounds }) => sum(rounds.map((answers) => Math.max(least, answers * busiest)))));
}

/** Whether a price says what a batch saves. */
function hasBatchPrice({ policy: { prices, judge }, manifest }: GatePlan): boolean {
  return [manifest.model, judge.model].some(
    (model) => Object.hasOwn(prices, model) && prices[model]?.batch !== undefined,
  );
}

/** Numbers in [0, 1), the same in each plan: Mulberry32 (Tommy Ettinger, 2017). */
function uniformNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
