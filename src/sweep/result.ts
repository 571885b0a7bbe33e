import type { Reason, StatedReason } from '../errors.ts';
import { wireLimits } from '../model/limits.ts';
import { wire } from '../numbers.ts';
import type { Limits } from '../policy/limits.ts';
import type { Calls } from '../report/result.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import { shownState } from '../report/shown-state.ts';
import type { Sweep, SweepPoint } from './file.ts';
import { jointBounds } from './joint.ts';
import { stateOf } from './point-state.ts';
import { SWEEP_SCHEMA, type SweepResult, type SweptCondition, type SweptPoint } from './schema.ts';

/** A point and what has come of it so far. */
export interface PointOutcome {
  readonly point: SweepPoint;
  readonly model: string;
  /** Report folder, from the folder of the sweep. */
  readonly folder: string;
  readonly conditions: SweepResult['conditions'];
  /** null: it has not been asked, or is not believed. */
  readonly result: Result | null;
  /** Why what lies in its folder is not believed; null: nothing speaks against it. */
  readonly refused: StatedReason | null;
}

/** What all points share, known before the first is asked. */
export interface SweepFacts
  extends Pick<SweepResult, 'claim' | 'prompts' | 'cap' | 'stop' | 'seed' | 'made_for'> {
  readonly limits: Limits;
  /** Notes of the plans, where all have them. */
  readonly notes: readonly Reason[];
}

/** When the sweep ran, which no two runs have in common. */
export interface SweepRun {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly versions: SweepResult['run']['versions'];
}

/** The sweep as the wire carries it; points by `at`, whatever their order in the file. */
export function sweepResultOf(
  sweep: Sweep,
  facts: SweepFacts,
  outcomes: readonly PointOutcome[],
  run: SweepRun,
): SweepResult {
  const { limits, notes, ...shared } = facts;
  const sorted = outcomes.toSorted((a, b) => a.point.at - b.point.at);
  const among = outcomes.reduce((sum, { conditions }) => sum + conditions.length, 0);
  const results = outcomes.flatMap(({ result }) => (result === null ? [] : [result]));
  const conditions = new Map(sorted.flatMap((outcome) => outcome.conditions).map((one) => [one.id, one]));
  return {
    schema: SWEEP_SCHEMA,
    quantity: sweep.quantity,
    unit: sweep.unit,
    scale: sweep.scale,
    ...shared,
    limits: wireLimits(limits),
    simulated: results.some(({ report }) => report.simulated),
    conditions: [...conditions.values()],
    points: sorted.map((outcome) => pointOf(outcome, limits, among)),
    joint_over: among,
    notes: [
      ...notes.map(({ code, args }) => ({ code, args: wireArgs(args) })),
      ...(facts.stop === 'sequential' ? [{ code: 'sweep-sequential', args: {} } satisfies Reason] : []),
    ],
    run: {
      started_at: new Date(run.startedAt).toISOString(),
      seconds: Math.max(0, Math.round((run.endedAt - run.startedAt) / 100) / 10),
      calls: callsOf(results),
      cost_usd: costOf(results),
      versions: run.versions,
    },
  };
}

function pointOf(
  { point, model, folder, result, refused }: PointOutcome,
  limits: Limits,
  among: number,
): SweptPoint {
  const state = outcomeState({ result, refused });
  const reasons = refused === null ? (result?.reasons ?? []) : [refused];
  return {
    at: point.at,
    label: point.label,
    model,
    release: point.release,
    folder,
    state,
    verdict: refused === null ? (result?.verdict ?? null) : 'error',
    reasons: [...new Set(reasons.map(({ code }) => code))],
    conditions:
      state === 'measured' || state === 'partial'
        ? (result?.conditions ?? []).map((condition) => conditionOf(condition, limits, among))
        : [],
    evidence_key: result?.evidence_key ?? null,
    records: result?.digests?.records ?? null,
  };
}

/** How far a point has come. */
export function outcomeState({
  result,
  refused,
}: Pick<PointOutcome, 'result' | 'refused'>): SweptPoint['state'] {
  return refused === null ? stateOf(result) : 'error';
}

function conditionOf(condition: ResultCondition, limits: Limits, among: number): SweptCondition {
  const { id, n, flagged, eligible, rate, lower, upper } = condition;
  const joint = jointBounds(condition, limits, among);
  return {
    id,
    state: shownState(condition),
    n,
    flagged,
    eligible,
    rate,
    lower,
    upper,
    joint: [wire(joint.lower), wire(joint.upper)],
  };
}

function wireArgs(args: StatedReason['args']): SweepResult['notes'][number]['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : value]),
  ) as SweepResult['notes'][number]['args'];
}

function callsOf(results: readonly Result[]) {
  const sum = (role: keyof Calls) => results.reduce((total, { run }) => total + (run.calls[role] ?? 0), 0);
  const screen = sum('screen');
  const hasSecond = results.some(({ run }) => run.calls.second !== undefined);
  return {
    candidate: sum('candidate'),
    baseline: sum('baseline'),
    judge: sum('judge'),
    ...(screen === 0 ? {} : { screen }),
    ...(hasSecond ? { second: sum('second') } : {}),
  };
}

function costOf(results: readonly Result[]): number | null {
  const costs = results.map(({ run }) => run.cost_usd);
  return costs.every((usd) => usd !== null) ? wire(costs.reduce((sum, usd) => sum + usd, 0)) : null;
}
