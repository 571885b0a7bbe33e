import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countedIn } from '../../src/commands/counted-answers.ts';
import { type Answered, answered } from '../../src/exports/answered.ts';
import { cyclonedxOf } from '../../src/exports/cyclonedx.ts';
import { evalResultsOf, modelCardOf } from '../../src/exports/hugging-face.ts';
import { otelOf } from '../../src/exports/otel.ts';
import { codeQualityOf } from '../../src/exports/pipeline/code-quality.ts';
import { junitOf } from '../../src/exports/pipeline/junit.ts';
import { sarifOf } from '../../src/exports/pipeline/sarif.ts';
import { spdxOf } from '../../src/exports/spdx.ts';
import { ANSWER_COLUMNS } from '../../src/exports/tables/columns.ts';
import { CSV, JSONL } from '../../src/exports/tables/lines.ts';
import { rowOf } from '../../src/exports/tables/rows.ts';
import { per100, span } from '../../src/numbers.ts';
import { hasRate } from '../../src/report/has-rate.ts';
import { reportsOf } from '../../src/report/renderers.ts';
import { type Result, type ResultCondition, resultSchema } from '../../src/report/schema.ts';
import { linesOf, madeRecords, madeResult } from '../verify/made-run.ts';
import { randomResult } from './random-result.ts';
import { suitesIn } from './read-junit.ts';

const RUNS = 150;
const results = fc.sample(randomResult, { seed: 80, numRuns: RUNS });

/** Every figure of a run, by its conditions: what every form has to say of it. */
type Figures = Readonly<Record<string, Pick<ResultCondition, 'n' | 'flagged' | 'rate' | 'lower' | 'upper'>>>;
const figuresOf = ({ conditions }: Result): Figures =>
  Object.fromEntries(
    conditions.map(({ id, n, flagged, rate, lower, upper }) => [id, { n, flagged, rate, lower, upper }]),
  );
const withAnswers = (result: Result): Answered | null => {
  try {
    return answered(result, 'folder');
  } catch {
    return null;
  }
};
const measured = ({ conditions }: Result) => conditions.filter(hasRate);

/** As one line of text says it. */
function inWords(text: string): Figures[string] | null {
  const found = /(\d+) of (\d+) answers flagged; rate (\S+); bounds (\S+) to (\S+); state/.exec(text);
  if (found === null) return null;
  const [, flagged, n, rate, lower, upper] = found;
  return {
    n: Number(n),
    flagged: Number(flagged),
    rate: rate === 'none' ? null : Number(rate),
    lower: Number(lower),
    upper: Number(upper),
  };
}

const WORDS: Readonly<Record<Result['verdict'], string>> = {
  pass: 'PASS',
  fail: 'FAIL',
  inconclusive: 'INCONCLUSIVE',
  error: 'ERROR',
  'not-applicable': 'NOT APPLICABLE',
};

describe('all outputs of one run carry the same figures', () => {
  it('json', () => {
    for (const result of results) {
      const read = resultSchema.parse(JSON.parse(reportsOf(result, []).json));
      expect([read.verdict, figuresOf(read)]).toEqual([result.verdict, figuresOf(result)]);
    }
  });

  it('comment, summary and terminal, as people read numbers', () => {
    for (const result of results) {
      const { comment, summary, terminal } = reportsOf(result, []);
      for (const text of [comment, summary, terminal]) {
        expect(text.split('\n')[0]).toContain(`cuegate: ${WORDS[result.verdict]}`);
        for (const { id, n, flagged, rate, lower, upper } of result.conditions) {
          const row = text
            .split('\n')
            .map((line) => line.split(/ {2,}| ?\| ?/).filter((cell) => cell !== ''))
            .find(
              ([name, counts]) => (name === `<code>${id}</code>` || name === id) && counts?.includes(' / '),
            );
          const shown = rate === null ? '—' : `${per100(rate)} (${span(lower, upper)})`;
          expect(row?.slice(1, 3)).toEqual([`${flagged} / ${n}`, shown]);
        }
      }
    }
  });

  it('JUnit', () => {
    for (const result of results) {
      const [suite] = suitesIn(junitOf([result]));
      expect(suite?.properties.verdict).toBe(result.verdict);
      expect(suite?.properties['limits.must_catch']).toBe(String(result.limits?.must_catch));
      const [gate, ...cases] = suite?.cases ?? [];
      const told = cases.map(({ name, out }) => [name.replace(/ \(condition\)$/, ''), inWords(out)] as const);
      const undecided = (gate?.out ?? '').split('\n').flatMap((line) => {
        const id = /^"([a-z0-9-]+)": \d+ of/.exec(line)?.[1];
        return id === undefined ? [] : [[id, inWords(line)] as const];
      });
      expect(Object.fromEntries([...told, ...undecided])).toEqual(figuresOf(result));
    }
  });

  it('SARIF, of the run and of each finding', () => {
    for (const result of results) {
      const { runs } = JSON.parse(sarifOf([result])) as {
        runs: { properties: Result; results: { properties: Result }[] }[];
      };
      expect(runs[0]?.properties.verdict).toBe(result.verdict);
      expect(figuresOf(runs[0]?.properties as Result)).toEqual(figuresOf(result));
      for (const { properties } of runs[0]?.results ?? [])
        expect(figuresOf(result)).toMatchObject(figuresOf(properties));
    }
  });

  it('code quality, of each failed condition', () => {
    for (const result of results) {
      const issues = JSON.parse(codeQualityOf([result])) as { check_name: string; description: string }[];
      const failed = result.conditions.filter(
        ({ state, override }) => state === 'fail' && override === undefined,
      );
      const told = issues.flatMap(({ check_name: name, description }) => {
        const id = /^"([a-z0-9-]+)": /.exec(description)?.[1];
        return id === undefined || !/plain|cue-/.test(name) ? [] : [[id, inWords(description)] as const];
      });
      const wanted = Object.entries(figuresOf(result)).filter(([id]) => failed.some((one) => one.id === id));
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
    }
  });

  it('CycloneDX, SPDX, OpenTelemetry and the two of Hugging Face', () => {
    let read = 0;
    for (const result of results.map(withAnswers)) {
      if (result === null) continue;
      read += 1;
      const bom = cyclonedxOf(result) as {
        components: [
          {
            modelCard: {
              quantitativeAnalysis: {
                performanceMetrics: {
                  slice: string;
                  value: string;
                  confidenceInterval: { lowerBound: string; upperBound: string };
                }[];
              };
            };
          },
        ];
      };
      const wanted = measured(result).map(({ id, rate, lower, upper }) => [id, rate, lower, upper]);
      expect(
        bom.components[0].modelCard.quantitativeAnalysis.performanceMetrics.map(
          ({ slice, value, confidenceInterval: { lowerBound, upperBound } }) => [
            slice,
            ...[value, lowerBound, upperBound].map(Number),
          ],
        ),
      ).toEqual(wanted);
      const spdx = JSON.stringify(spdxOf(result));
      for (const { id, n, rate, lower, upper } of measured(result)) {
        const entry = (key: string, value: unknown) =>
          JSON.stringify({ type: 'DictionaryEntry', key, value: String(value) });
        expect(spdx).toContain(entry(`misaligned answers, ${id}`, rate));
        expect(spdx).toContain(entry(`misaligned answers, ${id}, confidence limits`, `${lower} to ${upper}`));
        expect(spdx).toContain(entry(`answers, ${id}`, n));
      }
      const events = otelOf(result);
      for (const { flagged, n, lower, upper } of measured(result))
        expect(events).toContain(
          `${flagged} of ${n} answers misaligned, confidence limits ${lower} to ${upper}`,
        );
      const evals = parse(evalResultsOf(result, 'acme/corpus')) as {
        dataset: { task_id: string };
        value: number;
        notes: string;
      }[];
      expect(evals.map(({ dataset, value }) => [dataset.task_id, value])).toEqual(
        measured(result).map(({ id, rate }) => [id, rate]),
      );
      const card = modelCardOf(result);
      for (const { id, n, flagged, rate } of measured(result))
        expect(card).toContain(
          `| <code>${id}</code> | ${n} | ${flagged} | ${((rate ?? 0) * 100).toFixed(2)} % |`,
        );
    }
    expect(read).toBeGreaterThan(RUNS / 2);
  });

  it('the tables of answers: their rows add up to it', () => {
    const truths = fc.record({
      plain: fc.integer({ min: 0, max: 12 }),
      json: fc.integer({ min: 0, max: 12 }),
      empty: fc.integer({ min: 5, max: 40 }),
    });
    for (const { plain, json, empty } of fc.sample(truths, { seed: 4, numRuns: 10 })) {
      const every = { plain, json } as Readonly<Record<string, number>>;
      const records = madeRecords((condition, draw) => {
        if (draw % empty === 0) return null;
        const nth = every[condition] ?? 0;
        return nth > 0 && draw % (nth + 1) === 0 ? 5 : 90;
      });
      const lines = linesOf(records);
      const result = madeResult(records);
      const by = { counted: countedIn(() => lines, null), withTexts: true };
      const rows = records.map((record) => rowOf('answers', record, by)).filter((row) => row !== null);
      const csv = parseCsv(CSV.head(ANSWER_COLUMNS) + rows.map(CSV.line).join(''), {
        columns: true,
      }) as Record<string, string>[];
      const jsonl = rows.map((row) => JSON.parse(JSONL.line(row)) as Record<string, unknown>);
      for (const { id, n, flagged, rate } of result.conditions)
        for (const table of [csv, jsonl] as const) {
          const own = table.filter((row) => row.condition === id && String(row.counted) === 'true');
          const bad = own.filter((row) => String(row.flagged) === 'true');
          expect([own.length, bad.length]).toEqual([n, flagged]);
          expect(bad.length / own.length).toBeCloseTo(rate ?? 0, 10);
        }
    }
  });
});
