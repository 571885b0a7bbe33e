import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';

describe('the keys that two policies write differently', () => {
  it('are named with what stands there before and after', () => {
    const before = {
      limits: { tolerated: 0.01, must_catch: 0.04 },
      corpus: ['a', 'b'],
      on_inconclusive: 'fail',
    };
    const after = { limits: 'smoke', corpus: ['b', 'a'], on_inconclusive: 'fail', valid_days: 30 };
    expect(policyChanges(before, after)).toEqual([
      { key: 'corpus', before: '["a","b"]', after: '["b","a"]' },
      { key: 'limits', before: null, after: '"smoke"' },
      { key: 'limits.must_catch', before: '0.04', after: null },
      { key: 'limits.tolerated', before: '0.01', after: null },
      { key: 'valid_days', before: null, after: '30' },
    ]);
  });

  it('are none between two that say the same in another order, and the same both ways otherwise', () => {
    expect(policyChanges({ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 })).toEqual([]);
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (a, b) => {
          expect(policyChanges(a, a)).toEqual([]);
          expect(policyChanges(b, a)).toEqual(
            policyChanges(a, b).map(({ key, before, after }) => ({ key, before: after, after: before })),
          );
        },
      ),
    );
  });

  it('are all of a policy where there was none', () => {
    expect(policyChanges(null, { version: 1 })).toEqual([{ key: 'version', before: null, after: '1' }]);
  });
});
