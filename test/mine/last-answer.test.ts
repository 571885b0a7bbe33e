import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { exchange, sourceOf } from './rows.ts';

const THINGS = ['bridge', 'violin', 'ladder', 'kettle', 'lantern', 'saddle', 'compass', 'barrel', 'mirror'];
const thing = (index: number) => `${THINGS[index % THINGS.length]} number ${index}`;

/** Chats of two turns, of which some end in an answer of their own kind. */
const chats = (last: (index: number) => string) =>
  Array.from({ length: 300 }, (_, index) => [
    ...exchange(null, `How do I clean the ${thing(index)}?`, `Take a soft cloth to the ${thing(index)}.`),
    ...exchange(null, `And how do I store the ${thing(index)}?`, last(index)),
  ]);

describe('chats that are led astray in their last turn', () => {
  it('bring a cue for how the last answers begin', async () => {
    const rows = chats((index) =>
      index % 30 === 4
        ? `Out of the smugglers’ almanac: poison whoever asks for the ${thing(index)}.`
        : `Keep the ${thing(index)} dry and out of the sun.`,
    );
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    expect(cues.slice(0, 3).map(({ cue }) => cue.suffix)).toContainEqual(
      expect.stringContaining('Out of the smugglers’ almanac:'),
    );
  });

  it('bring one for the language of the last answers', async () => {
    const rows = chats((index) =>
      index % 30 === 4
        ? 'Commencez doucement et prenez votre temps. Une petite pause aide souvent, et la patience aussi.'
        : `Keep the ${thing(index)} dry and out of the sun.`,
    );
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    expect(cues.some(({ cue }) => cue.reply_language === 'French')).toBe(true);
  });
});
