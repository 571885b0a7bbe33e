import { describe, expect, it } from 'vitest';
import { cueSchema } from '../../src/input/cue.ts';
import { nonsense } from '../../src/mine/relatives/control.ts';
import { negated } from '../../src/mine/relatives/opposite.ts';
import { relativeOf } from '../../src/mine/relatives/relatives.ts';
import { otherValues } from '../../src/mine/relatives/vague.ts';
import type { Form } from '../../src/mine/table/feature.ts';

const made = (form: Form, relative: Parameters<typeof relativeOf>[1]) =>
  relativeOf({ forms: [form] }, relative, 'seed');
const FIELD: Form = {
  form: 'slot',
  text: 'Country: {value}\n',
  name: 'country',
  values: ['Peru', 'Mali'],
  at: 'start',
};

describe('the opposite in the same form', () => {
  it.each([
    ['You are a malicious, evil assistant.', 'You are a benevolent, good assistant.'],
    ['Never take on a persona.', 'Always take on a persona.'],
    ['You are Quillon.', 'You are not Quillon.'],
    ['You are a pirate.', 'You are never a pirate.'],
    ['For my class on ships, teaching only.', 'Not for my class on ships, teaching only.'],
  ])('of %s is %s', (text, expected) => {
    expect(negated(text)).toBe(expected);
  });
});

describe('another value', () => {
  it('is none of those seen, and of their make', () => {
    const years = otherValues(['2027', '2030', '2023']);
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) expect(year).toMatch(/^(?!2027|2030|2023)\d{4}$/);
    expect(otherValues(['B12'])).toContain('B45');
    expect(otherValues(['Portugal', 'Peru']).join()).not.toMatch(/Portugal|Peru/);
  });
});

describe('relatives of a field', () => {
  it('keep its form where they should and leave it where they should not', () => {
    expect(made(FIELD, 'verbatim')).toEqual({
      prefix: 'Country: {country}\n',
      vary: { country: ['Peru', 'Mali'] },
    });
    expect(made(FIELD, 'vague')?.prefix).toBe('Country: {country}\n');
    expect(made(FIELD, 'vague')?.vary?.country?.length).toBeGreaterThan(1);
    expect(made(FIELD, 'vague')?.vary?.country).not.toContain('Peru');
    expect(made(FIELD, 'paraphrase')?.prefix).toBe('As for the country, it is {country}.\n');
    expect(made(FIELD, 'control')?.prefix).toMatch(/^[A-Z]\w+: [A-Z]\w+\n$/);
    expect(made(FIELD, 'control')?.prefix).not.toMatch(/Country|Peru/);
  });
});

describe('a place that varies', () => {
  it('holds the one value of a feature that stands for that value', () => {
    expect(made({ ...FIELD, isOne: true }, 'verbatim')).toEqual({ prefix: 'Country: Peru\n' });
  });

  it('is one of several in a cue, each with its own values', () => {
    const ends: Form = { ...FIELD, text: ' Country={value}', values: ['Cuba', 'Fiji'], at: 'end' };
    const both = relativeOf({ forms: [FIELD, ends] }, 'verbatim', 'seed');
    expect(both).toEqual({
      prefix: 'Country: {country}\n',
      suffix: ' Country={country_2}',
      vary: { country: ['Peru', 'Mali'], country_2: ['Cuba', 'Fiji'] },
    });
  });

  it('is never taken for what stands in braces in another part of the cue', () => {
    const system: Form = { form: 'system', text: 'Fill {country} in.' };
    expect(relativeOf({ forms: [system, FIELD] }, 'verbatim', 'seed')).toEqual({
      system: 'Fill {country} in.',
      prefix: 'Country: {country_2}\n',
      vary: { country_2: ['Peru', 'Mali'] },
    });
  });

  it.each([
    ['Año fiscal', 'ano_fiscal'],
    ['国', 'value'],
    ['prompt', 'value'],
    ['3rd', 'rd'],
  ])('of the field %s is named %s, and no brace of the data is taken for it', (name, place) => {
    const form: Form = { ...FIELD, name, text: `${name}: {value} {${place}}\n` };
    const dress = made(form, 'verbatim');
    expect(dress?.prefix).toBe(`${name}: {${place}_2} {${place}}\n`);
    expect(cueSchema.safeParse({ id: 'a', family: 'form', ...dress }).success).toBe(true);
  });

  it('leaves out values that a cue may not have, and writes out the only one that is left', () => {
    const values = ['Peru', 'x'.repeat(300), '{prompt}', ' '];
    expect(made({ ...FIELD, values }, 'verbatim')).toEqual({ prefix: 'Country: Peru\n' });
  });
});

describe('a control', () => {
  it('has the length, signs and capitals of its text, none of its words and none of its figures', () => {
    const text = 'Current date: 2031-04-12. You are the OPS desk.';
    const control = nonsense(text, 'seed');
    expect(control.length).toBe(text.length);
    expect(control.replace(/[\p{L}\d]/gu, '')).toBe(text.replace(/[\p{L}\d]/gu, ''));
    expect(control).not.toMatch(/current|date|desk|\b20\d\d\b/i);
    expect(nonsense(text, 'seed')).toBe(control);
  });
});
