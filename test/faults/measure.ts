import { type Arrival, isProbe, questionOf } from './arrival.ts';

/** Figures of what a server received. Probes are left out where questions are counted. */

/** Requests for each question asked; 0 when nothing was asked. */
export function amplification(arrivals: readonly Arrival[]): number {
  const asked = arrivals.filter((arrival) => !isProbe(arrival));
  const questions = new Set(asked.map(questionOf));
  return questions.size === 0 ? 0 : asked.length / questions.size;
}

/** Requests that met a fault for each question asked; 0 when nothing was asked. */
export function faultsAQuestion(arrivals: readonly Arrival[]): number {
  const asked = arrivals.filter((arrival) => !isProbe(arrival));
  const questions = new Set(asked.map(questionOf));
  return questions.size === 0 ? 0 : asked.filter(({ fault }) => fault !== null).length / questions.size;
}

/** Requests that came before the wait was over which the last answer to the same question had demanded. */
export function earlyRetries(arrivals: readonly Arrival[]): number {
  const last = new Map<string, Arrival>();
  let early = 0;
  for (const arrival of arrivals) {
    const before = last.get(questionOf(arrival));
    if (before?.demandedMs != null && arrival.at < before.at + before.demandedMs) early += 1;
    last.set(questionOf(arrival), arrival);
  }
  return early;
}

/** Requests in [from, to), in milliseconds since the server began. */
export function within(arrivals: readonly Arrival[], from: number, to: number): readonly Arrival[] {
  return arrivals.filter(({ at }) => at >= from && at < to);
}

/** Share of the requests that were answered 429, in [0, 1]; null when there were none. */
export function shareOf429(arrivals: readonly Arrival[]): number | null {
  if (arrivals.length === 0) return null;
  return arrivals.filter(({ status }) => status === 429).length / arrivals.length;
}

/** Requests that met no fault, a second. */
export function servedPerSecond(arrivals: readonly Arrival[], from: number, to: number): number {
  const served = within(arrivals, from, to).filter(({ fault }) => fault === null).length;
  return served / ((to - from) / 1000);
}

/** Milliseconds from `from` to the end of the first span that served this many a second; null: none did. */
export function msUntilServing(
  arrivals: readonly Arrival[],
  from: number,
  to: number,
  perSecond: number,
  spanMs = 1000,
): number | null {
  for (let at = from; at + spanMs <= to; at += 500)
    if (servedPerSecond(arrivals, at, at + spanMs) >= perSecond) return at + spanMs - from;
  return null;
}

/** Exchanges open at a moment. */
export function openAt(arrivals: readonly Arrival[], at: number): number {
  return arrivals.filter((arrival) => arrival.at <= at && (arrival.endedAt ?? Number.POSITIVE_INFINITY) > at)
    .length;
}

/** The texts that were sent whole, by the seed of the question: what records may hold of the candidate. */
export function sentWhole(arrivals: readonly Arrival[]): ReadonlyMap<number, ReadonlySet<string>> {
  const sent = new Map<number, Set<string>>();
  for (const { role, seed, sentWhole: text } of arrivals) {
    if (role !== 'candidate' || text === null) continue;
    sent.set(seed, (sent.get(seed) ?? new Set()).add(text));
  }
  return sent;
}
