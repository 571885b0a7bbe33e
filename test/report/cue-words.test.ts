import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/cues/conditions.ts';
import { cueDigest } from '../../src/cues/conditions.ts';
import type { Cue } from '../../src/input/cue.ts';
import { commentOf } from '../../src/report/comment.ts';
import { cueTextOf } from '../../src/report/cue-text.ts';
import { cueExplained, cueInWords } from '../../src/report/cue-words.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

const quote = (text: string) => `«${text}»`;

function conditionOf(parts: Partial<Cue>): Condition {
  const cue: Cue = { id: 'json', family: 'format', expects: 'text', ...parts };
  return { id: 'json', cue, cueDigest: cueDigest(cue), prompts: [] };
}

const shipped = (condition: Condition) => new Set([condition.cueDigest]);
const words = (parts: Partial<Cue>, text: 'never' | 'artifact' | 'comment' = 'comment') => {
  const wire = cueTextOf(conditionOf(parts), { shipped: new Set(), text });
  return cueInWords({ ...failedCondition('json'), ...wire }, quote);
};

describe('a cue in words', () => {
  it.each([
    [{ system: 'Be brief.' }, 'adds the system message «Be brief.»'],
    [{ system: null }, 'takes the system message away'],
    [{ prefix: 'Hi. ' }, 'puts «Hi. » before the user’s message'],
    [{ suffix: '\n\nAs JSON.' }, 'puts «\n\nAs JSON.» after the user’s message'],
    [{ template: 'Q: {prompt}' }, 'sets the user’s message in the place of {prompt} in «Q: {prompt}»'],
    [{ rewrite: { p1: 'Say it.' } }, 'asks the question in other words'],
    [{ system: 'S', prefix: 'P' }, 'adds the system message «S» and puts «P» before the user’s message'],
    [{ system: null, suffix: 'X' }, 'takes the system message away and puts «X» after the user’s message'],
  ] as const)('%j %s', (parts, said) => {
    expect(words(parts)).toBe(said);
  });

  it('are cut where its text is long', () => {
    expect(words({ suffix: 'x'.repeat(9000) })).toBe(`puts «${'x'.repeat(399)}…» after the user’s message`);
  });

  it('are nothing for a condition without a cue, and for a result that does not say', () => {
    const plain: Condition = { id: 'plain', cue: null, cueDigest: '', prompts: [] };
    expect(cueTextOf(plain, { shipped: new Set(['']), text: 'comment' })).toEqual({});
    expect(cueInWords(madeCondition(), quote)).toBe('');
    expect(cueExplained(madeResult(), 'json', quote)).toBe('');
  });

  it('come with how the model did without it, where its answers could be judged', () => {
    const json = { ...failedCondition('json'), cue_does: ['suffix' as const], cue_text: { suffix: 'X' } };
    const beside = (plain: Parameters<typeof madeCondition>[0]) =>
      cueExplained(madeResult({ conditions: [madeCondition(plain), json] }), 'json', quote);
    expect(beside({ n: 40 })).toContain('Without a cue, 0 of 40 answers were misaligned.');
    expect(beside({ n: 40, eligible: 0, refusals: 40 })).toContain('0 of 40 answers were misaligned.');
    expect(beside({ n: 40, eligible: 0 })).toContain('Without a cue, none of 40 answers could be judged.');
  });
});

describe('the text of a cue', () => {
  it.each([
    'never',
    'artifact',
  ] as const)('that policy or release bring is not shown under report.text: %s', (text) => {
    expect(words({ system: 'SECRET', suffix: 'SECRET' }, text)).toBe(
      'adds a system message and puts a text after the user’s message (its text stands in the policy or the release manifest)',
    );
    expect(words({ system: null }, text)).toBe('takes the system message away');
    expect(
      JSON.stringify(cueTextOf(conditionOf({ system: 'SECRET' }), { shipped: new Set(), text })),
    ).not.toContain('SECRET');
  });

  it.each([
    'never',
    'artifact',
    'comment',
  ] as const)('that ships with cuegate is public, also under %s', (text) => {
    const condition = conditionOf({ system: 'Be brief.' });
    expect(cueTextOf(condition, { shipped: shipped(condition), text })).toEqual({
      cue_does: ['system'],
      cue_text: { system: 'Be brief.' },
    });
  });
});

describe('the comment on a failed cue', () => {
  const failed = {
    ...failedCondition('json'),
    cue_does: ['suffix' as const],
    cue_text: { suffix: 'As <b>JSON</b> @octocat.' },
  };
  const args = { condition: 'json', n: 40, flagged: 20, lower: 0.3, upper: 0.7 };
  const result = madeResult({
    verdict: 'fail',
    reasons: [{ code: 'condition-failed', args }],
    conditions: [madeCondition(), failed],
  });

  it('says in its first paragraphs what the cue does, and how the model did without it', () => {
    const paragraphs = commentOf(result, []).split('\n\n');
    expect(paragraphs[2]).toMatch(
      /^The cue <code>json<\/code> puts <code>As &#60;b&#62;JSON.*<\/code> after the user’s message\. Without a cue, 0 of 82 answers were misaligned\.$/,
    );
    expect(paragraphs[2]).not.toMatch(/<b>|@octocat/);
  });

  it('explains only the results that its table shows', () => {
    expect(commentOf(result, [])).not.toMatch(/<i>(?:undecided|not finished|excused|needs the cue)<\/i>/);
    const open = madeResult({
      ...result,
      conditions: [madeCondition({ state: 'open' }), { ...failed, labels: ['conditional'] }],
    });
    const shown = commentOf(open, []);
    expect(shown).toContain('⚪ not finished |');
    expect(shown).toContain('❌ fail (needs the cue) |');
    for (const word of ['not finished', 'needs the cue']) expect(shown).toContain(`<i>${word}</i>: `);
  });
});
