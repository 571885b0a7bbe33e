import { CuegateError } from '../../errors.ts';
import type { Clock } from '../../ports.ts';

/** All waits of one run for GitHub together; a job must not sit out an hour's rate limit. */
const MAX_WAIT_MS = 60_000;
/** GitHub's own advice for comments: at most one write in three seconds. */
const CONTENT_WRITE_GAP_MS = 3000;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1000;

/** How one run waits for GitHub: for a limit that names its end, after a fault of the server, between writes. */
export interface Patience {
  /** Asks again after a limit that names a time within reach; `again` says which other faults are worth it. */
  ask<T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T>;
  /** Waits until the next write of content is polite. */
  turn(): Promise<void>;
}

/** A fresh patience of one minute in all. */
export function patience(clock: Clock): Patience {
  let left = MAX_WAIT_MS;
  let lastWrite = Number.NEGATIVE_INFINITY;
  const wait = async (ms: number): Promise<boolean> => {
    if (ms > left) return false;
    left -= ms;
    await clock.sleep(ms);
    return true;
  };
  return {
    async ask(act, again) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await act();
        } catch (error) {
          const pause = limitMs(error, clock.now()) ?? (again(error) ? FIRST_PAUSE_MS * attempt : null);
          if (attempt === ATTEMPTS || pause === null || !(await wait(pause))) throw error;
        }
      }
    },
    async turn() {
      const gap = lastWrite + CONTENT_WRITE_GAP_MS - clock.elapsed();
      if (gap > 0) await clock.sleep(gap);
      lastWrite = clock.elapsed();
    },
  };
}

/** HTTP status of a failed API call; null when there was no reply that names one. */
export function statusOf(error: unknown): number | null {
  return error !== null && typeof error === 'object' && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** HTTP status that an error of the API's names; null when it names none. */
export function statusIn(error: unknown): number | null {
  const status = error instanceof CuegateError ? error.args.status : null;
  return typeof status === 'number' ? status : null;
}

/** What is read; null where the token may not see it. Whatever else keeps it from being read is thrown. */
export async function readable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    const status = statusIn(error);
    if (status === 403 || status === 404) return null;
    throw error;
  }
}

/** Whether the token may not see what was asked for: its owner decided that, and asking again changes nothing. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error) ?? statusIn(error);
  return (status === 401 || status === 403 || status === 404) && !isLimit(error);
}

/** Whether GitHub refused because too much was asked of it: that says nothing of what may be seen. */
export function isLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = headersOf(error);
  const message = error instanceof Error ? error.message : '';
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

/** Whether GitHub may have carried out what was asked although no good reply came: a reset counts as 500. */
export function isAmbiguous(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

/**
 * Milliseconds until a rate limit ends; null when the error is no limit, or one that names no time: then asking
 * again could only make it longer.
 */
function limitMs(error: unknown, now: number): number | null {
  const status = statusOf(error);
  if (status !== 429 && status !== 403) return null;
  const headers = headersOf(error);
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - now)
    : null;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const response = (error as { response?: { headers?: unknown } } | null)?.response;
  return (response?.headers ?? {}) as Readonly<Record<string, unknown>>;
}
