const DAY_MS = 86_400_000;

/** A hosted model may have become another one in half a year: older than this, a calibration should be made anew. */
export const MAX_CALIBRATION_DAYS = 180;

/**
 * Whole days since the day of a calibration, `YYYY-MM-DD`, UTC; 0 for one of today or later, null for no day.
 *
 * @param now milliseconds since 1970
 */
export function calibrationAge(date: string, now: number): number | null {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? null : Math.max(0, Math.floor((now - day) / DAY_MS));
}

/** Whether a calibration is too old to be relied on without another look. */
export function isOldCalibration(days: number | null): boolean {
  return days !== null && days > MAX_CALIBRATION_DAYS;
}
