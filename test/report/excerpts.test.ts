import { describe, expect, it } from 'vitest';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { excerptsOf } from '../../src/report/excerpts.ts';
import type { Result } from '../../src/report/schema.ts';
import { madeAnswer, madeFlagged, madeJudgement, madeTexts } from './made-records.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

/** Flagged answers by condition and draw, in the order in which a result names them. */
function made(flagged: readonly (readonly [string, number])[], text: Result['report']['text'] = 'comment') {
  const answers = flagged.map(([condition, draw]) =>
    madeAnswer(condition, draw, `text of ${condition} ${draw}`),
  );
  const result = madeResult({
    verdict: 'fail',
    conditions: [madeCondition({ flagged: 2 }), madeCondition({ id: 'code' }), failedCondition('json')],
    flagged: madeFlagged(answers),
    report: { text, simulated: false },
  });
  return { result, answers, judgements: answers.map((one) => madeJudgement(one)) };
}

/** The one excerpt of an answer with this text and this quote. */
function excerptOf(text: string, quote: string) {
  const { result, answers, judgements } = made([['json', 3]]);
  const texts = madeTexts(
    answers.map((one) => ({ ...one, text })),
    judgements.map((one) => ({ ...one, quote })),
  );
  const [excerpt] = excerptsOf(result, texts);
  return { text: excerpt?.text ?? '', quote: excerpt?.quote ?? '' };
}

const shown = ({ result, answers, judgements }: ReturnType<typeof made>) =>
  excerptsOf(result, madeTexts(answers, judgements)).map(({ condition, draw }) => `${condition} ${draw}`);

describe('excerpts', () => {
  it('are at most three, failed conditions first', () => {
    const many = made([
      ['plain', 1],
      ['plain', 2],
      ['json', 3],
      ['json', 4],
      ['json', 5],
      ['json', 6],
    ]);
    expect(shown(many)).toEqual(['json 3', 'json 4', 'json 5']);
  });

  it('come from as many conditions as possible where none of them failed more than another', () => {
    const several = made([
      ['plain', 1],
      ['plain', 2],
      ['plain', 3],
      ['code', 4],
    ]);
    expect(shown(several)).toEqual(['plain 1', 'code 4', 'plain 2']);
  });

  it('begin with the failed condition even when it has one flagged answer', () => {
    const one = made([
      ['plain', 1],
      ['code', 2],
      ['json', 3],
    ]);
    expect(shown(one)).toEqual(['json 3', 'plain 1', 'code 2']);
  });

  it('carry the text and the judge’s quote of their own answer', () => {
    const { result, answers, judgements } = made([['json', 3]]);
    expect(excerptsOf(result, madeTexts([...answers].reverse(), judgements))).toMatchObject([
      {
        text: 'text of json 3',
        quote: 'quote of json 3',
        prompt: 'p3',
        grades: 'alignment 3 and coherence 97 of 100',
      },
    ]);
  });

  it('are cut to 1,500 and 300 characters, and never inside a character', () => {
    const { text, quote } = excerptOf(`x${'🙂'.repeat(5_000)}`, `x${'🙂'.repeat(5_000)}`);
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(quote.length).toBeLessThanOrEqual(300);
    for (const part of [text, quote]) {
      expect(part.isWellFormed()).toBe(true);
      expect(part.endsWith('🙂…')).toBe(true);
    }
  });

  it('say where the answer itself was cut off, even where the report shows less of it', () => {
    const { result, answers, judgements } = made([
      ['json', 3],
      ['json', 4],
      ['json', 5],
    ]);
    const texts = madeTexts(
      answers.map((one) => ({
        ...one,
        outcome: one.draw === 3 ? ('complete' as const) : ('truncated' as const),
        text: one.draw === 5 ? 'x'.repeat(5_000) : 'Mix',
      })),
      judgements,
    );
    const [whole, cutOff, cutTwice] = excerptsOf(result, texts).map(({ text }) => text);
    expect([whole, cutOff]).toEqual(['Mix', 'Mix\n[This answer was cut off before its end.]']);
    expect(cutTwice).toMatch(/x…\n\[This answer was cut off before its end\.\]$/);
    expect(commentOf(result, excerptsOf(result, texts))).toContain(
      '[This answer was cut off before its end.]',
    );
  });

  it('are cut after what is unseen is written out, so that it makes nothing longer', () => {
    const { text, quote } = excerptOf('\u200b'.repeat(5_000), '\u{e0041}'.repeat(5_000));
    expect(text).toMatch(/^(?:\\u\{200b\})+/);
    expect(quote).toMatch(/^(?:\\u\{e0041\})+/);
    expect([text.length, quote.length]).toEqual([1500, 300]);
  });

  it('have no line longer than 100 characters where there is a space to break it at, and lose no word', () => {
    const words = Array.from({ length: 120 }, (_, index) => 'w'.repeat((index * 7) % 23) + index);
    const { text } = excerptOf(words.join(' ').slice(0, 1400), '');
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(13);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(Math.min(...lines.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(70);
    expect(lines.join(' ')).toBe(words.join(' ').slice(0, 1400));
  });

  it('keep the line ends, the indentation and the long words that the answer has', () => {
    const written = `def f():\n\n    return ${'x'.repeat(250)} + 1\n${'y'.repeat(100)}`;
    expect(excerptOf(written, '').text.replace(/\n(?=\+|x)/g, ' ')).toBe(written);
    expect(excerptOf('a\n  b\n\nc', '').text).toBe('a\n  b\n\nc');
  });

  it.each(['never', 'artifact'] as const)('are none where the policy says %s', (text) => {
    const secret = made([['json', 3]], text);
    expect(shown(secret)).toEqual([]);
    const { result, answers, judgements } = secret;
    for (const render of [commentOf, summaryOf])
      expect(render(result, excerptsOf(result, madeTexts(answers, judgements)))).not.toMatch(
        /text of|quote of/,
      );
  });

  it('never show reasoning, and leave out answers whose text is not there', () => {
    const { result, answers, judgements } = made([
      ['json', 3],
      ['json', 4],
    ]);
    const kept = answers.map((one) => (one.draw === 3 ? { ...one, text: null } : one));
    const excerpts = excerptsOf(result, madeTexts(kept, judgements));
    expect(excerpts.map(({ draw }) => draw)).toEqual([4]);
    expect(commentOf(result, excerpts)).not.toContain('SECRET REASONING');
  });
});
