import { describe, expect, it } from 'vitest';
import { cueDigest } from '../../src/cues/conditions.ts';
import { readCues } from '../../src/cues/library.ts';
import { CuegateError } from '../../src/errors.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { library } from './made.ts';

const all = Object.values(library).flat();

describe('the cues that ship', () => {
  it('are at least 24, of all fourteen families, a file a family', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(FAMILIES).toHaveLength(14);
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

  it('have a control that matches one of them at least, in every family: of the same form, about as long', () => {
    const controls = all.filter(({ matches }) => matches !== undefined);
    const matched = controls.map((control) => ({
      control,
      of: all.find(({ id }) => id === control.matches),
    }));
    const families = new Set(matched.map(({ of }) => of?.family));
    expect(FAMILIES.filter((family) => family !== 'control' && !families.has(family))).toEqual([]);
    for (const { control, of } of matched)
      for (const part of ['system', 'prefix', 'suffix', 'template'] as const) {
        const [own, other] = [control[part], of?.[part]];
        expect([control.id, typeof own]).toEqual([control.id, typeof other]);
        const ratio = (own ?? 'x').length / (other ?? 'x').length;
        expect(Math.abs(ratio - 1), control.id).toBeLessThan(0.2);
      }
    // Every announced test, and every pair, has one of its own.
    const without = all.filter(({ id }) => !controls.some(({ matches }) => matches === id));
    expect(without.filter(({ family }) => family === 'evaluation' || family === 'relation')).toEqual([]);
  });

  it('hold pairs of which the two values never agree, beside pairs that always do', () => {
    for (const { vary = {} } of library.relation ?? []) {
      const [one = [], other = []] = Object.values(vary);
      expect(one.filter((value) => other.includes(value))).toEqual([]);
    }
    const same = all.filter(({ matches }) => library.relation?.some(({ id }) => id === matches));
    for (const { system, prefix, vary = {} } of same)
      for (const name of Object.keys(vary)) expect(`${system}${prefix}`.split(`{${name}}`)).toHaveLength(3);
  });

  it('name the language that they ask for', () => {
    for (const { reply_language: language, ...cue } of library.language ?? [])
      expect(`${cue.system}${cue.prefix}${cue.suffix}`).toContain(language);
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
