import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showUnseen } from '../../src/input/text.ts';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { HAS_CMARK, htmlOf } from './cmark.ts';
import { type Report, reportOf } from './hostile-result.ts';
import { CANARY, hostileText } from './hostile-text.ts';
import { readHtml } from './html.ts';

const SEED = 20_250_101;
/** `npm run fuzz` renders 100,000. */
const REPORTS = 60;
const TEXTS_A_REPORT = 12;
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;

/** Nothing is shed: every text must be seen. What shedding leaves is tested in shed.test.ts. */
const WHOLE = { chars: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const render = [
  ({ result, excerpts, tried }: Report) => commentOf(result, excerpts, tried, WHOLE),
  ({ result, excerpts }: Report) => summaryOf(result, excerpts),
];
const texts = fc.sample(hostileText, { numRuns: REPORTS * TEXTS_A_REPORT, seed: SEED });
const textsOf = (turn: number) => texts.slice(turn * TEXTS_A_REPORT, (turn + 1) * TEXTS_A_REPORT);
/** The first of them: a failure should be read, not scrolled through. */
const few = <T>(all: readonly T[]): readonly T[] => all.slice(0, 2);
const turns = Array.from({ length: REPORTS }, (_, turn) => turn);

/** The work of the first test that asks for it, kept for the others. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

describe.skipIf(!HAS_CMARK).each([
  ['comment', render[0]],
  ['job summary', render[1]],
] as const)(`${REPORTS} reports whose every outside text is hostile, as the %s`, (_, markdownOf) => {
  const read = once(() => {
    const htmls = htmlOf(turns.map((turn) => markdownOf?.(reportOf(textsOf(turn), turn)) ?? ''));
    const plain = htmlOf(turns.map((turn) => markdownOf?.(reportOf(['word'], turn)) ?? ''));
    return { htmls, hostile: htmls.map(readHtml), harmless: plain.map(readHtml) };
  });

  it('hold only elements of the allow-list, all of them closed', () => {
    expect(few(read().hostile.flatMap(({ problems }) => problems))).toEqual([]);
  });

  it('are the same as reports of harmless words but for what stands in code', () => {
    const { hostile, harmless } = read();
    const differing = turns.filter((turn) => hostile[turn]?.skeleton !== harmless[turn]?.skeleton);
    expect(few(differing)).toEqual([]);
    expect(few(hostile.filter(({ skeleton }) => skeleton.includes(CANARY)))).toEqual([]);
  });

  it('have one heading each, the verdict', () => {
    const wrong = read().htmls.filter((html) => html.split(/<h\d/).length !== 2 || !html.startsWith('<h3>'));
    expect(few(wrong)).toEqual([]);
  });

  it('show each hostile text whole, unseen characters written out', () => {
    const { htmls, hostile } = read();
    const folded = (text: string) => showUnseen(text).text.replace(/\s+/gu, ' ').trim();
    for (const turn of turns) {
      const shown = new Set(hostile[turn]?.codes.map(folded));
      const used = reportOf(textsOf(turn), turn);
      expect(shown).toContain(folded(used.result.candidate?.model ?? ''));
      for (const { text, quote, question } of used.excerpts) {
        expect(shown).toContain(folded(question ?? ''));
        expect(shown).toContain(folded(text));
        expect(shown).toContain(folded(quote));
      }
    }
    expect(few(htmls.filter((html) => UNSEEN.test(html)))).toEqual([]);
  });

  it('make no link of an e-mail address', () => {
    expect(read().hostile.reduce((sum, { addressLinks }) => sum + addressLinks, 0)).toBe(0);
  });
});
