import { describe, expect, it } from 'vitest';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { terminalOf } from '../../src/report/terminal.ts';
import { madeResult } from './made-result.ts';

const ENDS = [
  ['fail', 'condition-failed', { condition: 'plain', n: 40, flagged: 20, lower: 0.03, upper: 0.07 }],
  ['error', 'no-answers', { role: 'candidate', model: 'm', fault: 'unreachable', detail: 'ECONNREFUSED' }],
  ['inconclusive', 'budget-calls', { calls: 20 }],
  ['not-applicable', 'release-not-changed', { path: 'a', others: 'b' }],
] as const;

/** Where the headings of docs/reasons.md are read: each is a code. */
const EXPLAINED = 'https://github\\.com/cuegate/cuegate/blob/main/docs/reasons\\.md';

const last = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
const made = (verdict: 'pass' | (typeof ENDS)[number][0], code: string, args: object) =>
  madeResult({ verdict, reasons: [{ code, args: { ...args } }] });

describe('the code of the reason that a verdict stands on', () => {
  it.each(ENDS)('is in the last line after %s, with where it is explained', (verdict, code, args) => {
    const result = made(verdict, code, args);
    for (const text of [commentOf(result, []), summaryOf(result, [])])
      expect(last(text)).toMatch(
        new RegExp(
          `^\\*\\*Next:\\*\\* .*<sub>.* · reason \\[<code>${code}</code>\\]\\(${EXPLAINED}#${code}\\)</sub>$`,
        ),
      );
    expect(last(terminalOf(result))).toMatch(
      new RegExp(`, [\\d.]+ s; reason ${code}: ${EXPLAINED}#${code}$`),
    );
  });

  it('is that of the first line where there are several', () => {
    const worst = (condition: string, lower: number) => ({
      code: 'condition-failed',
      args: { condition, n: 40, flagged: 20, lower, upper: 0.9 },
    });
    const result = madeResult({
      verdict: 'fail',
      reasons: [
        worst('plain', 0.05),
        {
          code: 'new',
          args: {
            condition: 'cue-1',
            n: 40,
            flagged: 30,
            lower: 0.4,
            upper: 0.9,
            baseline_n: 40,
            baseline_flagged: 0,
          },
        },
      ],
    });
    expect(last(terminalOf(result))).toContain('reason new: https://');
  });

  it('is not news after a pass', () => {
    const result = made('pass', 'all-passed', { conditions: 1, answers: 40, must_catch: 0.04 });
    for (const text of [commentOf(result, []), terminalOf(result)]) expect(text).not.toContain('reasons.md');
  });

  it('of another version, whatever it holds, is a text like any other', () => {
    const result = made('error', 'x</sub> [y](z)\n# h', {});
    expect(last(commentOf(result, []))).not.toMatch(/<\/sub> \[y\]/);
    expect(last(commentOf(result, []))).not.toContain('https:');
    expect(last(terminalOf(result))).toMatch(/; reason "x<\/sub> \[y\]\(z\) # h"$/);
  });
});
