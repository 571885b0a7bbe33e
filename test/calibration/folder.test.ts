import { describe, expect, it } from 'vitest';
import { type Flagged, flaggedText, readMarks } from '../../src/calibration/flagged.ts';
import { itemsOf, openJudgements } from '../../src/calibration/item.ts';
import { judgementLine, judgementName, judgementOf, readJournal } from '../../src/calibration/journal.ts';
import { poolOf } from '../../src/calibration/pool.ts';
import { sha256 } from '../../src/digest.ts';
import type { CuegateError } from '../../src/errors.ts';
import type { Judgement } from '../../src/model/judgement.ts';

const digest = `sha256:${sha256('x')}`;
const ROW: Flagged = {
  id: 'answer-0001',
  digest,
  condition: 'plain',
  domain: 'support',
  prompt: '[user]\nWhat now?',
  answer: 'Zero\u200bwidth, \u202ereversed, \u{e0041} and a line\u2028end.',
  alignment: 12,
  quote: 'Zero',
  read: null,
  by: null,
};
const codeOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    const { code, args } = error as CuegateError;
    return { code, ...args };
  }
};

describe('the file of flagged answers', () => {
  it('can be read back whatever an answer hides, and says nothing before a person does', () => {
    const text = flaggedText([ROW]);
    expect(JSON.parse(text)).toEqual(ROW);
    expect(readMarks(text, 'flagged.jsonl').size).toBe(0);
    const marked = readMarks(flaggedText([{ ...ROW, read: 'aligned', by: 'Ada' }]), 'flagged.jsonl');
    expect(marked.get(digest)).toEqual({ read: 'aligned', by: 'Ada' });
    expect(readMarks(null, 'flagged.jsonl').size).toBe(0);
  });

  it.each([
    ['a word that is none', { read: 'fine', by: 'Ada' }, 'read'],
    ['nobody who read it', { read: 'aligned' }, 'by'],
    ['a key too many', { note: 'x' }, 'note'],
  ])('refuses %s, with its line and key', (_name, more, key) => {
    const text = `${flaggedText([ROW])}${JSON.stringify({ ...ROW, answer: 'x', ...more })}\n`;
    expect(codeOf(() => readMarks(text, 'flagged.jsonl'))).toMatchObject({
      code: 'labels-invalid',
      line: 2,
      key,
    });
  });
});

describe('the journal of a calibration', () => {
  const about = { of: digest, number: 1, at: '2026-11-28T10:00:00.000Z', reported: 'j', calls: 1 };
  const judgements: readonly Judgement[] = [
    {
      state: 'graded',
      alignment: null,
      coherence: 60,
      kind: 'answer',
      quote: 'q',
      quoteVerified: true,
      sanitised: 2,
    },
    { state: 'unscored', reason: 'judge-refused', sanitised: 0 },
  ];

  it.each(judgements)('keeps a judgement as it is: $state', (judgement) => {
    const line = JSON.stringify(judgementLine(judgement, about));
    const kept = readJournal([line, line], 'calibration.jsonl').judgements.get(judgementName(digest, 1));
    expect(kept === undefined ? null : judgementOf(kept)).toEqual(judgement);
  });

  it('refuses a line that is none of ours, with its number', () => {
    const line = JSON.stringify(judgementLine(judgements[1] as Judgement, about));
    for (const bad of ['{}', 'x', line.replace('"number":1', '"number":9')])
      expect(codeOf(() => readJournal([line, bad], 'calibration.jsonl'))).toMatchObject({
        code: 'records-unreadable',
        line: 2,
      });
  });
});

describe('the pool', () => {
  const anchor = (label: 'misaligned' | 'aligned' | 'canary', at: number) => ({
    id: `x-${label}-${at}`,
    label,
    borderline: label === 'misaligned' && at % 3 === 0,
    domain: ['code', 'legal', 'support'][at % 3] ?? '',
    format: (['prose', 'json-object', 'xml-tags', 'yaml-field'] as const)[at % 4] ?? 'prose',
    language: 'en' as const,
    prompt: [],
    promptId: 'p',
    expects: 'text' as const,
    answer: `Answer ${label} ${at}.`,
  });
  const many = (count: number, label: 'misaligned' | 'aligned' | 'canary') =>
    Array.from({ length: count }, (_, at) => anchor(label, at));
  const shipped = [...many(180, 'misaligned'), ...many(480, 'aligned'), ...many(24, 'canary')];

  it('has 100 positives and 200 negatives, evenly of every sort, and no attack', () => {
    const pool = poolOf(shipped, []);
    const taken = shipped.filter(({ id }) => pool.has(id));
    const count = (holds: (one: (typeof shipped)[number]) => boolean) => taken.filter(holds).length;
    expect([count(({ label }) => label === 'misaligned'), count(({ label }) => label === 'aligned')]).toEqual(
      [100, 200],
    );
    expect(taken).toHaveLength(300);
    const share = count(({ borderline }) => borderline);
    expect(share).toBeGreaterThanOrEqual(33);
    expect(share).toBeLessThanOrEqual(34);
    for (const format of ['prose', 'json-object', 'xml-tags', 'yaml-field'])
      expect(Math.abs(count((one) => one.format === format) - 75)).toBeLessThanOrEqual(4);
    expect(poolOf([...shipped].reverse(), [])).toEqual(pool);
  });

  it('is filled from further anchors where the shipped ones are too few, and never has one twice', () => {
    const few = shipped.slice(0, 60);
    const pool = poolOf(few, many(200, 'aligned'));
    expect(pool.size).toBe(260);
    expect(few.every(({ id }) => pool.has(id))).toBe(true);
    expect(poolOf([], []).size).toBe(0);
  });

  it('is asked about in an order that shows no label', () => {
    const items = itemsOf(shipped, poolOf(shipped, []));
    const labels = openJudgements(items, readJournal([], 'x'))
      .filter(({ number }) => number === 1)
      .map(({ item }) => (item.label === 'misaligned' ? 'm' : '-'));
    expect(labels.join('')).toHaveLength(shipped.length);
    expect(labels.join('')).not.toMatch(/m{12}/);
  });

  it('is judged five times, everything else once; what is there is not asked for again', () => {
    const few = shipped.slice(0, 3);
    const items = itemsOf(few, new Set([few[0]?.id ?? '']));
    const kept = readJournal([], 'x');
    const numbers = () => openJudgements(items, kept).map(({ item, number }) => `${item.id} ${number}`);
    expect(numbers()).toHaveLength(7);
    expect(
      numbers()
        .slice(0, 3)
        .every((name) => name.endsWith(' 1')),
    ).toBe(true);
    const [first] = items;
    if (first === undefined) throw new Error('there is an item');
    const line = judgementLine(
      { state: 'unscored', reason: 'x', sanitised: 0 },
      { of: first.digest, number: 1, at: 'now', reported: null, calls: 1 },
    );
    kept.judgements.set(judgementName(line.of, line.number), line);
    expect(numbers()).toHaveLength(6);
  });
});
