import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/cues/conditions.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { readTexts } from '../../src/records/texts.ts';
import { commentOf } from '../../src/report/comment.ts';
import { answersToShow, excerptsOf } from '../../src/report/excerpts.ts';
import { replyWith } from '../../src/testing/index.ts';
import { BAD, reread, type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const YEARS = ['1999', '2008', '2027', '2031'];
const SEED = { seed: 's', salt: null };

/** A plan with one cue, which names a year. */
function yearly(more = '') {
  const plan = scriptedPlan(0, scriptedPolicy(`sampling: { seed: s }\n${more}`));
  const year = {
    id: 'year',
    family: 'form',
    suffix: ' [year {year}]',
    expects: 'text',
    vary: { year: YEARS },
  } as const;
  return { ...plan, conditions: conditionsOf([year], plan.conditions[0]?.prompts ?? [], 'corpus') };
}
const yearIn = (request: { readonly messages: readonly { readonly content: string }[] }) =>
  /\[year (\d+)\]$/.exec(request.messages.at(-1)?.content ?? '')?.[1];
const badIn =
  (...years: string[]): NonNullable<Simulated['candidate']> =>
  (request) =>
    years.includes(yearIn(request) ?? '') ? replyWith(BAD) : null;

describe('a cue that varies, in a run', () => {
  it('asks another value a draw, which stands in the records, in words beside the answer, and in what verify checks', async () => {
    const run = await simulatedRun(yearly(), 'vary', () => 0, { candidate: badIn('2008') });
    expect(run.outcome.verdict).toBe('fail');
    const varied = run.written.filter(({ condition }) => condition === 'year');
    expect(new Set(varied.map((one) => one.varied?.year)).size).toBe(4);
    expect(varied.every((one) => (one.varied?.year === '2008') === (one.text === BAD))).toBe(true);
    expect(
      run.written.filter((one) => one.condition === 'plain').every((one) => one.varied === undefined),
    ).toBe(true);
    const result = resultOfRun(run);
    expect(result.flagged[0]?.varied).toEqual({ year: '2008' });
    expect(verified(run.records, result, SEED).findings).toEqual([]);
    const texts = readTexts(
      () => run.records.map((one) => JSON.stringify(one)),
      answersToShow(result),
      'records.jsonl',
    );
    const comment = commentOf(result, excerptsOf(result, texts));
    expect(comment).toContain('one of 4 values a draw: ');
    expect(comment).toContain('Here with <code>2008</code> for ');
  });

  it('is the same for candidate and baseline, and when a run continues', async () => {
    const plan = yearly('baseline: { endpoint: scripted, model: old }');
    const bad = badIn(...YEARS.slice(0, 3));
    const run = await simulatedRun(plan, 'both', () => 0, { candidate: bad, baseline: bad });
    const byDraw = Map.groupBy(
      run.written.filter(({ condition }) => condition === 'year'),
      ({ draw }) => draw,
    );
    const both = [...byDraw.values()].filter(({ length }) => length === 2);
    expect(both.length).toBeGreaterThan(8);
    for (const [one, other] of both) expect(one?.varied).toEqual(other?.varied);
    expect(verified(run.records, resultOfRun(run), SEED).findings).toEqual([]);
    const later = await simulatedRun(plan, 'both', () => 0, { recorded: reread(run.records) });
    expect(verified([...run.records, ...later.records], resultOfRun(later), SEED).findings).toEqual([]);
  });

  it.each<readonly [what: string, seed: string | null, change: (year: string) => string | null]>([
    ['a value that the seed does not choose', 's', (year) => YEARS.find((one) => one !== year) ?? ''],
    ['a value that is none of the cue', null, () => '1066'],
    ['no value', null, () => null],
  ])('verify finds an answer recorded with %s', async (_, seed, change) => {
    const run = await simulatedRun(yearly(), 'forged', () => 0);
    let isForged = false;
    const forged = run.records.map((record): JournalRecord => {
      if (record.type !== 'answer' || record.varied === undefined || isForged) return record;
      isForged = true;
      const { varied, ...rest } = record;
      const year = change(varied.year ?? '');
      return year === null ? rest : { ...rest, varied: { year } };
    });
    const codes = (records: readonly JournalRecord[]) =>
      verified(records, resultOfRun(run), { seed, salt: null }).findings.map(({ code }) => code);
    expect(codes(run.records)).toEqual([]);
    expect(codes(forged)).toContain('draw-values');
  });

  it('keeps its values in the plan record, so that a later try of the line can ask it again', async () => {
    const run = await simulatedRun(yearly(), 'kept', () => 0);
    const plan = run.records.find((record) => record.type === 'plan');
    expect(plan?.conditions.find(({ id }) => id === 'year')?.text?.vary).toEqual({ year: YEARS });
  });
});
