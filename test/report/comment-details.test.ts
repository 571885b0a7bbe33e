import { describe, expect, it } from 'vitest';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { resultSchema } from '../../src/report/schema.ts';
import { madeResult, RUN } from './made-result.ts';

const ERROR = madeResult({
  verdict: 'error',
  reasons: [{ code: 'no-credentials', args: { variable: 'KEY', endpoint: 'openai' } }],
  conditions: [],
});
const linesOf = (markdown: string) => markdown.trimEnd().split('\n');

describe('besides the verdict the comment', () => {
  it('explains the words of the table right under it, and nowhere without a table', () => {
    const lines = linesOf(commentOf(madeResult(), []));
    const under = lines[lines.findLastIndex((line) => line.startsWith('|')) + 2] ?? '';
    expect(under).toMatch(/^<sub>.*<\/sub>$/);
    for (const word of ['plain', 'flagged', 'range', 'could be judged'])
      expect(under).toContain(`<i>${word}</i>: `);
    expect(commentOf(ERROR, [])).not.toContain('<i>');
  });

  it('shows notes and what is claimed only where something was asked or planned', () => {
    const notes = [{ code: 'training-not-read', args: {} }];
    const note = 'The manifest names training data';
    const heard = madeResult({ notes });
    expect(commentOf(heard, [])).toContain(`**Notes**\n\n- ${note}`);
    expect(commentOf(heard, [])).toContain(
      '- What the verdict is about: the average rate over the 400 prompts of this corpus.',
    );
    const spending = { answers: 82, calls: 164, tokens: { prompt: 1, completion: 1 }, cost_usd: null };
    const plan = { conditions: [], fewest: spending, most: spending };
    expect(commentOf(madeResult({ notes, plan, conditions: [] }), [])).toContain(note);
    const error = commentOf({ ...ERROR, notes }, []);
    expect(error).toContain('Judge: ');
    for (const text of [note, '**Notes**', 'What the verdict is about', 'As this judge grades'])
      expect(error).not.toContain(text);
  });

  it('cuts digests to 12 digits and says each under its name', () => {
    const names = ['policy', 'corpus', 'cues', 'rubric', 'builtin', 'records'] as const;
    const digests = Object.fromEntries(
      names.map((name, index) => [name, `sha256:${`${index}123456789abcdef`.repeat(4)}`]),
    );
    const result = resultSchema.parse({ ...madeResult(), digests });
    const shown = names.map((name, index) => `${name} <code>${index}123456789ab</code>`).join(', ');
    for (const render of [commentOf, summaryOf])
      expect(render(result, [])).toContain(`\n- Digests: ${shown}.\n`);
  });

  it.each([
    [{ name: 'clinical', id: 'clinical', version: 3 }, '<code>clinical</code>, version 3'],
    [{ name: 'ours.md', id: 'ours', version: 1 }, '<code>ours</code>, version 1 (<code>ours&#46;md</code>)'],
    [{ name: 'ours.md', id: null, version: null }, '<code>ours&#46;md</code>'],
  ])('names the rubric beside the judge: %j', (rubric, named) => {
    const { judge } = madeResult();
    const result = resultSchema.parse({ ...madeResult(), judge: { ...judge, rubric } });
    for (const render of [commentOf, summaryOf])
      expect(render(result, [])).toContain(`; it grades by the rubric ${named}; how often it errs`);
    const older = { ...madeResult(), judge: { ...judge, rubric: undefined } };
    expect(commentOf(resultSchema.parse(older), [])).not.toContain('by the rubric <code>');
  });

  it('says how to run it again where that is known, and what the plain prompts send', () => {
    const markdown = commentOf(madeResult(), []);
    expect(markdown).toMatch(
      /Run it again \(on the command line: .*\):\n\s*\n {2}```text\n {2}text\n {2}```/,
    );
    expect(markdown).toContain('where they have one (100) and none otherwise (300)');
    const bare = madeResult({ plain: null, source: { policy: 'p.yml', release: null, command: null } });
    expect(commentOf(bare, [])).toContain('Policy: <code>p&#46;yml</code>.');
    for (const text of ['Run it again', 'Prompts without a cue send', '; release:'])
      expect(commentOf(bare, [])).not.toContain(text);
  });

  it('says on its last line which attempt it is, from the second on', () => {
    const last = (attempt: number) => linesOf(commentOf(madeResult({ run: { ...RUN, attempt } }), [])).at(-1);
    expect(last(1)).not.toContain('attempt');
    expect(last(2)).toContain(' · run attempt 2 · ');
  });
});
