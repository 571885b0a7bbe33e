import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Log, Random } from '../../ports.ts';
import { harmlessLines } from './harmless.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  },
};

export const systemRandom: Random = { bytes: (count) => randomBytes(count) };

/** Progress on stderr, every line marked, so that nothing in it can be taken for a command. */
export function stderrLog(redact: (text: string) => string): Log {
  const print = (message: string) => process.stderr.write(`${harmlessLines(redact(message), '│ ')}\n`);
  return { info: print, warn: (message) => print(`warning: ${message}`) };
}
