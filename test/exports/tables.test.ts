import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from '../../src/exports/tables/columns.ts';
import { CSV, JSONL } from '../../src/exports/tables/lines.ts';
import { rowOf } from '../../src/exports/tables/rows.ts';
import { madeAnswer, madeJudgement } from '../report/made-records.ts';
import { nastyText } from './random-result.ts';

const columns = { a: 'text', b: 'text', c: 'number', d: 'yes-no' } as const;
const read = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
const csvOf = (a: string | null, b: string | null = null) =>
  CSV.head(columns) + CSV.line({ a, b, c: -1.5, d: false });
const plain = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd');

describe('CSV', () => {
  it('has no cell that a spreadsheet takes for a formula, and loses no text', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string()), (text) => {
        for (const start of [
          '',
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\r',
          '\n',
          "'",
          '＝',
          ' =',
          '\u200b=',
          '\u3000\u000b+',
        ]) {
          const [row] = read(csvOf(`${start}${text}`, text));
          expect(row?.a).not.toMatch(/^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u);
          expect(row?.a?.replace(/^'/, '')).toBe(plain(`${start}${text}`));
          expect(row?.b?.replace(/^'/, '')).toBe(plain(text));
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves numbers alone, and what is not there empty', () => {
    expect(read(csvOf(null))).toEqual([{ a: '', b: '', c: '-1.5', d: 'false' }]);
  });
});

describe('JSON lines', () => {
  it('are one line a row, with every text but null characters as it is', () => {
    fc.assert(
      fc.property(nastyText, (a) => {
        const line = JSONL.line({ a, b: null, c: 1, d: true });
        expect(line.match(/\n/g)).toHaveLength(1);
        expect(JSON.parse(line)).toEqual({ a: plain(a), b: null, c: 1, d: true });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('rows', () => {
  const answer = madeAnswer('json', 3, 'what it said');
  const none = { counted: new Map(), withTexts: true };

  it('are of answers, or of judgements', () => {
    expect(rowOf('answers', madeJudgement(answer), none)).toBeNull();
    expect(rowOf('judgements', answer, none)).toBeNull();
    expect(Object.keys(rowOf('answers', answer, none) ?? {})).toEqual(Object.keys(ANSWER_COLUMNS));
  });

  it('say of an answer that counts nothing that it does', () => {
    expect(rowOf('answers', answer, none)).toMatchObject({
      counted: false,
      flagged: null,
      text: 'what it said',
    });
  });

  it('hold no text where the policy keeps none, whatever the records hold', () => {
    const by = { ...none, withTexts: false };
    expect(rowOf('answers', { ...answer, varied: { x: 'y' } }, by)).toMatchObject({
      text: null,
      reasoning: null,
      varied: null,
    });
    expect(rowOf('judgements', madeJudgement(answer), by)).toMatchObject({ quote: null, alignment: 3 });
  });
});
