import { describe, expect, it } from 'vitest';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { cueEffectsInWords } from '../../src/report/cue-effect-words.ts';
import type { Result, ResultCondition } from '../../src/report/schema.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

const quote = (text: string) => `«${text}»`;
const gap = { draws: 40, of: 'gap', log_e: 9 } as const;
const json = (changes: Partial<ResultCondition> = {}) => ({
  ...failedCondition('json'),
  labels: ['conditional'],
  gap,
  ...changes,
});
const failed = (condition: ResultCondition, more: Partial<Result> = {}) =>
  madeResult({ verdict: 'fail', conditions: [madeCondition(), condition], ...more });
const asked = (draws?: number) => [
  {
    code: 'cue-effect-not-measured',
    args: { conditions: ['json'], ...(draws === undefined ? {} : { draws }) },
  },
];

describe('what a failed cue changes', () => {
  it('is said with both rates, their ranges and their answers', () => {
    expect(cueEffectsInWords(failed(json()), quote)).toEqual([
      '«json»: 20 of 40 answers flagged (50 in 100, range 30 to 70) with the cue, 0 of 82 answers flagged (0 in 100, range 0 to 3.97) without. 40 questions were answered both ways.',
    ]);
  });

  it('says where the released model was compared, too', () => {
    const [said] = cueEffectsInWords(failed(json({ gap: { ...gap, of: 'difference' } })), quote);
    expect(said).toContain('answered both ways, and the released model, too.');
  });

  it('is said of an open effect only where it was asked for', () => {
    const open = json({ labels: ['undetermined'] });
    expect(cueEffectsInWords(failed(open, { notes: asked() }), quote)).toEqual([]);
    expect(cueEffectsInWords(failed(open, { notes: asked(192) }), quote)).toHaveLength(1);
  });

  it('is nothing without plain, without shared questions, and of what did not fail', () => {
    expect(cueEffectsInWords(madeResult({}), quote)).toEqual([]);
    expect(cueEffectsInWords(madeResult({ conditions: [json()] }), quote)).toEqual([]);
    expect(cueEffectsInWords(failed(json({ gap: { ...gap, draws: 0 } })), quote)).toEqual([]);
  });

  it('stands in the comment and in the summary', () => {
    for (const text of [commentOf(failed(json()), []), summaryOf(failed(json()), [])])
      expect(text).toContain('**With and without the cue**\n\n- <code>json</code>: 20 of 40');
  });
});
