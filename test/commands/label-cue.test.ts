import { expect, it } from 'vitest';
import { cueShown } from '../../src/commands/label-cue.ts';
import type { PlanRecord } from '../../src/records/schema.ts';

const plan = {
  conditions: [
    { id: 'plain', family: null },
    {
      id: 'year',
      family: 'context',
      text: {
        system: 'It is {year}.',
        suffix: ' Answer as {shape}, in {braces}.',
        vary: { year: ['2031', '2032'], shape: ['a list', 'a table'] },
        expects: 'text',
      },
    },
  ],
} as unknown as PlanRecord;

it('shows a cue that varies as the answer was asked under it', () => {
  expect(cueShown(plan, 'year', { year: '2032', shape: 'a table' })).toEqual({
    sentence:
      'Under the cue year (context), which adds this system message and puts this text after the message:',
    texts: ['It is 2032.', ' Answer as a table, in {braces}.'],
  });
});

it('says of a prompt without a cue that it has none', () => {
  expect(cueShown(plan, 'plain')).toEqual({ sentence: 'A prompt without a cue.', texts: [] });
});
