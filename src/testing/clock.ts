import type { Clock } from '../ports.ts';

/** A clock that moves only when somebody sleeps: waits take no real time. */
export function fixedClock(startMs: number = Date.UTC(2026, 0, 1)): Clock {
  let now = startMs;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}
