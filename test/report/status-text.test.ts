import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../src/report/messages.ts';
import type { Result } from '../../src/report/schema.ts';
import { resultSchema } from '../../src/report/schema.ts';
import { saysPass, statusName, statusText } from '../../src/report/status-text.ts';

const KEY = 'a1'.repeat(32);
const COMMIT = 'b2'.repeat(20);
const text = (verdict: Result['verdict'], code: string, advisory = false) =>
  statusText({ verdict, reasons: [{ code, args: {} }], evidence_key: KEY }, COMMIT, advisory);

describe('the text of the commit status', () => {
  it('names verdict, key and policy commit', () => {
    expect(text('pass', 'all-passed')).toBe(`PASS · key ${KEY.slice(0, 32)} · policy ${COMMIT}`);
    expect(text('fail', 'condition-failed')).toBe(
      `FAIL (condition-failed) · key ${KEY.slice(0, 32)} · policy ${COMMIT}`,
    );
  });

  it('has at most 140 characters for every verdict and reason, and the verdict first', () => {
    for (const verdict of resultSchema.shape.verdict.options)
      for (const code of [...REASON_CODES, 'x'.repeat(500), '\n::error::']) {
        const shown = text(verdict, code, true);
        expect(shown.length).toBeLessThanOrEqual(140);
        expect(shown.startsWith(`${verdict.toUpperCase()} advisory`)).toBe(true);
        expect(shown).not.toMatch(/[\n:]/);
      }
  });

  it('says pass for the same key and policy commit alone, asked and not only advised', () => {
    const said = text('pass', 'all-passed');
    expect(saysPass(said, KEY, COMMIT)).toBe(true);
    expect(saysPass(said, `ff${KEY.slice(2)}`, COMMIT)).toBe(false);
    expect(saysPass(said, KEY, `ff${COMMIT.slice(2)}`)).toBe(false);
    for (const other of [
      text('pass', 'all-passed', true),
      text('pass', 'pass-reused'),
      text('fail', 'condition-failed'),
      text('not-applicable', 'no-release-changed'),
      `${said} and more`,
      '',
    ])
      expect(saysPass(other, KEY, COMMIT)).toBe(false);
  });

  it('leaves out a policy commit that is none', () => {
    expect(statusText({ verdict: 'error', reasons: [], evidence_key: null }, 'x y', false)).toBe('ERROR ()');
  });

  it('carries the path where a step is told which release it gates', () => {
    expect([statusName(null), statusName('models/a/release.yml')]).toEqual([
      'cuegate/verdict',
      'cuegate/verdict models/a/release.yml',
    ]);
  });
});
