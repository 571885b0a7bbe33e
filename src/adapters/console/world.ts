import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Log, Random } from '../../ports.ts';
import type { Shown } from './shown.ts';

/** Node takes a longer timer for one of a millisecond, and warns: nothing waits for 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    await sleep(Math.min(ms, LONGEST_TIMER_MS), undefined, signal === undefined ? {} : { signal }).catch(
      () => {},
    );
  },
};

export const systemRandom: Random = { bytes: (count) => randomBytes(count) };

/** Messages beside the progress, without secrets. */
export function logBeside({ print }: Pick<Shown, 'print'>, redact: (text: string) => string): Log {
  return {
    info: (message) => print(redact(message)),
    warn: (message) => print(redact(`warning: ${message}`)),
  };
}
