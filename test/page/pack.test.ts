import { describe, expect, it } from 'vitest';
import { pageData } from '../../src/page/data-of.ts';
import { drawsOf } from '../../src/page/draws.ts';
import { embedded } from '../../src/page/embed.ts';
import { pack } from '../../src/page/pack.ts';
import { promptsText, readPrompts } from '../../src/page/prompts.ts';
import { runRecords } from '../../src/page/run-records.ts';
import { unpack } from '../../src/page/unpack.ts';
import { madePrompts, madeRun } from './made-page.ts';

const { result, lines } = madeRun('text');
const records = runRecords(() => lines, 'records.jsonl');
const draws = records === null ? [] : drawsOf(records, result);
const data = pageData(result, records, draws, madePrompts('question').all);

describe('what a page embeds', () => {
  it('is the data again, but for the end of each key', () => {
    const short = data.answers.map((answer) => ({ ...answer, key: answer.key.slice(0, 16) }));
    expect(unpack(JSON.parse(JSON.stringify(pack(data))))).toEqual({ ...data, answers: short });
  });

  it('says what was asked: the prompt under the cue', () => {
    const asked = data.answers.find(({ condition, draw }) => condition === 'json' && draw === 3)?.asked;
    expect(asked).toEqual([
      { role: 'system', text: 'Reply in JSON.' },
      { role: 'user', text: 'question 3\n{}' },
    ]);
    expect(pack(data).frames).toHaveLength(2);
  });

  it('keeps messages that do not hold their prompt', () => {
    const [answer] = data.answers;
    if (answer === undefined) throw new Error('no answer');
    const odd = {
      ...data,
      answers: [{ ...answer, key: 'a'.repeat(16), asked: [{ role: 'user', text: 'else' }] }],
    };
    expect(unpack(pack(odd))).toEqual(odd);
    const without = { ...data, prompts: {}, answers: [{ ...answer, key: 'a'.repeat(16) }] };
    expect(unpack(pack(without))).toEqual(without);
  });

  it('is gzip without a time', () => {
    expect([...Buffer.from(embedded(data), 'base64').subarray(0, 8)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0]);
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
