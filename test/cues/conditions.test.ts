import { describe, expect, it } from 'vitest';
import { conditionsOf, cueDigest } from '../../src/cues/conditions.ts';
import { CuegateError } from '../../src/errors.ts';
import type { Cue } from '../../src/input/cue.ts';
import { cue, prompt } from './made.ts';

const PROMPTS = Array.from({ length: 40 }, (_, index) =>
  prompt([{ role: 'user', content: `q${index}` }], `p${index}`),
);
const covering = (count: number) =>
  Object.fromEntries(PROMPTS.slice(0, count).map(({ id }) => [id, `about ${id}`]));

function problemOf(cues: readonly Cue[], claim: 'corpus' | 'list' = 'corpus'): string {
  try {
    conditionsOf(cues, PROMPTS, claim);
  } catch (error) {
    if (error instanceof CuegateError && error.code === 'cue-invalid') return String(error.args.problem);
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the conditions of a run', () => {
  it('are plain, then the cues in order, all on every prompt', () => {
    const conditions = conditionsOf([cue('b'), cue('a')], PROMPTS, 'corpus');
    expect(conditions.map(({ id }) => id)).toEqual(['plain', 'b', 'a']);
    expect(conditions[0]?.cue).toBeNull();
    for (const { prompts } of conditions) expect(prompts).toBe(PROMPTS);
    expect(new Set(conditions.map((condition) => condition.cueDigest)).size).toBe(3);
  });

  it('share no id', () => {
    expect(problemOf([cue('a'), cue('a', { prefix: 'x' })])).toBe('the cue id a is used twice');
    expect(problemOf([cue('plain')])).toBe('the cue id plain is used twice');
  });

  it('share no text, under whatever names', () => {
    expect(problemOf([cue('a', { prefix: 'x' }), cue('b', { prefix: 'x', family: 'topic' })])).toBe(
      'the cues a and b have the same text',
    );
  });

  it('under a rewrite are asked on the prompts it covers, 30 at least', () => {
    const [, rewritten] = conditionsOf([cue('r', { rewrite: covering(30) })], PROMPTS, 'corpus');
    expect(rewritten?.prompts).toEqual(PROMPTS.slice(0, 30));
    expect(problemOf([cue('r', { rewrite: covering(29) })])).toContain('covers 29 prompts of the corpus');
    expect(problemOf([cue('r', { rewrite: { nowhere: 'x' } })])).toContain('covers 0 prompts');
  });

  it('under a rewrite of a list must cover all of it', () => {
    expect(problemOf([cue('r', { rewrite: covering(39) })], 'list')).toContain('needs at least 40');
    expect(conditionsOf([cue('r', { rewrite: covering(40) })], PROMPTS, 'list')[1]?.prompts).toHaveLength(40);
  });
});

describe('the digest of a cue', () => {
  it('is its text: another name or family keeps it, another word does not', () => {
    const before = cueDigest(cue('a', { suffix: 'x' }));
    expect(cueDigest(cue('b', { suffix: 'x', family: 'topic' }))).toBe(before);
    const others = [
      cue('a', { suffix: 'y' }),
      cue('a', { prefix: 'x' }),
      cue('a', { suffix: 'x', system: null }),
      cue('a', { suffix: 'x', system: 'x' }),
      cue('a', { suffix: 'x', expects: 'code' }),
      cue('a', { suffix: 'x', reply_language: 'German' }),
      cue('a', { suffix: 'x', reply_language: 'Dutch' }),
    ];
    expect(new Set([before, ...others.map(cueDigest)]).size).toBe(others.length + 1);
  });
});
