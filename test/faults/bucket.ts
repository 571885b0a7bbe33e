import type { FaultPlan } from './exchange.ts';
import { status } from './faults.ts';

/** What a refusal tells the client, by how long until the bucket holds a token again, in milliseconds. */
export type RefusalHeaders = (waitMs: number) => Readonly<Record<string, string>>;

/** From this time on, this many requests a second. */
export interface Capacity {
  readonly fromMs: number;
  readonly perSecond: number;
}

/**
 * A token bucket over all requests of the server: what finds no token gets a 429. It fills by the capacity that
 * holds at the time, up to `burst` tokens, and starts full. Works by the arrivals' own times alone.
 */
export function tokenBucket(
  steps: readonly Capacity[],
  burst: number,
  headers: RefusalHeaders = () => ({}),
): FaultPlan {
  let tokens = burst;
  let last = 0;
  return ({ at }) => {
    for (const [index, { fromMs, perSecond }] of steps.entries()) {
      const until = Math.min(at, steps[index + 1]?.fromMs ?? at);
      const from = Math.max(last, fromMs);
      if (until > from) tokens = Math.min(burst, tokens + ((until - from) * perSecond) / 1000);
    }
    last = Math.max(last, at);
    if (tokens >= 1) {
      tokens -= 1;
      return null;
    }
    const perSecond = steps.findLast(({ fromMs }) => fromMs <= at)?.perSecond ?? 0;
    return status(429, { code: 'rate_limit_exceeded' }, headers(((1 - tokens) / perSecond) * 1000));
  };
}

/** What servers say with a 429, and the nonsense that some say. */
export const REFUSAL_HEADERS = {
  none: () => ({}),
  'retry-after-ms': (waitMs) => ({ 'retry-after-ms': String(Math.ceil(waitMs)) }),
  'retry-after 0': () => ({ 'retry-after': '0' }),
  'retry-after 2': () => ({ 'retry-after': '2' }),
  'retry-after date': () => ({ 'retry-after': new Date(Date.now() + 3000).toUTCString() }),
  'retry-after garbage': () => ({ 'retry-after': 'soon, maybe' }),
  'retry-after negative': () => ({ 'retry-after': '-5' }),
} as const satisfies Record<string, RefusalHeaders>;
