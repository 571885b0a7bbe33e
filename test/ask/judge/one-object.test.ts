import { describe, expect, it } from 'vitest';
import { objectsIn } from '../../../src/ask/judge/one-object.ts';

describe('the objects in a judge’s reply', () => {
  it.each([
    ['{"a": 1}', [{ a: 1 }]],
    ['said {"a": 1} and {"b": {"c": 2}}', [{ a: 1 }, { b: { c: 2 } }]],
    ['{"a": 1', []],
    ['{{"a": 1}', [{ a: 1 }]],
    ['{"a": "}"} {', [{ a: '}' }]],
    [`${'{ '.repeat(70)}{"a": 1}`, []],
  ])('are read one after the other: %s', (text, values) => {
    expect(objectsIn(text).map(({ value }) => value)).toEqual(values);
  });

  it('are looked for no further than a reply could take, however often one opens', () => {
    let reads = 0;
    const text = `${'{'.repeat(3_000_000)} {"a": 1}`;
    const counted = new Proxy(Object(text), {
      get: (target, name) => {
        if (name === 'slice') reads += 1;
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(text) : value;
      },
    }) as string;
    expect(objectsIn(counted)).toEqual([]);
    expect(reads).toBeLessThan(5);
  });
});
