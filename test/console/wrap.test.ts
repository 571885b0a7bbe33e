import { describe, expect, it } from 'vitest';
import { harmlessLines } from '../../src/adapters/console/harmless.ts';
import { columnsOf, wrapLine } from '../../src/adapters/console/wrap.ts';

describe('long text in a terminal', () => {
  it('is broken between words, never wider than the terminal', () => {
    const text = 'The quick brown fox jumps over the lazy dog while the cat sleeps';
    const lines = wrapLine(text, 24);
    expect(lines).toEqual(['The quick brown fox', 'jumps over the lazy dog', 'while the cat sleeps']);
  });

  it('keeps what fits, its indentation and the words as they are', () => {
    expect(wrapLine('    return 1;  // short', 40)).toEqual(['    return 1;  // short']);
    expect(wrapLine('    alpha beta gamma delta epsilon', 24)).toEqual([
      '    alpha beta gamma',
      'delta epsilon',
    ]);
    expect(wrapLine('', 24)).toEqual(['']);
  });

  it('breaks a word that is wider than the terminal, and counts wide and combining characters', () => {
    expect(wrapLine('x'.repeat(50), 24)).toEqual(['x'.repeat(24), 'x'.repeat(24), 'xx']);
    expect(columnsOf('日本e\u0301')).toBe(5);
    for (const line of wrapLine('日本語'.repeat(20), 25)) expect(columnsOf(line)).toBeLessThanOrEqual(25);
  });

  it('stays harmless: each line has its mark, and none begins a command', () => {
    const text = `${'word '.repeat(8)}::error::x ##[error]y`;
    const lines = harmlessLines(text, '│ ', 30).split('\n');
    expect(lines.every((line) => line.startsWith('│ ') && columnsOf(line) <= 32)).toBe(true);
    expect(harmlessLines(text, '', 30)).not.toMatch(/^\s*::|##\[/m);
  });
});
