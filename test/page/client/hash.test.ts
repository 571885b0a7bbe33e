import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/page/client/facets.ts';
import { EVERY_ANSWER, FLAGGED_ALONE } from '../../../src/page/client/filters.ts';
import { answerHash, listHash, readHash } from '../../../src/page/client/hash.ts';
import { keyOf } from './sample.ts';

describe('the hash of the address', () => {
  it('leads to one answer by the first 16 digits of its key', () => {
    expect(answerHash(keyOf(3))).toBe(`#a-${keyOf(3).slice(0, 16)}`);
    expect(readHash(answerHash(keyOf(3)))).toEqual({ kind: 'answer', digits: keyOf(3).slice(0, 16) });
  });

  it('keeps any filters: what was written is read again', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 });
    const chosen = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, value])), { requiredKeys: [] });
    fc.assert(
      fc.property(chosen, fc.string({ unit: 'grapheme' }), (wanted, query) => {
        const filters = { chosen: wanted, query };
        expect(readHash(listHash(filters))).toEqual({ kind: 'list', filters });
      }),
    );
  });

  it('says little for what is usual', () => {
    expect(listHash(FLAGGED_ALONE)).toBe('#answers');
    expect(listHash(EVERY_ANSWER)).toBe('#answers?all=1');
    expect(readHash('#answers')).toEqual({ kind: 'list', filters: FLAGGED_ALONE });
    expect(readHash('#answers?condition=json-answer')).toEqual({
      kind: 'list',
      filters: { chosen: { counted: 'flagged', condition: 'json-answer' }, query: '' },
    });
  });

  it.each([
    '',
    '#',
    '#conditions',
    '#answersheet',
    '#a-123',
    `#a-${'G'.repeat(16)}`,
    '#a-0123456789abcdef0',
  ])('leaves others alone: %s', (hash) => {
    expect(readHash(hash)).toEqual({ kind: 'other' });
  });
});
