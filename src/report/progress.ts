import { counted, grouped } from '../numbers.ts';
import type { ConditionProgress, Snapshot } from '../ports.ts';

/** How fast a run goes, per second. */
export interface Speed {
  readonly calls: number;
  readonly answers: number;
}

/** Over a shorter time a speed says nothing. */
const MIN_SPAN_MS = 1000;
const MS_PER_MINUTE = 60_000;

/**
 * Answers until every open condition passes if nothing more is flagged; one that cannot pass below its cap is
 * asked up to it. 0 when all are closed, or as soon as one has failed: then the run is decided.
 */
export function answersNeeded({ conditions }: Snapshot): number {
  if (conditions.some(({ state }) => state === 'fail')) return 0;
  return conditions
    .filter(({ state }) => state === 'open')
    .reduce((sum, { toPass, cap, n }) => sum + Math.max(0, Math.min(toPass ?? cap, cap - n)), 0);
}

/** The speed between two snapshots; null when less than a second lies between them. */
export function speedBetween(earlier: Snapshot, later: Snapshot): Speed | null {
  const ms = later.elapsedMs - earlier.elapsedMs;
  if (ms < MIN_SPAN_MS) return null;
  return {
    calls: ((callsOf(later) - callsOf(earlier)) * 1000) / ms,
    answers: ((later.answers - earlier.answers) * 1000) / ms,
  };
}

/** Requests over all roles. */
export function callsOf({ calls }: Snapshot): number {
  const { candidate, baseline = 0, judge, screen = 0, second = 0 } = calls;
  return candidate + baseline + judge + screen + second;
}

/**
 * Milliseconds until the run is decided if nothing more is flagged and its speed stays, the wait for a parked
 * server included; never beyond the time budget. null while nothing is known of the speed.
 */
export function timeLeftMs(snapshot: Snapshot, speed: Speed | null): number | null {
  const needed = answersNeeded(snapshot);
  if (needed === 0) return 0;
  if (speed === null || speed.answers <= 0) return null;
  const parked = Math.max(0, ...snapshot.parked.map(({ forMs }) => forMs));
  const budget = Math.max(0, snapshot.budget.minutes * MS_PER_MINUTE - snapshot.elapsedMs);
  return Math.min(parked + (needed / speed.answers) * 1000, budget);
}

/** The same run `ms` later, when nothing has come in since. */
export function aged(snapshot: Snapshot, ms: number): Snapshot {
  return {
    ...snapshot,
    elapsedMs: snapshot.elapsedMs + ms,
    parked: snapshot.parked
      .map((one) => ({ ...one, forMs: one.forMs - ms }))
      .filter(({ forMs }) => forMs > 0),
  };
}

/** Where the run stands, in one line of plain words; nothing in it comes from outside. */
export function summaryOf(snapshot: Snapshot, speed: Speed | null): string {
  return [
    `${statesOf(snapshot)}: ${spentOf(snapshot, speed)}`,
    ...hottest(snapshot.conditions),
    ...awaitedOf(snapshot),
    ...purposeOf(snapshot),
    ...troublesOf(snapshot),
  ].join('; ');
}

/** How many conditions are where: `1 failed, 2 passed, 10 not finished`. */
export function statesOf(snapshot: Snapshot): string {
  const { conditions } = snapshot;
  if (conditions.length === 0) return 'checking the servers';
  const unscreened = conditions.filter(({ isUnscreened }) => isUnscreened === true);
  const count = (wanted: ConditionProgress['state'], words: string): readonly string[] => {
    const found = conditions.filter((one) => one.state === wanted && !unscreened.includes(one)).length;
    return found === 0 ? [] : [`${found} ${words}`];
  };
  return [
    ...count('fail', 'failed'),
    ...count('contested', 'contested'),
    ...count('excused', 'excused'),
    ...count('pass', 'passed'),
    ...count('capped', 'undecided at the cap'),
    ...count('open', isFailed(snapshot) ? 'not finished' : 'undecided'),
    ...count('screened', 'screened'),
    ...(unscreened.length === 0 || isFailed(snapshot) ? [] : [`${unscreened.length} to be screened`]),
  ].join(', ');
}

/** Whether the run is decided by a failure: what is open then is asked no further. */
export function isFailed({ conditions }: Snapshot): boolean {
  return conditions.some(({ state }) => state === 'fail');
}

/** Why a run still asks where its conditions alone do not say so, and what it cannot reach; a phrase each. */
export function purposeOf(snapshot: Snapshot): readonly string[] {
  if (isFailed(snapshot))
    return [
      snapshot.labelsCues
        ? 'FAIL is decided; further answers only show whether it needs the cue'
        : 'FAIL is decided',
    ];
  const isContested = snapshot.conditions.some(({ state }) => state === 'contested');
  return [
    ...(isContested ? ['the baseline is asked whether the failure is new'] : []),
    ...(isBeyondBudget(snapshot) ? ['PASS is out of reach of budget.calls'] : []),
  ];
}

/** An answer takes one call to the candidate and one to the judge. */
const CALLS_PER_ANSWER = 2;

function isBeyondBudget(snapshot: Snapshot): boolean {
  const needed = answersNeeded(snapshot);
  return needed > 0 && callsOf(snapshot) + needed * CALLS_PER_ANSWER > snapshot.budget.calls;
}

/** Answers, calls, cost and time so far, and the time left; what is not known is left out. */
export function spentOf(snapshot: Snapshot, speed: Speed | null): string {
  const left = timeLeftMs(snapshot, speed);
  const pace = speed === null ? '' : ` (${speed.calls.toFixed(1)} a second)`;
  return [
    counted(snapshot.answers, 'answer'),
    `${counted(callsOf(snapshot), 'call')}${pace}`,
    ...(snapshot.costUsd === null ? [] : [`$${snapshot.costUsd.toFixed(2)}`]),
    duration(snapshot.elapsedMs),
    // While a server is out nobody knows how long it will be.
    ...(left === null || left === 0 || snapshot.parked.length > 0 ? [] : [`about ${duration(left)} left`]),
  ].join(', ');
}

/** What holds the run up, a phrase each. */
export function troublesOf({ parked, waiting, timedOut, retried }: Snapshot): readonly string[] {
  return [
    ...parked.map(
      ({ role, forMs, fault }) =>
        `${role} paused for ${duration(forMs)}${fault === null ? '' : ` (${fault})`}`,
    ),
    ...(timedOut === 0 ? [] : [`${grouped(timedOut)} timed out`]),
    ...(retried > waiting ? [`${grouped(retried - waiting)} retried`] : []),
    ...(waiting === 0 ? [] : [`${grouped(waiting)} waiting to be retried`]),
  ];
}

/** What the servers have to answer now, and what waits for the judge; empty where nothing is under way. */
export function awaitedOf({ inFlight, judging }: Snapshot): readonly string[] {
  const flying = (['candidate', 'baseline', 'judge', 'screen'] as const).flatMap((role) => {
    const count = inFlight[role] ?? 0;
    return count === 0 ? [] : [`${grouped(count)} ${role}`];
  });
  const queued = judging - inFlight.judge;
  return [
    ...(flying.length === 0 ? [] : [`in flight: ${flying.join(', ')}`]),
    ...(queued > 0 ? [`${counted(queued, 'answer')} waiting for the judge`] : []),
  ];
}

/** The condition nearest to a fail that did not pass, once anything was flagged. */
function hottest(conditions: readonly ConditionProgress[]): readonly string[] {
  const [top] = conditions
    .filter(({ flagged, state }) => flagged > 0 && state !== 'pass')
    .sort((a, b) => b.logEFail - b.failAt - (a.logEFail - a.failAt));
  if (top === undefined) return [];
  return [
    `${top.state === 'fail' ? 'FAIL' : 'closest to FAIL'}: ${top.id}, ${grouped(top.flagged)} of ${grouped(top.n)} flagged`,
  ];
}

/** Milliseconds in words: `42 s`, `1 min 20 s`, `3 min`, `2 h 5 min`; halves of a second round up. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min${seconds % 60 === 0 ? '' : ` ${seconds % 60} s`}`;
  return `${grouped(Math.floor(minutes / 60))} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}
