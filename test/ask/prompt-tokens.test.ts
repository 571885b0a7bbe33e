import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PromptTokens, sizeOf } from '../../src/ask/prompt-tokens.ts';
import type { AskedRole } from '../../src/ports.ts';
import { replyWith } from '../../src/testing/index.ts';

/** Words of four letters: five characters each. */
const text = (chars: number) => 'word '.repeat(Math.ceil(chars / 5));
const user = (content: string) => ({ messages: [{ role: 'user' as const, content }] });
const counted = (prompt: number) => replyWith('x', { tokens: { prompt, completion: 1 } });

/** What comes of prompts of these sizes, counted by `count`. */
function verdictOf(sizes: readonly number[], count: (size: number) => number, role: AskedRole = 'judge') {
  const prompts = new PromptTokens();
  for (const size of sizes) prompts.read(role, user(text(size)), counted(count(size)));
  return prompts.of(role);
}

/** A question at the start, then judgements of answers of many lengths. */
const JUDGED = [45, ...Array.from({ length: 30 }, (_, at) => 3000 + at * 150)];

describe('the counts of tokens of a server', () => {
  it.each([
    ['four characters a token', (size: number) => Math.ceil(size / 4) + 10],
    ['five and a half', (size: number) => Math.ceil(size / 5.5) + 10],
    ['one character a token', (size: number) => size],
  ])('of whole prompts are believed: %s', (_name, count) => {
    expect(verdictOf(JUDGED, count)).toBe('whole');
  });

  it.each([256, 512, 1000])('show that prompts were cut to %d tokens', (context) => {
    expect(verdictOf(JUDGED, (size) => Math.min(context, Math.ceil(size / 4) + 10))).toBe('cut');
  });

  it('show that a system message was left out of a judge’s prompt', () => {
    expect(verdictOf(JUDGED, (size) => (size < 100 ? 20 : 60 + (size % 7)))).toBe('cut');
  });

  it.each([
    ['judge', 8],
    ['screen', 8],
    ['candidate', 3],
    ['baseline', 3],
  ] as const)('say so of a %s after %d long prompts, and not before', (role, enough) => {
    const cut = (size: number) => (size < 100 ? 20 : 300);
    const said = (prompts: number) => verdictOf(JUDGED.slice(0, 1 + prompts), cut, role);
    expect([said(enough - 1), said(enough)]).toEqual(['whole', 'cut']);
  });

  it.each([50, 900, 1])('that are %d for every prompt are no counts', (always) => {
    expect(verdictOf(JUDGED, () => always)).toBe('not-counted');
  });

  it('are whole where a server counts what it had in its cache beside them, once it has said so', () => {
    const rubric = 700;
    const judged = (isBesideTold: boolean) => {
      const prompts = new PromptTokens();
      JUDGED.forEach((size, at) => {
        const fresh = Math.ceil(size / 4) - rubric;
        const isCached = size > 100 && at > 1;
        const tokens = isCached
          ? { prompt: Math.max(fresh, 20), completion: 1, cached: rubric }
          : { prompt: Math.ceil(size / 4), completion: 1 };
        const isTold = isBesideTold && isCached && tokens.prompt < rubric;
        const whole = isTold ? { ...tokens, prompt: tokens.prompt + rubric } : tokens;
        const told = isTold ? { countsCachedBeside: true as const } : {};
        prompts.read('judge', user(text(size)), replyWith('x', { tokens: whole, ...told }));
      });
      return prompts.of('judge');
    };
    expect([judged(false), judged(true)]).toEqual(['cut', 'whole']);
  });

  it('of a few long prompts in a context that is too short for them show that, not a few odd ones', () => {
    const sizes = [...Array.from({ length: 40 }, () => 120), 20_000, 24_000, 28_000];
    expect(verdictOf(sizes, (size) => Math.min(2048, Math.ceil(size / 4)), 'candidate')).toBe('cut');
    expect(verdictOf(sizes.slice(0, 42), (size) => Math.min(2048, Math.ceil(size / 4)), 'candidate')).toBe(
      'whole',
    );
  });

  it('say nothing where there are none, or 0, or nothing to compare', () => {
    const prompts = new PromptTokens();
    prompts.read('judge', user(text(4000)), replyWith('x', { tokens: null }));
    prompts.read('judge', user(text(4000)), counted(0));
    prompts.read('judge', user(text(4000)), { state: 'filtered', detail: '' });
    expect(prompts.of('judge')).toBe('unknown');
    expect(verdictOf([4000, 4100], () => 50)).toBe('unknown');
  });

  it('are not held against rows of one character', () => {
    expect(sizeOf([{ content: `a${' '.repeat(4000)}b${'-'.repeat(4000)}` }])).toBe(5);
    expect(sizeOf([{ content: '漢字' }, { content: '👍' }])).toBe(3);
    const char = fc.oneof(fc.constantFrom('a', '-', ' ', '\t', '\n', '\u2003', '\u0085', '👍'), fc.string());
    fc.assert(
      fc.property(fc.array(char), (chars) => {
        const content = chars.join('');
        const shortened = content.replace(/\s+/g, ' ').replace(/(.)\1{2,}/gsu, '$1$1');
        expect(sizeOf([{ content }])).toBe([...shortened].length);
      }),
    );
  });
});

describe('a long system message', () => {
  const asked = {
    messages: [
      { role: 'system' as const, content: text(900) },
      { role: 'user' as const, content: 'ready?' },
    ],
  };
  const found = (first: number, later: readonly (readonly [number, number])[]) => {
    const prompts = new PromptTokens();
    prompts.readSystem('candidate', asked, counted(first));
    for (const [size, tokens] of later) prompts.read('candidate', user(text(size)), counted(tokens));
    return prompts.leavesOutSystem('candidate');
  };

  it('that is not counted was left out', () => {
    expect(found(15, [[400, 90]])).toBe(true);
  });

  it('was not left out where it is counted, or where nothing is', () => {
    expect(found(200, [[400, 90]])).toBe(false);
    expect(
      found(50, [
        [400, 50],
        [200, 50],
      ]),
    ).toBe(false);
    expect(found(50, [])).toBe(false);
  });
});
