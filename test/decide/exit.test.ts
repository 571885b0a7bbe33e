import { describe, expect, it } from 'vitest';
import { isGreen } from '../../src/decide/exit.ts';
import type { StatedReason } from '../../src/errors.ts';
import { EXIT_CODES } from '../../src/model/exit-codes.ts';
import { REASON_CODES } from '../../src/reasons/table.ts';

const SETTINGS = ['fail', 'warn'] as const;

const because = (...codes: readonly string[]): readonly StatedReason[] =>
  codes.map((code) => ({ code, args: {} }));
const atTheCap = (could_fail: boolean): StatedReason => ({ code: 'cap-reached', args: { could_fail } });

describe('exits', () => {
  it('are those of the contract', () => {
    expect(EXIT_CODES).toEqual({ pass: 0, 'not-applicable': 0, fail: 1, inconclusive: 2, error: 3 });
  });

  it.each(SETTINGS)('are green for pass and not-applicable with on_inconclusive: %s', (setting) => {
    expect(isGreen('pass', because('all-passed'), setting)).toBe(true);
    expect(isGreen('not-applicable', because('no-release-changed'), setting)).toBe(true);
  });

  it.each(
    SETTINGS,
  )('are red for fail and error with on_inconclusive: %s, whatever the reasons', (setting) => {
    for (const reasons of [[], because('condition-failed'), [atTheCap(false)], because('no-credentials')]) {
      expect(isGreen('fail', reasons, setting)).toBe(false);
      expect(isGreen('error', reasons, setting)).toBe(false);
    }
  });

  it('are green for inconclusive at the cap alone, with on_inconclusive: warn alone', () => {
    for (const reasons of [[atTheCap(false)], [atTheCap(false), atTheCap(false)]]) {
      expect(isGreen('inconclusive', reasons, 'fail')).toBe(false);
      expect(isGreen('inconclusive', reasons, 'warn')).toBe(true);
    }
    expect(isGreen('inconclusive', [atTheCap(false), ...because('overridden')], 'warn')).toBe(true);
  });

  it('are red where one condition at the cap could have failed by what nobody read, or does not say so', () => {
    expect(isGreen('inconclusive', [atTheCap(true)], 'warn')).toBe(false);
    expect(isGreen('inconclusive', [atTheCap(false), atTheCap(true)], 'warn')).toBe(false);
    expect(isGreen('inconclusive', because('cap-reached'), 'warn')).toBe(false);
    expect(isGreen('inconclusive', [{ code: 'cap-reached', args: { could_fail: 'no' } }], 'warn')).toBe(
      false,
    );
  });

  it('are red for inconclusive after any other reason, whatever the setting, beside the cap or alone', () => {
    const others = [...REASON_CODES, 'from-a-newer-version'].filter(
      (code) => code !== 'cap-reached' && code !== 'overridden',
    );
    for (const code of others) {
      expect([code, isGreen('inconclusive', because(code), 'warn')]).toEqual([code, false]);
      expect([code, isGreen('inconclusive', [atTheCap(false), ...because(code)], 'warn')]).toEqual([
        code,
        false,
      ]);
    }
    expect(isGreen('inconclusive', [], 'warn')).toBe(false);
  });
});
