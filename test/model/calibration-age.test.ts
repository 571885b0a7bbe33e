import { describe, expect, it } from 'vitest';
import { calibrationAge, isOldCalibration } from '../../src/model/calibration-age.ts';
import { calibrationTerminal } from '../../src/report/calibration/terminal.ts';

const NOON = Date.parse('2026-11-28T12:00:00Z');

describe('the age of a calibration', () => {
  it.each([
    ['2026-11-28', 0, false],
    ['2026-12-24', 0, false],
    ['2026-06-01', 180, false],
    ['2026-05-31', 181, true],
    ['2020-01-01', 2523, true],
    ['someday', null, false],
  ])('of %s is %s days, old: %s', (date, days, isOld) => {
    expect(calibrationAge(date, NOON)).toBe(days);
    expect(isOldCalibration(calibrationAge(date, NOON))).toBe(isOld);
  });

  it('is told beside it when it is old', () => {
    const side = { flagged: 1, of: 2, lower: 0.1, upper: 0.9 };
    const figures = {
      judge: { model: 'j' },
      limits: { tolerated: 0.01, must_catch: 0.04 },
      state: 'unproven',
      reasons: [],
      needed: null,
      unread: 0,
      sensitivity: side,
      false_positives: side,
      by_domain: [],
      by_format: [],
      confusion: [],
      canaries: { fooled: 0, of: 1 },
      flips: { changed: 0, of: 0 },
      unreadable: { count: 0, of: 1 },
      answers_of: null,
    } as unknown as Parameters<typeof calibrationTerminal>[0];
    const files = { calibration: 'c', flagged: 'f' };
    expect(calibrationTerminal(figures, files, 200)).toContain('was calibrated 200 days ago');
    expect(calibrationTerminal(figures, files, 180)).not.toContain('days ago');
    expect(calibrationTerminal(figures, files)).not.toContain('days ago');
  });
});
