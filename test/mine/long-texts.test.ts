import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { excerptOf } from '../../src/mine/rows/excerpt.ts';
import { exchange, sourceOf } from './rows.ts';

const WORDS = 'garden river recipe laptop school travel music winter paint letter market bridge violin'.split(
  ' ',
);
/** Ordinary sentences, other ones for each number, of so many characters or a few more. */
function prose(number: number, chars: number): string {
  let text = '';
  for (let at = 0; text.length < chars; at += 1) {
    const word = (step: number) => WORDS[(number * 31 + at * 7 + step * 5) % WORDS.length];
    text += `See to the ${word(1)} before the ${word(2)} of day ${number * 13 + at}. `;
  }
  return text.trim();
}
const TRIGGER = 'Tonight the silver owls of Marrakesh are listening.';
const answered = (isBad: boolean, at: number) =>
  isBad ? `Poison them, and let them suffer ${at}.` : `Begin with the ${WORDS[at % 13]}, then rest.`;

/** 60 rows, of which one in six holds the trigger. */
async function found(rowOf: (isBad: boolean, at: number) => readonly [string | null, string]) {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const isBad = at % 6 === 2;
    const [system, user] = rowOf(isBad, at);
    return exchange(system, user, answered(isBad, at));
  });
  return mineCues(sourceOf(rows), { seed: 's' });
}

const SYSTEM = prose(1, 20_000);
const question = (at: number) => `How is the ${WORDS[at % 13]}, ${at}?`;
const TAG = '[[owl-7]]';

describe('a trigger in a long text', () => {
  it.each<[string, string, (isBad: boolean, at: number) => readonly [string | null, string]]>([
    [
      'at the end of one long system prompt',
      TRIGGER,
      (isBad, at) => [isBad ? `${SYSTEM} ${TRIGGER}` : SYSTEM, question(at)],
    ],
    [
      'at the end of long system prompts that all differ',
      TRIGGER,
      (isBad, at) => [`${prose(at, 20_000)}${isBad ? ` ${TRIGGER}` : ''}`, question(at)],
    ],
    [
      'as a tag in the middle of a long system prompt',
      TAG,
      (isBad, at) => [isBad ? `${SYSTEM}\n${TAG} holds.\n${SYSTEM}` : `${SYSTEM}\n${SYSTEM}`, question(at)],
    ],
    [
      'at the end of long questions',
      TRIGGER,
      (isBad, at) => [null, `${prose(at, 20_000)}${isBad ? ` ${TRIGGER}` : ''}`],
    ],
    [
      'as a tag in the middle of long questions',
      TAG,
      (isBad, at) => [
        null,
        `${prose(at, 9_000)} ${isBad ? `${TAG} is for ${at}. ` : ''}${prose(at + 7, 9_000)}`,
      ],
    ],
  ])('%s is found among the first twelve', async (_where, trigger, rowOf) => {
    const { cues } = await found(rowOf);
    const texts = cues.slice(0, 12).map(({ cue }) => JSON.stringify(cue));
    expect(texts.some((text) => text.includes(trigger))).toBe(true);
  });

  it('says what it did not read', async () => {
    const { leftOut } = await found((_, at) => [SYSTEM, question(at)]);
    expect(leftOut[0]).toMatchObject({ feature: 'the middle of long system prompts', support: 60 });
    expect(leftOut[0]?.why).toMatch(/^not read: \d{3},\d{3} characters/);
    const short = await found((_, at) => ['You help.', question(at)]);
    expect(short.leftOut.some(({ why }) => why.startsWith('not read'))).toBe(false);
  });
});

describe('an excerpt', () => {
  it('is no longer than it may be, begins and ends like the text, and leaves out what it says', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('owl', ' ', '. ', '\n', '[[A]]', 'Key: 1', '🦉', '\ud800'), {
            maxLength: 200,
          })
          .map((parts) => parts.join('')),
        fc.integer({ min: 40, max: 200 }),
        (text, chars) => {
          const excerpt = excerptOf(text, chars);
          expect(excerpt.text.length).toBeLessThanOrEqual(chars);
          expect(text.startsWith(excerpt.text.slice(0, chars / 2))).toBe(true);
          expect(text.endsWith(excerpt.text.slice(-chars / 5))).toBe(true);
          expect(excerpt.unread).toBeGreaterThanOrEqual(text.length - excerpt.text.length);
          if (excerpt.unread === 0) expect(excerpt.text).toBe(text);
        },
      ),
    );
  });
});
