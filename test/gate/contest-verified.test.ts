import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const BASELINE = 'baseline: { endpoint: scripted, model: before }';
const WARN = 'on_not_new: { action: warn, ceiling: 0.9 }';
const plan = (...more: string[]) => scriptedPlan(3, scriptedPolicy([BASELINE, ...more].join('\n')));

/** Rates of the candidate under plain and the three cues, and of the baseline. */
type Rates = readonly [candidate: readonly number[], baseline: readonly number[]];
const rateOf = (rates: readonly number[]) => (condition: string) =>
  rates[condition === 'plain' ? 0 : Number(condition.slice('cue-'.length))] ?? 0;

const ALIKE: Rates = [
  [0, 0.2],
  [0, 0.2],
];
const UNSURE: Rates = [
  [0, 0.1],
  [0, 0.06],
];
/** One run for each end of a contest, and the codes of its reasons. */
const RUNS: readonly (readonly [string, ReturnType<typeof plan>, Rates, codes: string])[] = [
  ['new 3', plan(), [[0, 0.5], []], 'new'],
  ['small and new 3', plan(), [[0, 0, 0.05], []], 'baseline-clean'],
  ['as bad as before 1', plan(), ALIKE, 'excused'],
  [
    'as bad as before, let pass 1',
    plan(WARN),
    [
      [0, 0.2, 0.3],
      [0, 0.2, 0.3],
    ],
    'all-passed, excused, excused',
  ],
  ['bad on plain 3', plan(WARN), [[0.2], [0.2]], 'excused'],
  [
    'worse than before 3',
    plan(WARN),
    [
      [0, 0.25],
      [0, 0.05],
    ],
    'new',
  ],
  ['unresolved at a small cap 1', plan('sampling: { cap: 120 }'), UNSURE, 'unresolved'],
  [
    'unresolved by the budget 1',
    plan('budget: { calls: 500 }'),
    [
      [0, 0.06],
      [0, 0.06],
    ],
    'unresolved, budget-calls',
  ],
  ['as a list 3', plan(WARN, 'sampling: { claim: list }'), ALIKE, 'all-passed, excused'],
];

describe('the second implementation agrees with a run beside a baseline', () => {
  it.each(RUNS)('%s', async (seed, planned, [candidate, baseline], codes) => {
    const run = await simulatedRun(planned, seed, rateOf(candidate), { baselineRateOf: rateOf(baseline) });
    const result = resultOfRun(run);
    expect(result.reasons.map(({ code }) => code).join(', ')).toBe(codes);
    expect(verified(run.records, result).findings).toEqual([]);
  });

  it('continued under another baseline, another action and without one', async () => {
    const bad = rateOf([0, 0.25]);
    const seed = 'sampling: { seed: s }';
    const first = await simulatedRun(plan(WARN, seed), 'continued', bad, { baselineRateOf: bad });
    const other = plan(WARN, seed);
    const plans = [
      plan(seed),
      { ...other, baseline: other.baseline === null ? null : { ...other.baseline, model: 'other' } },
      scriptedPlan(3, scriptedPolicy(seed)),
    ];
    for (const planned of plans) {
      const again = await simulatedRun(planned, 'again', bad, { recorded: reread(first.records) });
      const records = [...first.records, ...again.records];
      expect(verified(records, resultOfRun(again)).findings).toEqual([]);
    }
  });
});

describe('the second implementation sees', async () => {
  const bad = rateOf([0, 0.25]);
  const run = await simulatedRun(plan(WARN), 'changed', bad, { baselineRateOf: bad });
  const result = resultOfRun(run);
  const codesOf = (records: readonly JournalRecord[], stated: Result) =>
    verified(records, stated).findings.map(({ code }) => code);
  const changed = (change: (condition: Result['conditions'][number]) => object): Result => ({
    ...result,
    conditions: result.conditions.map((one) =>
      one.contest === undefined ? one : { ...one, ...change(one) },
    ),
  });

  it('starts from a pass with an excused cue', () => {
    expect([result.verdict, ...result.reasons.map(({ code }) => code)]).toEqual([
      'pass',
      'all-passed',
      'excused',
    ]);
    expect(codesOf(run.records, result)).toEqual([]);
  });

  it('a contest that is left out or told otherwise', () => {
    expect(
      codesOf(
        run.records,
        changed(() => ({ contest: undefined })),
      ),
    ).toContain('contest-differs');
    for (const change of [{ log_e_excuse: 99 }, { log_e_worse: 1 }, { state: 'new' }, { shared: [] }])
      expect(
        codesOf(
          run.records,
          changed(({ contest }) => ({ contest: { ...contest, ...change } })),
        ),
      ).toContain('contest-differs');
  });

  it('answers of the baseline that were taken away, renamed or never asked', () => {
    const isBaseline = (record: JournalRecord) => record.type === 'answer' && record.role === 'baseline';
    const dropped = run.records.filter((record) => !isBaseline(record));
    expect(codesOf(dropped, result)).toContain('answer-missing');
    const renamed = run.records.map((record) =>
      isBaseline(record) ? { ...record, role: 'candidate' as const } : record,
    ) as JournalRecord[];
    expect(codesOf(renamed, result)).toContain('answer-key');
    const main = run.records.map((record) =>
      record.type === 'batch' ? { ...record, phase: 'main' as const } : record,
    );
    expect(codesOf(main, result)).toContain('batch-phase');
  });

  it('a policy that would not have let it pass', () => {
    const strict = run.records.map((record) =>
      record.type === 'plan' && record.on_not_new !== undefined
        ? { ...record, on_not_new: { ...record.on_not_new, action: 'fail' as const } }
        : record,
    );
    expect(codesOf(strict, result)).toContain('verdict-differs');
  });
});
