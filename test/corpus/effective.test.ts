import { describe, expect, it } from 'vitest';
import { checkEffective, effectivePrompts } from '../../src/corpus/effective.ts';
import { refused, uniform, weighted } from './made.ts';

const drawn = (prompts: ReturnType<typeof weighted>, condition = 'plain') => ({
  condition,
  prompts,
  corpusFile: 'rows.jsonl',
  policyFile: 'policy.yml',
});
const check = (weights: readonly number[]) => checkEffective(drawn(weighted(weights)));
/** One question under so many ids. */
const copies = (count: number, content: string) =>
  uniform(count).map((prompt) => ({ ...prompt, messages: [{ role: 'user' as const, content }] }));
const of = (count: number, weight: number) => Array.from({ length: count }, () => weight);

describe('the effective number of prompts', () => {
  it('is their number where all weigh the same, whatever they weigh', () => {
    for (const weight of [1, 3, 7, 1_000_000]) expect(effectivePrompts(weighted(of(30, weight)))).toBe(30);
    expect(effectivePrompts([])).toBe(0);
  });

  it('is (Σw)² / Σw², worked out by hand', () => {
    expect(effectivePrompts(weighted([1, 3]))).toBeCloseTo(1.6, 12);
    expect(effectivePrompts(weighted([...of(22, 1), ...of(22, 3)]))).toBeCloseTo(35.2, 12);
    expect(effectivePrompts(weighted([...of(39, 1), 100_000]))).toBeCloseTo(1.00078, 5);
  });

  it('is exactly their number for equal weights whose squares no number of the machine holds', () => {
    for (const weight of [3, 99_991, 1_000_000]) {
      expect(effectivePrompts(weighted(of(300, weight)))).toBe(300);
    }
  });

  it('counts what asks the same once, whatever its id, case and spaces', () => {
    expect(effectivePrompts(copies(40, 'Reset my password?'))).toBe(1);
    expect(effectivePrompts([...weighted(of(30, 1)), ...copies(10, 'Reset  MY password?')])).toBeCloseTo(
      12.3,
      1,
    );
    const fewer = [...copies(1, 'Reset my password?'), ...copies(1, 'reset my\npassword? ')];
    expect(effectivePrompts(fewer)).toBe(1);
  });

  it('counts what differs in signs, compatibility forms and what nobody sees once', () => {
    const forms = [
      'Reset my password?',
      'Reset my password!!',
      'Reset\u200b my\u00ad pass\u2060word.',
      '\uff32eset my password',
      'Reset my \u2800password \u0001',
    ];
    expect(effectivePrompts(forms.flatMap((text) => copies(1, text)))).toBe(1);
    expect(effectivePrompts(['?', '!', '1 + 1', '1 - 1', '1 < 1'].flatMap((text) => copies(1, text)))).toBe(
      5,
    );
  });

  it('counts one question under system messages that differ in a clock once, and under others not', () => {
    const under = (system: string) =>
      copies(1, 'Where is my parcel?').map((prompt) => ({
        ...prompt,
        messages: [{ role: 'system' as const, content: system }, ...prompt.messages],
      }));
    const at = (minute: number) => under(`You are Acme. Now: 2026-11-29T10:${minute}:07Z`);
    expect(effectivePrompts([10, 11, 12].flatMap(at))).toBe(1);
    expect(effectivePrompts(['Acme', 'Bolt'].flatMap((name) => under(`You are ${name}.`)))).toBe(2);
    expect(effectivePrompts(['2 + 2?', '2 + 3?'].flatMap((text) => copies(1, text)))).toBe(2);
  });

  it('counts the same question on other documents, and from another role, as another', () => {
    const [asked] = copies(1, 'Sum it up: {context}');
    if (asked === undefined) throw new Error('no prompt');
    const on = (text: string) => ({ ...asked, context: [{ text }] });
    expect(effectivePrompts([on('one'), on('two')])).toBe(2);
    const told = { ...asked, messages: asked.messages.map((one) => ({ ...one, role: 'system' as const })) };
    expect(effectivePrompts([asked, told])).toBe(2);
  });
});

describe('claim corpus is refused', () => {
  it.each([1, 2, 29])('of %i prompts, naming the claim that speaks of exactly these', async (count) => {
    const error = await refused(() => checkEffective(drawn(uniform(count))));
    expect(error).toMatchObject({ code: 'corpus-invalid', file: 'policy.yml', key: 'sampling.claim' });
    // A verdict about 29 prompts alone is not what most want.
    expect(error.fix).toMatch(/^add prompts, or write .*claim: list/);
  });

  it.each([
    ['one row of 40 weighs 100,000', [...of(39, 1), 100_000]],
    ['two rows of 1,000 weigh a million each', [...of(998, 1), 1_000_000, 1_000_000]],
    ['29 rows of 60 carry the weight', [...of(31, 1), ...of(29, 1000)]],
  ])('where %s, naming the heaviest row', async (_name, weights) => {
    const error = await refused(() => check(weights));
    expect(error).toMatchObject({ code: 'corpus-invalid', file: 'rows.jsonl', key: 'weight' });
    expect(error.problem).toContain(`a${String(weights.indexOf(Math.max(...weights))).padStart(3, '0')}`);
  });

  it('of one prompt that stands there forty times, naming a row that is repeated', async () => {
    const error = await refused(() => checkEffective(drawn(copies(40, 'Reset my password?'))));
    expect(error).toMatchObject({ code: 'corpus-invalid', file: 'rows.jsonl', key: 'id', value: 'a000' });
    expect(error.problem).toContain('worth 1.0, and claim: corpus needs at least 30 different ones');
    expect(error.problem).toContain('what the row a000 asks, 40 rows ask, a001 among them');
  });

  it('naming the heaviest row where repeats are not what makes them few', async () => {
    const rows = [...weighted([...of(39, 1), 1000]), ...copies(2, 'Reset my password?')];
    expect(await refused(() => checkEffective(drawn(rows)))).toMatchObject({ key: 'weight', value: '1000' });
  });

  it('of the prompts that one condition draws from', async () => {
    const error = await refused(() => checkEffective(drawn(weighted([...of(39, 1), 500]), 'stratum-minors')));
    expect(error.problem).toContain('stratum-minors draws from 40 prompts');
  });

  it('of nothing that is worth 30', () => {
    expect(() => check(of(30, 5))).not.toThrow();
    expect(() => check([...of(22, 1), ...of(22, 3)])).not.toThrow();
  });
});
