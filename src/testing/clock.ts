import type { Clock } from '../ports.ts';

const START_MS = Date.UTC(2026, 0, 1);

/** A clock that moves only when somebody sleeps: waits take no real time, and sleeping twice at once adds up. */
export function fixedClock(startMs: number = START_MS): Clock {
  let elapsed = 0;
  return {
    now: () => startMs + elapsed,
    elapsed: () => elapsed,
    sleep: async (ms) => {
      elapsed += ms;
    },
  };
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * A clock on which many sleep at once: when nothing else is left to do, time jumps to the next one that wakes.
 * For simulations in one process; work that waits for a real socket is not seen.
 */
export function virtualClock(startMs: number = START_MS): Clock {
  let elapsed = 0;
  let sleepers: Sleeper[] = [];
  let turning = false;
  const turn = (): void => {
    const [first] = sleepers;
    if (first === undefined) {
      turning = false;
      return;
    }
    sleepers.shift();
    elapsed = Math.max(elapsed, first.at);
    first.wake();
    setImmediate(turn);
  };
  const add = (sleeper: Sleeper): void => {
    const after = sleepers.findIndex(({ at }) => at > sleeper.at);
    sleepers.splice(after < 0 ? sleepers.length : after, 0, sleeper);
    if (turning) return;
    turning = true;
    setImmediate(turn);
  };
  return {
    now: () => startMs + elapsed,
    elapsed: () => elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const cutShort = () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        };
        const wake = () => {
          signal?.removeEventListener('abort', cutShort);
          resolve();
        };
        const sleeper = { at: elapsed + Math.max(0, ms), wake };
        signal?.addEventListener('abort', cutShort, { once: true });
        add(sleeper);
      }),
  };
}
