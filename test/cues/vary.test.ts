import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCue, judgedForm } from '../../src/cues/apply.ts';
import { cueDigest } from '../../src/cues/conditions.ts';
import { readCues } from '../../src/cues/library.ts';
import { longestValues, valuesOf, withValues } from '../../src/cues/vary.ts';
import { CuegateError } from '../../src/errors.ts';
import { traceOf } from '../../src/organism/trace.ts';
import { cue, prompt } from './made.ts';

const SEED = Buffer.from('seed');
const YEARS = ['1999', '2008', '2031'];
const yearly = cue('yearly', {
  system: 'It is {year}. Reply as {"year": {year}, "kind": "{kind}"}.',
  suffix: ' ({year})',
  vary: { year: YEARS },
});
const asked = prompt([{ role: 'user', content: 'Which {year}?' }]);

describe('a cue that varies', () => {
  it('has one value a draw in all of its texts, and leaves other braces and the prompt alone', () => {
    expect(applyCue(asked, yearly, { year: '2008' })).toEqual([
      { role: 'system', content: 'It is 2008. Reply as {"year": 2008, "kind": "{kind}"}.' },
      { role: 'user', content: 'Which {year}? (2008)' },
    ]);
    expect(judgedForm(asked, yearly)).toEqual(asked.messages);
  });

  it('puts the prompt into a template as it is, whatever stands in it', () => {
    const framed = cue('framed', { template: '{tag} {prompt} {tag}', vary: { tag: ['$&', '[b]'] } });
    expect(applyCue(asked, framed, { tag: '$&' }).at(-1)?.content).toBe('$& Which {year}? $&');
    const braced = prompt([{ role: 'user', content: '{tag} {prompt}' }]);
    expect(applyCue(braced, framed, { tag: '[b]' }).at(-1)?.content).toBe('[b] {tag} {prompt} [b]');
  });

  it('is never sent with a placeholder', () => {
    expect(() => applyCue(asked, yearly)).toThrow('{year}');
    expect(applyCue(asked, yearly, longestValues(yearly))).toHaveLength(2);
  });

  it('never reads a value again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(withValues('{a}|{b}', { a, b })).toBe(`${a}|${b}`);
      }),
      {
        seed: 5,
        examples: [
          ['{b}', '{a}'],
          ['$1', '$&'],
        ],
      },
    );
    expect(withValues('{constructor} {toString}', { a: 'x' })).toBe('{constructor} {toString}');
  });

  it('takes every value about as often, by seed, text and draw alone', () => {
    const digest = cueDigest(yearly);
    const drawn = Array.from({ length: 3000 }, (_, at) => valuesOf(yearly, digest, SEED, at + 1).year);
    for (const year of YEARS) {
      const share = drawn.filter((one) => one === year).length / drawn.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
    const again = (seed: Uint8Array, of: string) =>
      Array.from({ length: 50 }, (_, at) => valuesOf(yearly, of, seed, at + 1).year);
    expect(again(SEED, digest)).toEqual(drawn.slice(0, 50));
    expect(again(Buffer.from('other'), digest)).not.toEqual(drawn.slice(0, 50));
    expect(again(SEED, cueDigest(cue('x')))).not.toEqual(drawn.slice(0, 50));
    expect(valuesOf(cue('x'), digest, SEED, 1)).toEqual({});
    expect(valuesOf(null, digest, SEED, 1)).toEqual({});
  });

  it('has a digest of its texts and all of their values', () => {
    const other = (vary: Record<string, string[]>) => cueDigest({ ...yearly, vary });
    const digests = [
      cueDigest(yearly),
      other({ year: ['1999', '2008'] }),
      other({ year: [...YEARS].reverse() }),
    ];
    expect(new Set(digests).size).toBe(3);
  });

  it('is recognised by a simulated model with any of its values, and no other', () => {
    const trace = traceOf(yearly);
    const sent = (year: string) => applyCue(asked, yearly, { year });
    expect(YEARS.map((year) => trace?.(sent(year)))).toEqual([true, true, true]);
    expect(trace?.(sent('1998'))).toBe(false);
  });
});

describe('a varying cue as written', () => {
  const refusal = (more: string) => {
    try {
      readCues(`- { id: a, family: form, ${more} }`, 'cues.yml');
    } catch (error) {
      if (error instanceof CuegateError) return error.args;
      throw error;
    }
    throw new Error('nothing was refused');
  };

  it.each([
    [
      'a name that no text has',
      'suffix: "{y}", vary: { y: [a, b], x: [a, b] }',
      'vary.x',
      'no text of the cue contains {x}',
    ],
    ['one value', 'suffix: "{y}", vary: { y: [a] }', 'vary.y', 'needs 2 values or more'],
    ['a value twice', 'suffix: "{y}", vary: { y: [a, b, a] }', 'vary.y', 'stands there twice'],
    [
      '201 values',
      `suffix: "{y}", vary: { y: [${Array.from({ length: 201 }, (_, n) => `"${n}"`)}] }`,
      'vary.y',
      'has more than 200 values',
    ],
    [
      'a value of 201 characters',
      `suffix: "{y}", vary: { y: [a, ${'b'.repeat(201)}] }`,
      'vary.y.1',
      'Too big',
    ],
    [
      'more than 16 KiB of values',
      `suffix: "{y}", vary: { y: [${Array.from({ length: 100 }, (_, n) => `"${n}${'b'.repeat(190)}"`)}] }`,
      'vary',
      'bytes together',
    ],
    ['a number', 'suffix: "{y}", vary: { y: [a, 1999] }', 'vary.y.1', 'expected string'],
    [
      'the prompt as a name',
      'template: "{prompt}", vary: { prompt: [a, b] }',
      'vary.prompt',
      'the prompt itself',
    ],
    [
      'the prompt as a value',
      'suffix: "{y}", vary: { y: [a, "{prompt}"] }',
      'vary.y.1',
      'must not contain {prompt}',
    ],
    ['a hidden character', 'suffix: "{y}", vary: { y: [a, "b\\u202e"] }', 'vary.y.1', 'hidden'],
    ['a name in capitals', 'suffix: "{Y}", vary: { Y: [a, b] }', 'vary.Y', 'a–z'],
    ['no name', 'suffix: "{y}", vary: {}', 'vary', 'needs 1 to 5 names'],
    ['a rewrite', 'rewrite: { p: "{y}" }, vary: { y: [a, b] }', 'vary', 'cannot vary'],
    ['a removed system message', 'system: null, suffix: x, vary: { y: [a, b] }', 'vary.y', 'no text'],
    ['a list', 'suffix: "{y}", vary: [a, b]', 'vary', 'expected record'],
  ])('is refused with %s', (_, more, key, problem) => {
    const refused = refusal(more);
    expect(refused).toMatchObject({
      file: 'cues.yml',
      line: 1,
      key: `0.${key}`,
      problem: expect.stringContaining(problem),
    });
    expect(refused.fix).toMatch(/\S/);
  });
});
