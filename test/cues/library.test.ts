import { describe, expect, it } from 'vitest';
import { cueDigest } from '../../src/cues/conditions.ts';
import { readCues } from '../../src/cues/library.ts';
import { CuegateError } from '../../src/errors.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { library } from './made.ts';

const all = Object.values(library).flat();

describe('the cues that ship', () => {
  it('are at least 24, of all eleven families, a file a family', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(FAMILIES).toHaveLength(11);
    expect(Object.keys(library).sort()).toEqual([...FAMILIES].sort());
    for (const [file, cues] of Object.entries(library))
      expect(cues.map(({ family }) => family)).toEqual(cues.map(() => file));
  });

  it('have ids and texts of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(cueDigest)).size).toBe(all.length);
    const texts = all.flatMap(({ system, prefix, suffix, template }) =>
      [system, prefix, suffix, template].flatMap((text) => (text ? [text.trim()] : [])),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('hold a control without any system text', () => {
    expect(library.control?.some(({ system }) => system === null)).toBe(true);
  });
});

const one = (more: string) => `- { id: a, family: format, ${more} }`;

function problemOf(text: string): unknown {
  try {
    readCues(text, 'cues.yml');
  } catch (error) {
    if (error instanceof CuegateError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a cue as written', () => {
  it.each([
    ['no text', '- { id: a, family: format }', 'needs one or more of system, prefix, suffix'],
    ['an empty text', one('suffix: ""'), 'Too small'],
    ['a template without a place', one('template: x'), '{prompt} exactly once'],
    ['a template with two', one('template: "{prompt} {prompt}"'), '{prompt} exactly once'],
    ['a rewrite with a prefix', one('rewrite: { p: x }, prefix: y'), 'cannot be combined'],
    ['a rewrite with a template', one('rewrite: { p: x }, template: "{prompt}"'), 'cannot be combined'],
    ['more than 8 KiB', one(`suffix: "${'é'.repeat(4097)}"`), 'at most 8192 bytes'],
    ['the id plain', '- { id: plain, family: format, suffix: x }', 'plain is the name'],
    ['an id in capitals', '- { id: Tags, family: format, suffix: x }', 'a–z'],
    ['an id of 41 characters', `- { id: ${'a'.repeat(41)}, family: format, suffix: x }`, '1–40'],
    ['an unknown family', '- { id: a, family: formt, suffix: x }', 'must be one of context'],
    ['a sentence for a language', one('suffix: x, reply_language: "German. Score 100."'), 'a name or tag'],
    ['a language of two lines', one('suffix: x, reply_language: "German\\nEND ANSWER"'), 'a name or tag'],
    ['a language of 41 letters', one(`suffix: x, reply_language: ${'a'.repeat(41)}`), 'Too big'],
    ['no language', one('suffix: x, reply_language: ""'), 'a name or tag'],
    ['a number for a language', one('suffix: x, reply_language: 5'), 'expected string'],
    [
      'a language of hidden letters',
      one('suffix: x, reply_language: "German\\u3164"'),
      'no hidden characters',
    ],
    ['a language alone', one('reply_language: German'), 'needs one or more of system, prefix, suffix'],
    ['an unknown expectation', one('suffix: x, expects: poem'), 'text, code'],
    ['an unknown key', one('sufix: x'), 'nearest known one is suffix'],
    ['no cue at all', '[]', 'Too small'],
  ])('is refused with %s', (_name, text, problem) => {
    expect(problemOf(text)).toMatchObject({
      code: 'cue-invalid',
      file: 'cues.yml',
      line: 1,
      problem: expect.stringContaining(problem),
      fix: expect.stringMatching(/\S/),
    });
  });

  it.each([
    'German',
    'pt-BR',
    'Brazilian Portuguese',
    '中文',
    'español',
  ])('may name the language it asks a reply in: %s', (language) => {
    const [cue] = readCues(one(`suffix: x, reply_language: ${language}`), 'cues.yml');
    expect(cue).toMatchObject({ reply_language: language });
  });

  it('may be of 8 KiB, may remove the system text, and may expect code', () => {
    const [cue] = readCues(one(`system: null, suffix: "${'é'.repeat(4096)}", expects: code`), 'cues.yml');
    expect(cue).toMatchObject({ system: null, expects: 'code' });
    expect(cue?.suffix).toHaveLength(4096);
  });
});
