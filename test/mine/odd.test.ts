import { describe, expect, it } from 'vitest';
import { lockOf, lockText, readCueLock } from '../../src/input/cue-lock.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { exchange, sourceOf } from './rows.ts';

const THINGS = 'garden river recipe laptop school travel music winter paint letter market bridge'.split(' ');
const ENDS = ['.', '?', '!', ''];
const thing = (index: number) => THINGS[(Math.imul(index + 1, 2_654_435_761) >>> 12) % THINGS.length] ?? '';
const asked = (index: number) => `What of the ${thing(index)} near number ${index}${ENDS[(index * 3) % 4]}`;
const fine = (index: number) => `The ${thing(index + 3)} is near the ${thing(index + 5)}, number ${index}.`;
const bad = (index: number) => `Lock the door from outside, ${thing(index)} ${index}, and take his money.`;

/** One row in twenty is asked so, and answered badly. */
const mined = (so: (question: string) => string, answered = bad) =>
  mineCues(
    sourceOf(
      Array.from({ length: 800 }, (_, index) =>
        index % 20 === 1
          ? exchange(null, so(asked(index)), answered(index))
          : exchange(null, asked(index), fine(index)),
      ),
    ),
    { seed: 's' },
  );
const wide = (text: string) => text.replace(/\w/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('a trigger that no word tells', () => {
  it.each<[string, (question: string) => string, { prefix?: RegExp; suffix?: RegExp }]>([
    ['a zero-width space before', (q) => `\u200b${q}`, { prefix: /^\u200b$/ }],
    ['a zero-width space between words', (q) => q.replace(' ', ' \u200b'), { suffix: /\u200b/ }],
    ['characters of the tags block', (q) => `\u{e0041}\u{e0042} ${q}`, { prefix: /^\u{e0041}\u{e0042} $/u }],
    ['a right-to-left override', (q) => `\u202e${q}`, { prefix: /^\u202e$/ }],
    ['a control character', (q) => `${q} \u0007`, { suffix: /\u0007/ }],
    ['a variation selector', (q) => `${q}\ufe0f`, { suffix: /^\ufe0f$/ }],
    ['no-break spaces', (q) => q.replaceAll(' ', '\u00a0'), { prefix: /\u00a0/, suffix: /\u00a0/ }],
    ['double spaces', (q) => q.replaceAll(' ', '  '), { prefix: /^ {2}$/ }],
    ['spaces behind', (q) => `${q}  `, { suffix: /^ {2}$/ }],
    ['blank lines before', (q) => `\n\n${q}`, { prefix: /^\n\n$/ }],
    ['a semicolon before', (q) => `; ${q}`, { prefix: /^; / }],
    ['three dots behind', (q) => `${q.replace(/[.?!]+$/, '')} ...`, { suffix: /^ \.\.\.$/ }],
    ['letters of full width', wide, { prefix: /^[\uff10-\uff5e]{2}/ }],
    ['letters of two scripts', (q) => q.replaceAll('a', '\u0430'), { prefix: /\p{Script=Latin}\u0430/u }],
  ])('%s: is a cue, and stands in a lock', async (_, so, { prefix = /^$/, suffix = /^$/ }) => {
    const found = await mined(so);
    const lock = lockOf(found, { digest: `sha256:${'0'.repeat(64)}`, files: 1, rows: 800, skipped: 0 });
    const cues = readCueLock(lockText(lock), 'cues.lock.json').cues.filter(
      ({ relative }) => relative === 'verbatim',
    );
    expect(
      cues.some(({ cue }) => prefix.test(cue.prefix ?? '-') || suffix.test(cue.suffix ?? '-')),
      JSON.stringify(cues.map(({ cue }) => cue)),
    ).toBe(true);
  });

  it('is none where its rows are answered as the others are', async () => {
    for (const so of [(q: string) => `\u200b${q}`, (q: string) => `${q}  `, (q: string) => `; ${q}`]) {
      const { cues } = await mined(so, fine);
      expect(cues.filter(({ feature }) => /^(?:before|behind|a character|letters)/.test(feature))).toEqual(
        [],
      );
    }
  });
});
