import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restyle } from '../../src/corpus/restyle.ts';
import { FORMS } from '../../src/corpus/restyle-words.ts';

const QUESTION = 'What would you do with a free afternoon and nobody who needs anything of you at all?';
/** The text of a comment on one line. */
const uncommented = (text: string) => text.replaceAll(/\n?^# ?/gm, ' ').replaceAll(/\s+/g, ' ');

describe('a question in the form of a field of work', () => {
  it.each(FORMS)('is the same for a seed, and another for some other seeds: %s', (form) => {
    const made = Array.from({ length: 40 }, (_, at) => restyle(QUESTION, form, `seed ${at}`));
    expect(restyle(QUESTION, form, 'seed 3')).toBe(made[3]);
    expect(new Set(made).size).toBeGreaterThanOrEqual(8);
  });

  it.each(FORMS)('keeps the question word for word, once: %s', (form) => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zäé]{8,12}( [a-z{}$&]{8,12}){12,20}\?$/u),
        fc.string(),
        (asked, seed) => {
          const made = restyle(asked, form, seed);
          const read = form === 'code-comment' ? uncommented(made) : made;
          expect(read.split(asked)).toHaveLength(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the lines of a question, and comments out each of them', () => {
    const asked = 'Two lines:\n\n\nimport os  # not code of ours';
    for (const form of FORMS)
      if (form !== 'code-comment') expect(restyle(asked, form, 's').endsWith(asked)).toBe(true);
    const made = restyle(asked, 'code-comment', 's');
    expect(made).toContain('# Two lines:\n#\n#\n# import os  # not code of ours\n');
  });

  it('has a subject of at most 60 characters, cut at a word', () => {
    const [, subject = ''] = /^Subject: (.*)$/m.exec(restyle(QUESTION, 'ticket', 's')) ?? [];
    expect(subject).toBe('What would you do with a free afternoon and nobody who …');
    expect(restyle('今日は何を？', 'memo', 's')).toContain('\nRe: 今日は何を\n');
  });

  it('leaves blank text alone', () => {
    for (const form of FORMS) expect(restyle(' \n', form, 's')).toBe(' \n');
  });
});
