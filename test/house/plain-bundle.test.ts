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

  it('has short names for what a module takes of another, which nothing else has', () => {
    const taking =
      'const _a_js__WEBPACK_IMPORTED_MODULE_0__ = 1; found.one = _a_js__WEBPACK_IMPORTED_MODULE_0__;';
    const plain = plainBundle('made.js', taking);
    expect(plain).toContain('found.one = _a_js_m0;');
    expect(foundBy(plain)).toEqual({ one: 1 });
    expect(() => plainBundle('made.js', `${taking} const _a_js_m0 = 2;`)).toThrow('_a_js_m0');
  });
});
