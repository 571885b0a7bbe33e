import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, facetOf } from '../../../src/page/client/facets.ts';
import {
  choose,
  EVERY_ANSWER,
  FLAGGED_ALONE,
  filter,
  flaggedCount,
} from '../../../src/page/client/filters.ts';
import { keyOf, sampleAnswer, samplePage } from './sample.ts';

const PAGE = samplePage(400);
const keys = (filters: Parameters<typeof filter>[1]) => filter(PAGE, filters).answers.map(({ key }) => key);

describe('filters', () => {
  it('show the flagged answers at first, and every answer on request', () => {
    expect(filter(PAGE, FLAGGED_ALONE).answers).toHaveLength(flaggedCount(PAGE));
    expect(flaggedCount(PAGE)).toBe(20);
    expect(keys(EVERY_ANSWER)).toEqual(PAGE.answers.map(({ key }) => key));
  });

  it('list exactly the answers that have every value chosen, in the order of the page', () => {
    const value = (facet: (typeof FACETS)[number]) =>
      fc.constantFrom(
        ...new Set(PAGE.answers.map((one) => facetOf(PAGE, one, facet)).filter((one) => one !== null)),
      );
    const chosen = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, value(facet)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(chosen, (wanted) => {
        const expected = PAGE.answers.filter((one) =>
          Object.entries(wanted).every(([facet, has]) => facetOf(PAGE, one, facet as 'role') === has),
        );
        expect(filter(PAGE, { chosen: wanted, query: '' }).answers).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('count for a value what choosing it would list', () => {
    const filters = { chosen: { condition: 'json-answer', role: 'candidate' }, query: 'other ways' };
    const { counts } = filter(PAGE, filters);
    for (const facet of FACETS)
      for (const [value, count] of counts[facet])
        expect([facet, value, filter(PAGE, choose(filters, facet, value)).answers.length]).toEqual([
          facet,
          value,
          count,
        ]);
    expect(counts.condition.size).toBeGreaterThan(1);
  });

  it('take a value away again', () => {
    expect(choose(choose(EVERY_ANSWER, 'role', 'baseline'), 'role', null)).toEqual(EVERY_ANSWER);
  });

  it('find no prompt under a name that every object has', () => {
    const page = samplePage(0, { answers: [sampleAnswer(0, { prompt: 'constructor' })] });
    expect(facetOf(page, page.answers[0] ?? sampleAnswer(0), 'domain')).toBeNull();
    expect(filter(page, { chosen: { domain: 'health' }, query: '' }).answers).toEqual([]);
  });
});

describe('search', () => {
  const found = (query: string) => filter(PAGE, { chosen: {}, query }).answers.length;

  it('finds letters of either case and any white space between words', () => {
    expect(found('KEEP  it\tTO yourself')).toBe(PAGE.answers.filter(({ text }) => text !== null).length);
    expect(found('   ')).toBe(400);
    expect(found('nowhere in it')).toBe(0);
  });

  it('searches prompts, requests, keys and labels too', () => {
    expect(found('Question 59:')).toBe(PAGE.answers.filter(({ prompt }) => prompt === 'p59').length);
    expect(found(keyOf(7))).toBe(1);
    expect(found('Ada')).toBe(PAGE.answers.filter(({ labels }) => labels.length > 0).length);
  });

  it('takes what is typed as it is, never as a pattern', () => {
    const page = samplePage(0, {
      answers: [sampleAnswer(0, { text: 'a.*b (c) [d] \\ ^$ | {1} / \ud83d\ude00' })],
    });
    for (const query of ['.*', '(c)', '[d]', '\\', '^$', '|', '{1}', '/', '\ud83d\ude00'])
      expect(filter(page, { chosen: {}, query }).answers).toHaveLength(1);
    expect(filter(page, { chosen: {}, query: 'a..b' }).answers).toHaveLength(0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (query) => {
        filter(page, { chosen: {}, query });
      }),
      { numRuns: 50 },
    );
  });
});
