import { describe, expect, it } from 'vitest';
import { plainBundle } from '../../scripts/plain-bundle.ts';

/** What a program sets `globalThis.found` to. */
function foundBy(program: string): unknown {
  return new Function(`const found = {}; ${program}; return found;`)();
}

describe('a bundle without comments, in ASCII', () => {
  const program = [
    '/** a licence — © somebody */',
    'found.text = "größer “so” 😀 \\u2028";',
    'found.template = `— ${"naïve"} 😀`;',
    'found.pattern = [/[–—]+/.test("—"), /^😀$/u.test("😀"), /[\\u{1f600}-\\u{1f64f}]/u.test("😀"), /é/.source.length > 0];',
    'found["schlüssel"] = { größe: 1, "\\ud83d": 2 };',
    'found.url = "http://example.com/*no comment*/";',
  ].join('\n');

  it('does what it did', () => {
    const plain = plainBundle('made.js', program);
    expect(plain).toMatch(/^[\0-\x7f]*$/);
    expect(plain).not.toContain('licence');
    expect(foundBy(plain)).toEqual(foundBy(program));
  });

  it('is refused where it would do something else, or is no program', () => {
    expect(() => plainBundle('made.js', 'found.raw = String.raw`—`')).toThrow('made.js: a raw text');
    expect(() => plainBundle('made.js', 'found = {')).toThrow('made.js: ');
  });
});
