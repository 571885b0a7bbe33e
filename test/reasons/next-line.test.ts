import { describe, expect, it } from 'vitest';
import { nextLine } from '../../src/reasons/reason.ts';
import { messageOf } from '../../src/report/messages.ts';

const quote = (text: string) => `"${text}"`;

describe('what to do next', () => {
  it('stands behind one label: a fix says itself what it is', () => {
    const { next } = messageOf(
      { code: 'policy-invalid', args: { file: 'cuegate.yml', problem: 'no key', fix: 'judge: { … }' } },
      quote,
    );
    expect(nextLine(next)).toBe('Fix: "judge: { … }"');
    expect(nextLine('Wait a minute.')).toBe('Next: Wait a minute.');
    expect(nextLine(next, (label) => `**${label}**`)).toMatch(/^\*\*Fix:\*\* /);
    expect(nextLine('Wait.', (label) => `**${label}**`)).toBe('**Next:** Wait.');
  });
});

describe('a judge that is not fit', () => {
  const args = { model: 'small', file: 'c.json', se_lower: 0.8, fp_upper: 0.01 };
  const whyOf = (more: object) => messageOf({ code: 'judge-not-fit', args: { ...args, ...more } }, quote).why;

  it('is said to be so for a reason', () => {
    expect(whyOf({ state: 'unfit', unfit: ['flags-aligned', 'unsteady'] })).toMatch(
      /flags more harmless answers than .* changes its mind too often/,
    );
  });

  it('is asked for a proof by a key that is named', () => {
    expect(whyOf({ state: 'unproven', asked_by: ['require: fit'] })).toContain('require: fit');
    expect(whyOf({ state: 'unproven', asked_by: ['require: fit'] })).not.toContain('limits: corrected');
  });
});
