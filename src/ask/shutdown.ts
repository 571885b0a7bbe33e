import { CuegateError, type Reason } from '../errors.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole } from '../ports.ts';
import { namedServer } from './named-server.ts';

const DAY_MS = 86_400_000;

/** A role's model, and the end of it that its server announces. */
interface Announced {
  readonly role: AskedRole;
  readonly endpoint: Endpoint;
  readonly model: string;
  /** The day of the shutdown, `YYYY-MM-DD`, UTC; null: none is announced. */
  readonly date: string | null;
}

/**
 * A warning about a model that is shut down before a verdict given now ceases to be valid; null where there is none to
 * give.
 *
 * @param now milliseconds since 1970
 * @throws CuegateError `model-shut-down` once that day is over
 */
export function shutdownWarning(
  { role, endpoint, model, date }: Announced,
  validDays: number,
  now: number,
): Reason | null {
  const day = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  if (date === null || Number.isNaN(day)) return null;
  if (now >= day + DAY_MS)
    throw new CuegateError('model-shut-down', { role, model, date, ...namedServer(endpoint) });
  return day - now <= validDays * DAY_MS ? { code: 'model-shuts-down', args: { role, model, date } } : null;
}
