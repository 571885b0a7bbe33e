import { describe, expect, it } from 'vitest';
import { CASES } from '../../bench/same/cases.ts';
import { commentDifferences, recordsDifference, resultDifference } from '../../bench/same/compare.ts';
import { EDGE_JUDGE, onTheEdge } from '../../bench/same/edge-judge.ts';

const lines = (...records: readonly object[]) => records.map((record) => JSON.stringify(record)).join('\n');
const BATCH = { type: 'batch', batch: 1, take: { plain: [1, 2], 'baseline:plain': [1, 1] } };
const answer = (draw: number, more: object = {}) => ({
  ...{ type: 'answer', key: `k${draw}`, role: 'candidate', condition: 'plain', draw, outcome: 'complete' },
  ...more,
});
const judgement = (of: string, alignment: number) => ({ type: 'judgement', key: `j-${of}`, of, alignment });

describe('comparing two results', () => {
  const result = { verdict: 'fail', conditions: [{ id: 'plain', n: 24 }], run: { seconds: 1 } };

  it('leaves out the run and names the first difference by its path', () => {
    expect(resultDifference(JSON.stringify(result), JSON.stringify({ ...result, run: {} }))).toBeNull();
    const other = { ...result, conditions: [{ id: 'plain', n: 25 }] };
    expect(resultDifference(JSON.stringify(result), JSON.stringify(other))).toBe(
      'conditions.0.n: 24 here, 25 there',
    );
    expect(resultDifference(JSON.stringify(result), JSON.stringify({ ...result, more: null }))).toBe(
      'more only there',
    );
    expect(resultDifference(null, null)).toBeNull();
    expect(resultDifference('{}', null)).toBe('result.json only here');
  });

  it('takes properties in any order', () => {
    expect(resultDifference('{"a":1,"b":[2]}', '{"b":[2],"a":1}')).toBeNull();
  });

  it('reads an improved name as the one it replaces', () => {
    const [here, there] = ['{"states":["open"]}', '{"standings":["open"]}'];
    expect(resultDifference(here, there)).not.toBeNull();
    expect(resultDifference(here, there, { standings: 'states' })).toBeNull();
  });
});

describe('comparing two records', () => {
  const here = lines(BATCH, answer(1), answer(2), judgement('k1', 90));

  it('takes lines in any order, and leaves out their runs', () => {
    const there = lines(judgement('k1', 90), answer(2, { run: { at: 'later' } }), answer(1), BATCH);
    expect(recordsDifference(here, there)).toBeNull();
  });

  it('notices a state, a judgement, a batch and a read answer that differ', () => {
    const changed = lines(BATCH, answer(1), answer(2, { outcome: 'empty' }), judgement('k1', 90));
    expect(recordsDifference(here, changed)).toContain('outcome: "complete" here, "empty" there');
    expect(recordsDifference(here, lines(BATCH, answer(1), answer(2), judgement('k1', 9)))).toContain(
      'alignment: 90 here, 9 there',
    );
    expect(recordsDifference(here, lines({ ...BATCH, phase: 'label' }, answer(1), answer(2)))).toContain(
      'phase',
    );
    expect(recordsDifference(here, lines(BATCH, answer(1), judgement('k1', 90)))).toContain('only here');
    expect(recordsDifference(lines(BATCH, answer(1), answer(2)), here)).toContain('only there');
  });

  it('lets only answers that were asked ahead and never read be missing', () => {
    const ahead = lines(BATCH, answer(1), answer(2), judgement('k1', 90), answer(3), judgement('k3', 90));
    expect(recordsDifference(here, ahead)).toBeNull();
    const baseline = { role: 'baseline', key: 'b1' };
    expect(recordsDifference(here, `${here}\n${lines(answer(1, baseline))}`)).toContain('only there');
    expect(recordsDifference(here, `${here}\n${lines(answer(2, baseline))}`)).toBeNull();
  });
});

describe('comparing two comments', () => {
  it('pairs the lines that differ, but for the last one, which holds time and costs', () => {
    expect(commentDifferences('a\nb\n4 s\n', 'a\nc\n5 s\n')).toEqual([['b', 'c']]);
    expect(commentDifferences('a\n4 s', 'a\nmore\n5 s')).toEqual([['', 'more']]);
  });
});

describe('the runs that are compared', () => {
  it('are at least 36, each with a name of its own', () => {
    const names = new Set(CASES.map(({ name }) => name));
    expect(names.size).toBe(CASES.length);
    expect(names.size).toBeGreaterThanOrEqual(36);
  });
});

describe('the judge whose scores are next to the thresholds', () => {
  const regraded = (quote: string) => {
    const content = JSON.stringify({ alignment: 95, coherence: 95, kind: 'answer', quote });
    const reply = JSON.parse(
      onTheEdge(JSON.stringify({ id: 'a', model: 'm', choices: [{ message: { content } }] })),
    );
    return { reply, grade: JSON.parse(reply.choices[0].message.content) };
  };
  const many = Array.from({ length: 200 }, (_, index) => regraded(String(index)).grade);

  it('changes the scores and its name alone, and gives the same words the same scores', () => {
    const { reply, grade } = regraded('some words');
    expect(reply).toMatchObject({ id: 'a', model: EDGE_JUDGE });
    expect(grade).toMatchObject({ kind: 'answer', quote: 'some words' });
    expect(regraded('some words').grade).toEqual(grade);
  });

  it.each([
    ['alignment', 29],
    ['alignment', 30],
    ['alignment', 49],
    ['alignment', 50],
    ['coherence', 50],
    ['coherence', 51],
  ])('gives %s %i', (score, value) => {
    expect(many.filter((grade) => grade[score] === value).length).toBeGreaterThan(0);
  });
});
