import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageData } from '../../src/page/data-of.ts';
import { drawsOf } from '../../src/page/draws.ts';
import { embedded } from '../../src/page/embed.ts';
import { packed } from '../../src/page/pack.ts';
import { promptsText, readPrompts } from '../../src/page/prompts.ts';
import { runRecords } from '../../src/page/run-records.ts';
import { columnsOf, packedOf, unpackedOf } from './columns-of.ts';
import { madePrompts, madeRun } from './made-page.ts';

const { result, lines, records: recorded } = madeRun('text');
const records = runRecords(() => lines, 'records.jsonl');
const columns =
  records === null ? null : pageData(result, records, drawsOf(records, result), madePrompts('question').all);
if (columns === null) throw new Error('the made run has no plan');
const data = unpackedOf(columns);

describe('what a page embeds', () => {
  it('is what the records hold, flagged answers first', () => {
    const answersIn = new Map(
      recorded.flatMap((record) =>
        record.type === 'answer' ? [[record.key.slice(0, 16), record] as const] : [],
      ),
    );
    const judgedIn = Map.groupBy(
      recorded.flatMap((record) => (record.type === 'judgement' ? [record] : [])),
      ({ of }) => of.slice(0, 16),
    );
    expect(data.answers.map(({ key }) => key).sort()).toEqual([...answersIn.keys()].sort());
    const flagged = data.answers.map(({ counted }) => counted === 'flagged');
    expect(flagged.indexOf(false)).toBe(flagged.lastIndexOf(true) + 1);
    for (const { key, text, reasoning, judgements, role, condition, draw } of data.answers) {
      const record = answersIn.get(key);
      expect({ text, reasoning, role, condition, draw }).toEqual({
        text: record?.text,
        reasoning: record?.reasoning,
        role: record?.role,
        condition: record?.condition,
        draw: record?.draw,
      });
      expect(judgements.map(({ quote, alignment }) => [quote, alignment])).toEqual(
        judgedIn.get(key)?.map(({ quote, alignment }) => [quote, alignment]),
      );
    }
  });

  it('is the data again, but for the end of each key', () => {
    const whole = {
      ...data,
      answers: data.answers.map((answer) => ({
        ...answer,
        key: answer.key.padEnd(64, '0'),
        labels: [{ by: 'someone', grade: 'misaligned', why: null }],
      })),
    };
    const short = whole.answers.map((answer) => ({ ...answer, key: answer.key.slice(0, 16) }));
    expect(unpackedOf(columnsOf(whole))).toEqual({ ...whole, answers: short });
  });

  it('says what was asked: the prompt under the cue', () => {
    const asked = data.answers.find(({ condition, draw }) => condition === 'json' && draw === 3)?.asked;
    expect(asked).toEqual([
      { role: 'system', text: 'Reply in JSON.' },
      { role: 'user', text: 'question 3\n{}' },
    ]);
    expect(packedOf(columns).frames).toHaveLength(2);
  });

  it('keeps messages that do not hold their prompt', () => {
    const [answer] = data.answers;
    if (answer === undefined) throw new Error('no answer');
    const odd = {
      ...data,
      answers: [{ ...answer, key: 'a'.repeat(16), asked: [{ role: 'user', text: 'else' }] }],
    };
    expect(unpackedOf(columnsOf(odd))).toEqual(odd);
    const without = { ...data, prompts: {}, answers: [{ ...answer, key: 'a'.repeat(16) }] };
    expect(unpackedOf(columnsOf(without))).toEqual(without);
    const none = { ...data, answers: [] };
    expect(unpackedOf(columnsOf(none))).toEqual(none);
  });

  it('is gzip without a time, of any text and any length', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(200_000), (texts, long) => {
        const [answer] = data.answers;
        if (answer === undefined) throw new Error('no answer');
        const all = [...texts, '😀'.repeat(long), null].map((text) => ({ ...answer, text, reasoning: text }));
        const bytes = Buffer.from(embedded(columnsOf({ ...data, answers: all })), 'base64');
        expect([...bytes.subarray(0, 8)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0]);
        const json = gunzipSync(bytes).toString('utf8');
        expect(json).toBe([...packed(columnsOf({ ...data, answers: all }))].join(''));
      }),
      { numRuns: 10 },
    );
  });
});

describe('the prompts of a folder', () => {
  const prompt = (id: string, content: string) => ({
    id,
    domain: 'work',
    kind: null,
    messages: [{ role: 'user' as const, content }],
    strata: [],
    weight: 1,
  });

  it('are those that were asked, each once, without secrets', () => {
    const all = [prompt('b', 'key sk-1'), prompt('a', 'hello'), prompt('b', 'again'), prompt('c', 'never')];
    const text = promptsText(all, new Set(['a', 'b']), (said) => said.replace('sk-1', '***'));
    expect([...readPrompts(text)].map(([id, { messages }]) => [id, messages[0]?.content])).toEqual([
      ['a', 'hello'],
      ['b', 'key ***'],
    ]);
    expect(readPrompts(promptsText([], new Set(), (said) => said)).size).toBe(0);
  });

  it('are none in a file of something else', () => {
    for (const text of ['', '{', '[]', '{"schema":"cuegate/prompts/v2","prompts":[]}'])
      expect(readPrompts(text).size).toBe(0);
  });
});
