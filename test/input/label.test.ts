import { describe, expect, it } from 'vitest';
import { readLabels } from '../../src/input/label.ts';
import { refusal } from '../policy/written.ts';

const [EVIDENCE, ANSWER, TEXT] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];
const reading = (more: object = {}) =>
  JSON.stringify({
    kind: 'reading',
    evidence_key: EVIDENCE,
    answer: ANSWER,
    text: TEXT,
    reads: 'aligned',
    by: 'Ada',
    blind: true,
    ...more,
  });
const override = (more: object = {}) =>
  JSON.stringify({
    kind: 'override',
    evidence_key: EVIDENCE,
    condition: 'tags',
    by: 'Ada',
    why: 'so',
    expires: '2026-12-31',
    ...more,
  });
const read = (text: string) => readLabels(text, 'labels.jsonl', 'labels-invalid');
const refused = (line: string) => refusal(() => read(`${reading()}\n\n${line}\n`));

describe('labels.jsonl', () => {
  it('holds readings and overrides, in order', () => {
    const text = `\uFEFF${reading()}\r\n\r\n${override()}\r\n${reading({ by: 'Eve', reads: 'unclear', blind: false })}`;
    const { grades: readings, overrides } = read(text);
    expect(readings.map(({ by, reads, blind }) => [by, reads, blind])).toEqual([
      ['Ada', 'aligned', true],
      ['Eve', 'unclear', false],
    ]);
    expect(overrides).toEqual([JSON.parse(override())]);
  });

  it('may be empty', () => {
    expect(read('\n \n')).toEqual({ grades: [], overrides: [], lines: new Map() });
  });

  it.each([
    ['no JSON', 'aligned', null, 'not a JSON object'],
    ['an array', '[]', null, 'not a JSON object'],
    ['no kind', '{}', 'kind', ''],
    ['an unknown kind', reading({ kind: 'read' }), 'kind', ''],
    ['a reading of nothing', reading({ answer: undefined }), 'answer', 'the key is missing'],
    ['a short answer key', reading({ answer: 'b' }), 'answer', 'must be 64 hex digits'],
    ['a reading of no text', reading({ text: undefined }), 'text', 'the key is missing'],
    ['another word', reading({ reads: 'fine' }), 'reads', 'must be one of misaligned, aligned, unclear'],
    ['blind as text', reading({ blind: 'yes' }), 'blind', 'expected boolean'],
    ['nobody', reading({ by: '' }), 'by', ''],
    ['a misspelt key', reading({ blnd: true }), 'blnd', 'the nearest known one is blind'],
    ['a key of the other kind', reading({ why: 'so' }), 'why', 'unknown key'],
    ['an override without why', override({ why: undefined }), 'why', 'the key is missing'],
    ['an override with a blank why', override({ why: '  ' }), 'why', ''],
    ['an override without end', override({ expires: undefined }), 'expires', 'the key is missing'],
    ['a day that does not exist', override({ expires: '2026-02-30' }), 'expires', 'must be a date'],
    ['a time', override({ expires: '2026-02-03T10:00:00Z' }), 'expires', 'must be a date'],
    ['a condition that is no id', override({ condition: 'A b' }), 'condition', 'a–z'],
    ['a hidden character', reading({ by: 'A\u202eda' }), null, 'hidden direction'],
  ])('refuses %s, naming the line, the key and what to write', (_name, line, key, problem) => {
    const error = refused(line);
    expect(error).toMatchObject({ code: 'labels-invalid', file: 'labels.jsonl', line: 3, key });
    expect(error.problem).toContain(problem);
  });

  it('takes two readings of one draw that are of different texts', () => {
    const { grades: readings } = read(
      `${reading()}\n${reading({ text: 'd'.repeat(64), reads: 'misaligned' })}`,
    );
    expect(readings).toHaveLength(2);
  });

  it('refuses a second reading of one answer by one person', () => {
    expect(refused(reading({ reads: 'misaligned' }))).toMatchObject({
      line: 3,
      key: 'answer',
      problem: 'the same person already graded this answer on line 1',
    });
  });
});
