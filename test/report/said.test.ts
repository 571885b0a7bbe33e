import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import { statusText } from '../../src/report/status-text.ts';
import { terminalOf } from '../../src/report/terminal.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

const OVERRIDE = { by: 'Ada', why: 'until the new model', expires: '2026-06-30' };
const overridden = (by: string) => ({ ...failedCondition('tags'), override: { ...OVERRIDE, by } });
const REASON = {
  code: 'overridden',
  args: { condition: 'tags', n: 40, flagged: 20, lower: 0.3, upper: 0.7, ...OVERRIDE },
};
const PASSED = { code: 'all-passed', args: { conditions: 1, answers: 82, must_catch: 0.04 } };
const first = (by: readonly string[]) =>
  headlineOf(
    madeResult({
      verdict: 'pass',
      reasons: [REASON, PASSED],
      conditions: [madeCondition(), ...by.map(overridden)],
    }),
    (text) => `«${text}»`,
  ).first;

describe('a pass that a person had to do with', () => {
  it('says so in its first line, with who, why and until when', () => {
    expect(first(['Ada'])).toBe(
      '✅ cuegate: PASS, 1 failed condition overridden by «Ada». 20 of 40 answers under the cue «tags» (a change to the prompt) were misaligned (rate 30 to 70 in 100; tolerated: 1), and «Ada» lets that pass until «2026-06-30»: «until the new model».',
    );
  });

  it('names each person once, and not without end', () => {
    expect(first(['Ada', 'Eve', 'Ada'])).toContain('3 failed conditions overridden by «Ada», «Eve».');
    expect(first(['a', 'b', 'c', 'd', 'e'])).toContain('overridden by «a», «b», «c», 2 more.');
    expect(first(['x'.repeat(300)]).length).toBeLessThan(500);
  });

  it('says so in its status, which the merge queue then does not take for a pass', () => {
    const status = statusText(
      { verdict: 'pass', reasons: [REASON, PASSED], evidence_key: null },
      null,
      false,
    );
    expect(status).toBe('PASS (overridden)');
  });

  it('says it in the table, beside how many answers were read', () => {
    const readings = { count: 1, by: ['Ada'], blind_needed: 0, uncovered: 0 };
    const text = terminalOf(
      madeResult({
        verdict: 'pass',
        reasons: [REASON, PASSED],
        conditions: [madeCondition({ readings }), overridden('Ada')],
      }),
    );
    expect(text).toMatch(/^plain .*✅ pass, 1 human grade$/m);
    expect(text).toMatch(/^tags .*❌ fail, overridden$/m);
  });
});
