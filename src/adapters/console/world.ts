import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Log, Random } from '../../ports.ts';
import { MARK, printNotice } from './sink.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  },
};

export const systemRandom: Random = { bytes: (count) => randomBytes(count) };

/** Progress on stderr, every line marked, so that nothing in it can be taken for a command. */
export const stderrLog: Log = {
  info: (message) => printNotice(message, MARK),
  warn: (message) => printNotice(`warning: ${message}`, MARK),
};
