import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const MAX_BYTES = 64 * 1024;
const MAX_LINES = 2000;

/** The smallest policy, filled with comments. */
function ofBytes(bytes: number): string {
  const text = `${policyText()}#`;
  return text + 'x'.repeat(bytes - text.length);
}
function ofLines(lines: number): string {
  const text = policyText();
  return text + '\n'.repeat(lines - text.split('\n').length);
}
const lineOfText = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('what may stand in a YAML file', () => {
  it('takes 64 KiB and refuses a byte more, before parsing', () => {
    expect(readPolicy(ofBytes(MAX_BYTES), FILE).judge.model).toBe('gpt-5-mini');
    expect(refusedPolicy(ofBytes(MAX_BYTES + 1)).problem).toBe('the file has 65537 bytes, more than 65536');
  });

  it('counts bytes, not characters', () => {
    const wide = `${policyText()}# ${'é'.repeat(MAX_BYTES / 2)}`;
    expect(wide.length).toBeLessThan(MAX_BYTES);
    expect(refusedPolicy(wide).problem).toContain('bytes, more than 65536');
  });

  it('takes 2,000 lines and refuses one more, before parsing', () => {
    expect(readPolicy(ofLines(MAX_LINES), FILE).judge.model).toBe('gpt-5-mini');
    expect(refusedPolicy(ofLines(MAX_LINES + 1)).problem).toBe('the file has 2001 lines, more than 2000');
  });

  it('refuses a large file for its size even when it is no YAML at all', () => {
    expect(refusedPolicy('{'.repeat(10_000_000)).problem).toContain('10000000 bytes');
    expect(
      refusedPolicy(Array.from({ length: 500_000 }, (_, key) => `k${key}: 1`).join('\n')).problem,
    ).toContain('bytes, more than');
  });

  it.each([
    ['an anchor', policyText({ version: 'version: &one 1' }), 'a YAML anchor', '&one'],
    ['an alias', policyText({ more: 'releases: *one' }), 'alias', '*one'],
    ['a bomb of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n${policyText()}`, 'a YAML anchor', '&a'],
    ['a tag', policyText({ version: 'version: !!int 1' }), 'a YAML tag', '!!int'],
    ['a tag of its own', policyText({ version: 'version: !secret 1' }), 'tag', '!secret'],
    ['a version directive', `%YAML 1.1\n---\n${policyText()}`, 'a YAML directive', '%YAML'],
    ['a tag directive', `%TAG ! tag:x,2026:\n---\n${policyText()}`, 'a YAML directive', '%TAG'],
    [
      'a directive after a byte order mark',
      `\uFEFF%YAML 1.1\n---\n${policyText()}`,
      'a YAML directive',
      '%YAML',
    ],
    ['a second document', `${policyText()}---\nversion: 2\n`, 'a second YAML document', 'version: 2'],
    [
      'a duplicate key',
      policyText({ more: 'judge: { endpoint: openai, model: m }' }),
      'unique',
      'model: m }',
    ],
    ['a duplicate key inside', policyText({ more: 'cues: { max: 1, max: 2 }' }), 'unique', 'max: 1'],
    ['a right-to-left override', policyText({ more: '# \u202e' }), 'hidden direction or tag', '\u202e'],
    ['an isolate', policyText({ more: '# \u2066' }), 'hidden direction or tag', '\u2066'],
    ['a tag character', policyText({ more: '# \u{e0041}' }), 'hidden direction or tag', '\u{e0041}'],
    ['a carriage return alone', policyText({ more: '# one\rlimits: smoke' }), 'a line end that', '# one'],
    ['U+0085', policyText({ more: '# one\u0085limits: smoke' }), 'a line end that', '# one'],
    ['U+2028', policyText({ more: '# one\u2028limits: smoke' }), 'a line end that', '# one'],
    ['U+2029', policyText({ more: '# one\u2029limits: smoke' }), 'a line end that', '# one'],
    ['a tab for indentation', policyText({ more: 'budget:\n\tcalls: 3' }), 'not valid YAML', '\tcalls'],
    ['an open quote', policyText({ more: 'report: { text: "auto }' }), 'not valid YAML', ''],
  ])('refuses %s and names its line', (_name, text, problem, part) => {
    const refused = refusedPolicy(text);
    expect(refused).toMatchObject({ code: 'policy-invalid', file: FILE });
    expect(refused.problem).toContain(problem);
    if (part === '') expect(refused.line).toBeGreaterThan(0);
    else expect(Math.abs((refused.line ?? 0) - lineOfText(text, part))).toBeLessThanOrEqual(1);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['a comment', '# to do\n'],
  ])('says of %s that the file is empty', (_name, text) => {
    expect(refusedPolicy(text)).toMatchObject({ problem: 'the file is empty', line: 1, fix: 'version: 1' });
  });

  it.each([
    ['a list', '- version: 1'],
    ['a word', 'version 1'],
    ['null', '---\n'],
  ])('refuses %s where keys belong', (_name, text) => {
    expect(refusedPolicy(text).problem).toContain('expected object');
  });

  it.each([
    ['brackets', '['.repeat(60_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
  ])('refuses a tower of %s as input, not as a fault of its own', (_name, text) => {
    expect(refusedPolicy(text)).toMatchObject({ code: 'policy-invalid', line: 1 });
  });
});
