import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../src/reasons/table.ts';
import type { Result } from '../../src/report/schema.ts';
import { resultSchema } from '../../src/report/schema.ts';
import { keyInStatus, parseStatus, saysPass, statusName, statusText } from '../../src/report/status-text.ts';

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

  it('says pass alone for one that answers showed, asked and not only advised', () => {
    const said = text('pass', 'all-passed');
    expect(saysPass(said)).toBe(true);
    for (const other of [
      text('pass', 'all-passed', true),
      text('pass', 'overridden'),
      text('fail', 'condition-failed'),
      text('not-applicable', 'no-release-changed'),
      `${said} and more`,
      '',
    ])
      expect(saysPass(other)).toBe(false);
  });

  it('leaves out a policy commit that is none', () => {
    expect(statusText({ verdict: 'error', reasons: [], evidence_key: null }, 'x y', false)).toBe('ERROR ()');
  });

  it('carries the path where a step is told which release it gates', () => {
    expect([
      statusName({ release: null, branch: null }),
      statusName({ release: 'models/a/release.yml', branch: 'release-1' }),
    ]).toEqual(['cuegate/verdict', 'cuegate/verdict@release-1 models/a/release.yml']);
  });
});

describe('a status read back', () => {
  const facts = { verdict: 'pass', advisory: false, reason: null, key: KEY.slice(0, 32), policy: COMMIT };

  it('says what it was made from', () => {
    expect(parseStatus(text('pass', 'all-passed'))).toEqual(facts);
    expect(parseStatus(text('inconclusive', 'cap-reached', true))).toEqual({
      ...facts,
      verdict: 'inconclusive',
      advisory: true,
      reason: 'cap-reached',
    });
    expect(
      parseStatus(statusText({ verdict: 'not-applicable', reasons: [], evidence_key: null }, null, false)),
    ).toEqual({ verdict: 'not-applicable', advisory: false, reason: '', key: null, policy: null });
  });

  it('keeps its key where the policy was cut off, and names no policy then', () => {
    const long = statusText(
      { verdict: 'inconclusive', reasons: [{ code: 'x'.repeat(30), args: {} }], evidence_key: KEY },
      'b2'.repeat(32),
      true,
    );
    expect(long).toMatch(/…$/);
    expect(parseStatus(long)).toMatchObject({ key: KEY.slice(0, 32), policy: null });
    expect(keyInStatus(long)).toBe(KEY.slice(0, 32));
  });

  it.each([
    ['a word before', `so PASS · key ${KEY.slice(0, 32)} · policy ${COMMIT}`],
    ['a word after', `PASS · key ${KEY.slice(0, 32)} · policy ${COMMIT} not`],
    ['a line after', `PASS · key ${KEY.slice(0, 32)} · policy ${COMMIT}\n`],
    ['another verdict', `PASSED · key ${KEY.slice(0, 32)} · policy ${COMMIT}`],
    ['small letters', `pass · key ${KEY.slice(0, 32)} · policy ${COMMIT}`],
    ['another order', `PASS · policy ${COMMIT} · key ${KEY.slice(0, 32)}`],
    ['two keys', `PASS · key ${KEY.slice(0, 32)} · key ${KEY.slice(0, 32)} · policy ${COMMIT}`],
    ['a short key', `PASS · key ${KEY.slice(0, 31)} · policy ${COMMIT}`],
    ['a long key', `PASS · key ${KEY.slice(0, 33)} · policy ${COMMIT}`],
    ['a key in capitals', `PASS · key ${KEY.slice(0, 32).toUpperCase()} · policy ${COMMIT}`],
    ['a short commit', `PASS · key ${KEY.slice(0, 32)} · policy ${COMMIT.slice(1)}`],
    ['nothing', ''],
  ])('states nothing and is no pass with %s', (_, resembling) => {
    expect(parseStatus(resembling)).toBeNull();
    expect(saysPass(resembling)).toBe(false);
  });

  it('is no pass without a key', () => {
    for (const bare of ['PASS', `PASS · policy ${COMMIT}`]) expect(saysPass(bare)).toBe(false);
  });
});
