import { CuegateError, type Reason } from '../errors.ts';
import type { AskedRole } from '../ports.ts';

const DAY_MS = 86_400_000;

/**
 * A warning about a model that is shut down before a verdict given now ceases to be valid; null where there is none to
 * give.
 *
 * @param date the day of the shutdown, `YYYY-MM-DD`, UTC; null: none is announced
 * @param now milliseconds since 1970
 * @throws CuegateError `model-shut-down` once that day is over
 */
export function shutdownWarning(
  { role, model, date }: { readonly role: AskedRole; readonly model: string; readonly date: string | null },
  validDays: number,
  now: number,
): Reason | null {
  const day = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  if (date === null || Number.isNaN(day)) return null;
  if (now >= day + DAY_MS) throw new CuegateError('model-shut-down', { role, model, date });
  return day - now <= validDays * DAY_MS ? { code: 'model-shuts-down', args: { role, model, date } } : null;
}
