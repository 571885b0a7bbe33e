import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldHold, matchesAny } from '../../src/policy/release.ts';

describe('where a link could hide a manifest', () => {
  it.each([
    ['models/*/release.yml', ['models', 'models/bot', 'models/bot/release.yml'], ['docs', 'models/bot/data']],
    ['./models/*/release.yml', ['models', 'models/bot'], ['docs']],
    ['{models/a,other}/release.yml', ['models', 'models/a', 'other'], []],
    ['models/{a/b,c}/release.yml', ['models', 'models/a', 'models/a/b', 'models/c'], ['docs']],
    ['models/**/release.yml', ['models', 'models/a', 'models/a/b/c'], ['docs']],
  ])('%s', (pattern, places, elsewhere) => {
    for (const place of places) expect([place, couldHold([pattern], place)]).toEqual([place, true]);
    for (const place of elsewhere) expect([place, couldHold([pattern], place)]).toEqual([place, false]);
  });

  it('is every folder above whatever matches', () => {
    const field = fc.constantFrom('a', 'b', '*', 'm*', '**', '{a,b}', '{a/b,c}', '[ab]', '[!a]', '?');
    const pattern = fc
      .array(field, { minLength: 1, maxLength: 4 })
      .map((fields) => [...fields, 'r.yml'].join('/'));
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c', 'mx'), { maxLength: 5 })
      .map((parts) => [...parts, 'r.yml'].join('/'));
    let matched = 0;
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        if (!matchesAny([glob], file)) return;
        matched += 1;
        const parts = file.split('/');
        for (let depth = 1; depth <= parts.length; depth += 1)
          expect([glob, couldHold([glob], parts.slice(0, depth).join('/'))]).toEqual([glob, true]);
      }),
      { numRuns: 5000 },
    );
    expect(matched).toBeGreaterThan(50);
  });
});
