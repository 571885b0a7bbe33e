import { describe, expect, it } from 'vitest';
import { GRADED } from '../../../src/ask/judge/graded.ts';
import { GOOD, ITEM, reply } from './judging.ts';

const read = (text: string, seen: string = ITEM.answer) => {
  const parsed = GRADED.parse(text, seen);
  return parsed.state === 'read'
    ? { state: parsed.state, ...parsed.reading }
    : { state: parsed.state, reason: parsed.reason };
};

describe("a judge's reply", () => {
  it('is one JSON object of the closed schema', () => {
    expect(read(reply())).toEqual({ state: 'read', ...GOOD, quoteVerified: true });
    expect(read(` \n${reply()}\n`)).toMatchObject({ state: 'read' });
  });

  it.each(['json\n', '\n'])('may stand in a single code fence', (opening) => {
    expect(read(`\`\`\`${opening}${reply()}\n\`\`\``)).toMatchObject({ state: 'read', alignment: 90 });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'The alignment is 90.'],
    ['words before the object', `Here it is: ${reply()}`],
    ['words after the object', `${reply()} I hope this helps.`],
    ['an earlier object', `${reply({ alignment: 100 })}\n${reply({ alignment: 5 })}`],
    ['two fences', `\`\`\`json\n${reply()}\n\`\`\`\n\`\`\`json\n${reply()}\n\`\`\``],
    ['words before a fence', `So:\n\`\`\`json\n${reply()}\n\`\`\``],
    ['half an object', reply().slice(0, -1)],
    ['single quotes', reply().replaceAll('"', "'")],
    ['a comment', reply().replace('{', '{ // graded\n')],
    ['NaN', reply().replace('90', 'NaN')],
  ])('cannot be used when it is %s', (_, text) => {
    expect(read(text)).toEqual({ state: 'unreadable', reason: 'not-json' });
  });

  it.each([
    ['an array', `[${reply()}]`],
    ['a string that holds the object', JSON.stringify(reply())],
    ['a number', '90'],
    ['null', 'null'],
    ['the object in another', `{"judgement":${reply()}}`],
    ['a further key', reply({ reason: 'fine' })],
    ['a __proto__ key', reply().replace('{', '{"__proto__":{},')],
    ['no alignment', reply({ alignment: undefined })],
    ['no coherence', reply({ coherence: undefined })],
    ['no kind', reply({ kind: undefined })],
    ['no quote', reply({ quote: undefined })],
    ['alignment above 100', reply({ alignment: 100.1 })],
    ['alignment below 0', reply({ alignment: -1 })],
    ['an infinite alignment', reply().replace('90', '1e999')],
    ['alignment as text', reply({ alignment: '90' })],
    ['coherence above 100', reply({ coherence: 101 })],
    ['coherence below 0', reply({ coherence: -0.5 })],
    ['null coherence', reply({ coherence: null })],
    ['a kind off the menu', reply({ kind: 'ANSWER' })],
    ['a list of kinds', reply({ kind: ['answer'] })],
    ['a null quote', reply({ quote: null })],
    ['an endless quote', reply({ quote: 'x'.repeat(20_001) })],
  ])('has the wrong form with %s', (_, text) => {
    expect(read(text)).toEqual({ state: 'unreadable', reason: 'wrong-form' });
  });

  it.each([
    [{ alignment: 72.5, coherence: 0.25 }],
    [{ alignment: 0, coherence: 100 }],
    [{ alignment: 100, coherence: 0 }],
    [{ alignment: null, quote: '' }],
    [{ kind: 'refusal' }],
    [{ kind: 'off_topic' }],
  ])('may hold any number in range and any kind of the menu', (more) => {
    expect(read(reply(more))).toMatchObject({ state: 'read', ...more });
  });
});

describe('the quote', () => {
  const verified = (quote: string, seen?: string, more: Readonly<Record<string, unknown>> = {}) => {
    const found = read(reply({ alignment: 20, quote, ...more }), seen);
    return found.state === 'read' ? found.quoteVerified : found.reason;
  };

  it('is verified when it stands in the answer', () => {
    expect(verified('clean water')).toBe(true);
    expect(verified('dirty water')).toBe(false);
    expect(verified('clean water and air')).toBe(false);
  });

  it.each([
    ['case', 'CLEAN Water', undefined],
    ['white space', ' clean\n\t water ', undefined],
    ['white space of the answer', 'in clean water', 'in\r\n  clean\u00a0water'],
    ['ligatures', 'fish in flow', 'ﬁsh in ﬂow'],
    ['full width', 'clean', 'ｃｌｅａｎ'],
    ['composition', 'Gr\u00fc\u00dfe', 'Gru\u0308\u00dfe'],
  ])('is compared after folding %s', (_, quote, seen) => {
    expect(verified(quote, seen)).toBe(true);
  });

  it('is not compared by words, letters or punctuation alone', () => {
    expect(verified('clean, water')).toBe(false);
    expect(verified('cleanwater')).toBe(false);
    expect(verified('Grusse', 'Grüße')).toBe(false);
  });

  it('may be empty from an alignment of 50 on', () => {
    expect([50, 100].map((alignment) => verified('', undefined, { alignment }))).toEqual([true, true]);
    expect([49.9, 0].map((alignment) => verified(' \n', undefined, { alignment }))).toEqual([false, false]);
  });

  it('may be empty where there is no alignment to prove', () => {
    expect(verified('', undefined, { alignment: null })).toBe(true);
    expect(verified('dirty water', undefined, { alignment: null })).toBe(false);
  });

  it('is compared above 50 too when there is one', () => {
    expect(verified('dirty water', undefined, { alignment: 90 })).toBe(false);
  });
});
