import type { RoleQueue } from '../transport/role-queue.ts';

/**
 * How long the second judge may be out, and one question to it be asked again. Nothing waits longer: without it what
 * was flagged is disputed, and no pass gets nearer.
 */
export const SECOND_PATIENCE_MS = 60_000;

/** How much of the time budget may be spent waiting for a server that is out without a break. */
export const OUTAGE_SHARE = 0.2;

/** The part of a queue that knows how its server does. */
type Watched = Pick<RoleQueue, 'breaker' | 'pace'>;

/**
 * Whether a server is out for too long, or told us to stay away for too long.
 *
 * @param outageMs how long it may be out without a break, in milliseconds
 * @param pauseMs how long a pause that it asked for may last
 */
export function isOutTooLong({ breaker, pace }: Watched, outageMs: number, pauseMs: number): boolean {
  return breaker.outMs() > outageMs || pace.surelyPausedMs() > pauseMs;
}
