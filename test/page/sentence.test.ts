import fc from 'fast-check';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { marked, sentence } from '../../src/page/sentence.ts';

const isCode = (part: VNode | string): boolean => typeof part !== 'string' && part.type === 'code';

describe('a sentence with untrusted pieces', () => {
  it('shows each piece as code and ours as text, whatever a piece holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = sentence(`Before ${marked(text)} after ${marked('\u0002x\u0003')}.`);
        expect(parts.map(isCode)).toEqual([false, true, false, true, false]);
        expect(parts.filter((part) => typeof part === 'string')).toEqual(['Before ', ' after ', '.']);
      }),
    );
  });
});
