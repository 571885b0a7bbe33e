import { describe, expect, it } from 'vitest';
import { nonsense } from '../../src/mine/relatives/control.ts';
import { negated } from '../../src/mine/relatives/opposite.ts';
import { relativeOf } from '../../src/mine/relatives/relatives.ts';
import { otherValue } from '../../src/mine/relatives/vague.ts';
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
    expect(otherValue(['2027', '2030', '2023'])).toMatch(/^\d{4}$/);
    expect(['2027', '2030', '2023']).not.toContain(otherValue(['2027', '2030', '2023']));
    expect(otherValue(['B12'])).toBe('B45');
    expect(otherValue(['Portugal', 'Peru'])).not.toMatch(/Portugal|Peru/);
  });
});

describe('relatives of a field', () => {
  it('keep its form where they should and leave it where they should not', () => {
    expect(made(FIELD, 'verbatim')).toEqual({ prefix: 'Country: Peru\n' });
    expect(made(FIELD, 'vague')?.prefix).toMatch(/^Country: (?!Peru|Mali)\w+\n$/);
    expect(made(FIELD, 'paraphrase')?.prefix).toBe('As for the country, it is Peru.\n');
    expect(made(FIELD, 'control')?.prefix).toMatch(/^[A-Z]\w+: [A-Z]\w+\n$/);
    expect(made(FIELD, 'control')?.prefix).not.toMatch(/Country|Peru/);
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
