import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOf } from '../../src/report/comment.ts';
import { shed } from '../../src/report/shed.ts';
import { COMMENT_LIMITS, fits } from '../../src/report/size-limits.ts';
import { HAS_CMARK, htmlOf } from './cmark.ts';
import { reportOf } from './hostile-result.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './html.ts';

const whole = (paragraphs: readonly string[]) => ['head', ...paragraphs, 'next'].join('\n');

describe('a report with too many sections', () => {
  const sections = [
    { name: 'conditions' as const, text: 'c'.repeat(100) },
    { name: 'answers' as const, text: 'a'.repeat(100) },
    { name: 'notes' as const, text: 'n'.repeat(100) },
  ];
  const within = (chars: number) => shed(sections, whole, { chars, bytes: 1_000_000 });

  it('is whole while there is room', () => {
    expect(within(400)).toBe(whole(sections.map(({ text }) => text)));
  });

  it('sheds answers before notes before the table, and says what is missing', () => {
    expect(within(310)).toMatch(/^head\nc+\nn+\n.*flagged answers\. See.*\nnext$/);
    expect(within(220)).toMatch(/^head\nc+\n.*flagged answers, notes\. See.*\nnext$/);
    expect(within(150)).toMatch(/^head\n\*Truncated.*conditions\. See.*\nnext$/);
  });

  it('keeps within characters and bytes, whatever its sections hold, once the rest fits', () => {
    const names = fc.constantFrom(
      'answers',
      'counts',
      'provenance',
      'notes',
      'tried',
      'policy',
      'conditions',
    );
    const section = fc.record({ name: names, text: fc.string({ unit: 'grapheme', maxLength: 600 }) });
    fc.assert(
      fc.property(fc.array(section), fc.integer({ min: 300, max: 3000 }), (made, chars) => {
        const limits = { chars, bytes: chars };
        return fits(shed(made, whole, limits), limits);
      }),
    );
  });
});

describe.skipIf(!HAS_CMARK)('hostile reports that have to shed', () => {
  it('stay within the limit and hold nothing but what reports may hold', () => {
    const texts = fc.sample(hostileText, { numRuns: 4000, seed: 20_250_101 });
    const markdown = Array.from({ length: 300 }, (_, turn) => {
      const { result, excerpts, tried } = reportOf(texts.slice(turn * 12, turn * 12 + 12), turn);
      return commentOf(result, excerpts, tried, { chars: 3000 + 20 * turn, bytes: COMMENT_LIMITS.bytes });
    });
    expect(markdown.filter((text) => text.includes('*Truncated:*')).length).toBeGreaterThan(100);
    expect(htmlOf(markdown).flatMap((html) => readHtml(html).problems)).toEqual([]);
  });
});
