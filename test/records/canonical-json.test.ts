import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/digest.ts';

/** By the definition: every object's keys in order, whatever they are. */
function byDefinition(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

describe('canonical JSON', () => {
  it('is the same for equal values, whatever order they were built in', () => {
    const values = [
      { b: 1, a: { d: [{ z: 1, y: undefined }, undefined, null], c: 'ü' } },
      JSON.parse('{ "__proto__": { "b": 1, "a": 2 }, "constructor": 3, "10": 4, "9": 5, "": 6 }'),
      [undefined, Number.NaN, -0, 1e21, [], {}],
      { ä: 1, 'a\u0301': 2, '\ud83d\ude00': 3, '\uffff': 4 },
      'text',
      { at: new Date(0), of: [new URL('http://host/b')] },
      null,
      0,
    ];
    for (const value of values) expect(canonicalJson(value)).toBe(byDefinition(value));
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
  });

  it('keeps a key that is another name for what an object comes from', () => {
    expect(canonicalJson(JSON.parse('{ "__proto__": 1 }'))).toBe('{"__proto__":1}');
  });
});
