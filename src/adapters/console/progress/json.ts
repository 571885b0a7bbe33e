import { wire } from '../../../numbers.ts';
import type { Clock, ConditionProgress, RoleCounts, Snapshot } from '../../../ports.ts';
import { answersNeeded, type Speed, timeLeftMs } from '../../../report/progress.ts';
import { ended } from '../harmless.ts';
import type { Output, Shown } from '../shown.ts';
import { safeJson } from '../sink.ts';
import { paced } from './pace.ts';

const PACE = { everyMs: 1000, beatMs: 1000, atOnce: true };
const ONE_LINE = 0;

/** One JSON object a line for programs, at most one `progress` a second, and `message` for everything else. */
export function jsonProgress(stream: Output, clock: Clock): Shown {
  const write = (value: unknown): void => {
    stream.write(ended(safeJson(value, ONE_LINE)));
  };
  const pace = paced(clock, PACE, (snapshot, speed, last) =>
    write({ type: 'progress', last, ...wireSnapshot(snapshot, speed) }),
  );
  return { ...pace, print: (message) => write({ type: 'message', text: message }) };
}

function wireSnapshot(snapshot: Snapshot, speed: Speed | null): Readonly<Record<string, unknown>> {
  const { answers, waiting, parked, costUsd, elapsedMs, budget } = snapshot;
  const left = timeLeftMs(snapshot, speed);
  return {
    elapsed_ms: Math.round(elapsedMs),
    left_ms: left === null ? null : Math.round(left),
    answers,
    answers_needed: answersNeeded(snapshot),
    calls: wireCounts(snapshot.calls),
    in_flight: wireCounts(snapshot.inFlight),
    judging: snapshot.judging,
    timed_out: snapshot.timedOut,
    retried: snapshot.retried,
    calls_per_second: speed === null ? null : wire(speed.calls),
    cost_usd: costUsd === null ? null : wire(costUsd),
    waiting,
    parked: parked.map(({ role, forMs, fault }) => ({ role, for_ms: Math.round(forMs), fault })),
    budget: { calls: budget.calls, minutes: budget.minutes, usd: budget.usd },
    conditions: snapshot.conditions.map(wireCondition),
  };
}

function wireCounts({
  candidate,
  baseline,
  judge,
  screen,
  second,
}: RoleCounts): Readonly<Record<string, number>> {
  return {
    candidate,
    ...(baseline === undefined ? {} : { baseline }),
    judge,
    ...(screen === undefined ? {} : { screen }),
    ...(second === undefined ? {} : { second }),
  };
}

function wireCondition(condition: ConditionProgress): Readonly<Record<string, unknown>> {
  const { id, state, flagged, n, cap, logEFail, failAt, logEPass, passAt, toPass, isUnscreened } = condition;
  return {
    id,
    state,
    flagged,
    n,
    cap,
    log_e_fail: wire(logEFail),
    fail_at: wire(failAt),
    log_e_pass: wire(logEPass),
    pass_at: wire(passAt),
    to_pass: toPass,
    ...(isUnscreened === true ? { screen: 'waiting' } : {}),
  };
}
