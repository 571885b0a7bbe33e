import type { Output } from '../../../src/adapters/console/shown.ts';
import type { ConditionProgress, Snapshot } from '../../../src/ports.ts';

/** A stream that keeps what is written to it. */
export function recordingStream(size: Omit<Output, 'write'> = {}): Output & { readonly written: string[] } {
  const written: string[] = [];
  return { ...size, written, write: (text) => written.push(text) };
}

export function madeCondition(id: string, more: Partial<ConditionProgress> = {}): ConditionProgress {
  return {
    id,
    state: 'open',
    flagged: 0,
    n: 0,
    cap: 600,
    logEFail: 0,
    failAt: Math.log(3 / 0.05),
    logEPass: 0,
    passAt: Math.log(20),
    toPass: 82,
    ...more,
  };
}

export function madeSnapshot(more: Partial<Snapshot> = {}): Snapshot {
  return {
    conditions: [madeCondition('plain'), madeCondition('tags')],
    calls: { candidate: 0, judge: 0 },
    inFlight: { candidate: 0, judge: 0 },
    judging: 0,
    timedOut: 0,
    retried: 0,
    answers: 0,
    waiting: 0,
    labelsCues: true,
    parked: [],
    costUsd: null,
    elapsedMs: 0,
    budget: { calls: 20_000, minutes: 60, usd: null },
    ...more,
  };
}

const START = ['plain', 'json-object', 'tags'].map((id) => madeCondition(id));

/** A run of three conditions from its first question to a fail under `tags`, with its times on the clock. */
export const RUN: readonly { readonly at: number; readonly snapshot: Snapshot }[] = [
  { at: 0, snapshot: madeSnapshot({ conditions: START, elapsedMs: 0 }) },
  {
    at: 6000,
    snapshot: madeSnapshot({
      conditions: [
        madeCondition('plain', { n: 24, logEFail: -0.8, logEPass: 0.79, toPass: 58 }),
        madeCondition('json-object', { n: 24, logEFail: -0.8, logEPass: 0.79, toPass: 58 }),
        madeCondition('tags', { n: 24, flagged: 3, logEFail: 3.1, logEPass: -2, toPass: 239 }),
      ],
      calls: { candidate: 73, judge: 72 },
      answers: 72,
      costUsd: 0.0421,
      elapsedMs: 6000,
    }),
  },
  {
    at: 8000,
    snapshot: madeSnapshot({
      conditions: [
        madeCondition('plain', { n: 82, state: 'pass', logEFail: -2, logEPass: 3.02, toPass: 0 }),
        madeCondition('json-object', { n: 600, flagged: 13, state: 'capped', logEFail: 2, toPass: 126 }),
        madeCondition('tags', {
          n: 48,
          flagged: 6,
          state: 'fail',
          logEFail: 5.2,
          logEPass: -4,
          toPass: null,
        }),
      ],
      calls: { candidate: 731, judge: 730 },
      answers: 730,
      costUsd: 0.3421,
      elapsedMs: 8000,
    }),
  },
];
