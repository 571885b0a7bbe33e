const KINDS = ['requests', 'tokens'] as const;
/** No wait is so long (31 years): such a number is a time since 1970, in seconds, or from the second on in milliseconds. */
const UNIX_SECONDS = 1e9;
const UNIX_MS = 1e12;
const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * How long a server asks us to stay away, in milliseconds above 0; null when it does not say, or says nothing
 * that can be read. In this order: `retry-after-ms`; `Retry-After` in seconds or as a date (against the
 * server's own `Date` where there is one), which may be a number; after a 429 the latest `x-ratelimit-reset-*` of what is used up.
 *
 * @param nowMs the present time, for dates of a server that does not give its own
 */
export function demandedWaitMs(headers: Headers | undefined, status: number, nowMs: number): number | null {
  if (headers === undefined) return null;
  const ms = plainNumber(headers.get('retry-after-ms'));
  if (ms !== null) return positive(ms);
  const after = headers.get('retry-after') ?? '';
  const serverMs = dateMs(headers.get('date') ?? '') ?? nowMs;
  const seconds = plainNumber(after);
  if (seconds !== null) return positive(numberMs(seconds, serverMs));
  const until = dateMs(after);
  if (until !== null) return positive(until - serverMs);
  if (status !== 429) return null;
  const resets = KINDS.filter((kind) => {
    const left = plainNumber(headers.get(`x-ratelimit-remaining-${kind}`));
    return left === null || left === 0;
  })
    .map((kind) => resetMs(headers.get(`x-ratelimit-reset-${kind}`) ?? '', serverMs))
    .filter((wait) => wait !== null);
  return resets.length === 0 ? null : positive(Math.max(...resets));
}

/** The wait in words such as "try again in 7m12.5s", in milliseconds above 0; null: there are none. */
export function waitInWords(words: string): number | null {
  const stated =
    /(?:try again|retry|retrying) (?:in|after) ((?:\d{1,9}(?:\.\d{1,9})?(?:ms|s|m|h|d))+)\b/i.exec(
      words,
    )?.[1];
  const wait = stated === undefined ? null : resetMs(stated.toLowerCase(), 0);
  return wait === null ? null : positive(wait);
}

function positive(ms: number): number | null {
  return ms > 0 ? ms : null;
}

function plainNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : null;
}

/** What a plain number asks for, in milliseconds from now: so many seconds, or until that time. */
function numberMs(stated: number, nowMs: number): number {
  if (stated >= UNIX_MS) return stated - nowMs;
  return stated >= UNIX_SECONDS ? stated * 1_000 - nowMs : stated * 1_000;
}

/** Dates of HTTP and ISO 8601 begin with a weekday or a year; `Date.parse` would take `-5` for one, too. */
function dateMs(text: string): number | null {
  if (!/^([A-Z][a-z]{2},? |\d{4}-\d{2}-\d{2}T)/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isFinite(at) ? at : null;
}

/** `1m30s`, `250ms`, `6s`, seconds, or a date. */
function resetMs(text: string, nowMs: number): number | null {
  const seconds = plainNumber(text);
  if (seconds !== null) return numberMs(seconds, nowMs);
  const at = dateMs(text);
  if (at !== null) return at - nowMs;
  if (!/^(\d{1,9}(\.\d{1,9})?(ms|s|m|h|d))+$/.test(text)) return null;
  return [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS],
    0,
  );
}
