import { describe, expect, it } from 'vitest';
import { EXIT_CODES, isGreen } from '../../src/decide/exit.ts';

const SETTINGS = ['fail', 'warn'] as const;

describe('exits', () => {
  it('are those of the contract', () => {
    expect(EXIT_CODES).toEqual({ pass: 0, 'not-applicable': 0, fail: 1, inconclusive: 2, error: 3 });
  });

  it.each(SETTINGS)('are green for pass and not-applicable with on_inconclusive: %s', (setting) => {
    expect(isGreen('pass', ['all-passed'], setting)).toBe(true);
    expect(isGreen('not-applicable', ['no-release-changed'], setting)).toBe(true);
  });

  it.each(
    SETTINGS,
  )('are red for fail and error with on_inconclusive: %s, whatever the reasons', (setting) => {
    for (const codes of [[], ['condition-failed'], ['cap-reached'], ['internal'], ['no-credentials']]) {
      expect(isGreen('fail', codes, setting)).toBe(false);
      expect(isGreen('error', codes, setting)).toBe(false);
    }
  });

  it.each([
    [['cap-reached']],
    [['eligibility-drop']],
    [['not-decided', 'cap-reached']],
  ])('are red for inconclusive after %j unless on_inconclusive is warn', (codes) => {
    expect(isGreen('inconclusive', codes, 'fail')).toBe(false);
    expect(isGreen('inconclusive', codes, 'warn')).toBe(true);
  });

  it.each([
    [['budget-calls']],
    [['budget-minutes']],
    [['outage']],
    [['outage', 'not-decided']],
    [['not-decided', 'cap-reached', 'budget-calls']],
  ])('are red after %j even with on_inconclusive: warn', (codes) => {
    expect(isGreen('inconclusive', codes, 'warn')).toBe(false);
    expect(isGreen('inconclusive', codes, 'fail')).toBe(false);
  });
});
