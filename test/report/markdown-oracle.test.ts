import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAS_CMARK, htmlOf } from './cmark.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './html.ts';

const TRIED = 40;
const texts = fc.sample(hostileText, { numRuns: TRIED, seed: 3 });

/** One process a text: what breaks out of these would swallow the next document. */
function brokenBy(wrap: (text: string) => string): number {
  const [expected] = htmlOf([wrap('word')]);
  return texts.slice(0, TRIED).filter((text) => {
    const [html] = htmlOf([wrap(text)]);
    const reading = readHtml(html ?? '');
    return reading.problems.length > 0 || reading.skeleton !== readHtml(expected ?? '').skeleton;
  }).length;
}

describe.skipIf(!HAS_CMARK)('the Markdown oracle', () => {
  it('sees hostile texts break out of a fence of three backticks', () => {
    expect(
      brokenBy((text) => `<details><summary>x</summary>\n\n\`\`\`\n${text}\n\`\`\`\n\n</details>\n`),
    ).toBeGreaterThan(TRIED / 20);
  });

  it('sees hostile texts break out of code that is not escaped', () => {
    expect(brokenBy((text) => `a <code>${text}</code> b\n`)).toBeGreaterThan(TRIED / 5);
  });

  it('sees hostile texts break out of a code span', () => {
    expect(brokenBy((text) => `| a |\n| --- |\n| \`${text.replaceAll('\n', ' ')}\` |\n`)).toBeGreaterThan(
      TRIED / 5,
    );
  });

  it('refuses a batch in which a document leaves a fence open', () => {
    expect(() => htmlOf(['```\nopen', 'second'])).toThrow('one of them does not end');
  });

  it.each([
    ['![x](https://evil.example/b.png)', 'img'],
    ['[x](https://evil.example)', 'a href'],
    ['www.evil.example', 'a href'],
    ['## heading', 'h2'],
    ['<!-- cuegate release= -->', '!--'],
    ['</details>', 'unbalanced'],
    ['<details>', 'left open'],
    ['<script>x</script>', 'script'],
    ['- [x] done', 'input'],
    ['a <i>b</i>', 'not allowed: <i>'],
    ['<code><i>b</i></code>', 'not allowed: <i>'],
    ['<code>a<wbr>b</code>', 'not allowed: <wbr>'],
    ['a@<wbr>b', 'not allowed: <wbr>'],
  ])('names what is wrong with %s', (markdown, problem) => {
    const [html] = htmlOf([markdown]);
    expect(readHtml(html ?? '').problems.join('\n')).toContain(problem);
  });

  it('counts the links that are made of addresses in code', () => {
    const [html] = htmlOf(['<code>a&#64;b&#46;example</code> and <code>x</code>']);
    expect(readHtml(html ?? '')).toMatchObject({
      addressLinks: 1,
      problems: [],
      codes: ['a@b.example', 'x'],
    });
  });
});
