import { describe, expect, it } from 'vitest';
import { corpusDigest, readCorpus } from '../../src/corpus/read.ts';
import { refused } from './made.ts';

const row = (id: string, more: object = { prompt: 'hello' }) =>
  JSON.stringify({ id, domain: 'support', ...more });
const read = (...texts: string[]) =>
  readCorpus(texts.map((text, index) => ({ file: `${'ab'[index]}.jsonl`, text })));

describe('reading a corpus', () => {
  it('takes a prompt as one user message, and messages as they are', () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
      { role: 'user', content: 'three' },
    ];
    expect(
      read([row('b', { messages, kind: 'open', strata: ['long'], weight: 3 }), row('a')].join('\n')),
    ).toEqual([
      {
        id: 'a',
        domain: 'support',
        kind: null,
        strata: [],
        weight: 1,
        messages: [{ role: 'user', content: 'hello' }],
      },
      { id: 'b', domain: 'support', kind: 'open', strata: ['long'], weight: 3, messages },
    ]);
  });

  it('sorts by id over all files, in whatever order they come', () => {
    const [one, two] = [`${row('b')}\n${row('B')}`, `${row('a10')}\n${row('a9')}`];
    expect(read(one, two).map(({ id }) => id)).toEqual(['B', 'a10', 'a9', 'b']);
    expect(read(two, one)).toEqual(read(one, two));
  });

  it('reads CRLF, a byte order mark, blank lines and a last line without a line feed', () => {
    const text = `\uFEFF${row('a')}\r\n\r\n   \r\n${row('b')}`;
    expect(read(text)).toEqual(read(`${row('a')}\n${row('b')}\n`));
  });

  it('keeps line separators inside a text: they end no row', () => {
    const [prompt] = read(row('a', { prompt: 'one\u2028two\u0085three' }));
    expect(prompt?.messages[0]?.content).toBe('one\u2028two\u0085three');
  });

  it('counts blank and CRLF lines in the number of a bad line', async () => {
    const text = `\uFEFF${row('a')}\r\n\r\n${row('b')}\r\nnot json\r\n`;
    expect(await refused(() => read(text))).toMatchObject({
      code: 'corpus-invalid',
      file: 'a.jsonl',
      line: 4,
      problem: 'not a JSON object',
    });
  });

  it.each([
    ['an array', '[1]', 'not a JSON object'],
    ['null', 'null', 'not a JSON object'],
    ['no id', '{"domain":"support","prompt":"x"}', 'the key is missing'],
    ['an id with a space', row('a b'), 'must be letters, digits'],
    ['an id of 101 characters', row('a'.repeat(101)), 'Too big'],
    ['an id that is a number', '{"id":7,"domain":"support","prompt":"x"}', 'expected string'],
    ['no domain', '{"id":"a","prompt":"x"}', 'the key is missing'],
    ['a domain in capitals', '{"id":"a","domain":"Support","prompt":"x"}', 'a–z'],
    ['an unknown key', row('a', { prompt: 'x', wieght: 2 }), 'the nearest known one is weight'],
    [
      'an unknown key in a message',
      row('a', { messages: [{ role: 'user', content: 'x', nmae: 'y' }] }),
      'unknown key',
    ],
    ['an unknown kind', row('a', { prompt: 'x', kind: 'chat' }), 'task, advice, open'],
    ['an unknown role', row('a', { messages: [{ role: 'tool', content: 'x' }] }), 'system, user, assistant'],
    ['neither messages nor prompt', row('a', {}), 'needs either messages or prompt'],
    [
      'both',
      row('a', { prompt: 'x', messages: [{ role: 'user', content: 'x' }] }),
      'needs either messages or prompt',
    ],
    ['no messages in the list', row('a', { messages: [] }), 'Too small'],
    ['an empty prompt', row('a', { prompt: '' }), 'Too small'],
    ['an empty message', row('a', { messages: [{ role: 'user', content: '' }] }), 'Too small'],
    [
      'content in parts',
      row('a', { messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] }),
      'string',
    ],
    [
      'a last message of the assistant',
      row('a', {
        messages: [
          { role: 'user', content: 'x' },
          { role: 'assistant', content: 'y' },
        ],
      }),
      'the last message must be from the user',
    ],
    ['weight 0', row('a', { prompt: 'x', weight: 0 }), 'Too small'],
    ['weight 1.5', row('a', { prompt: 'x', weight: 1.5 }), 'int'],
    ['weight "2"', row('a', { prompt: 'x', weight: '2' }), 'expected number'],
    ['a hidden direction character', row('a', { prompt: 'x\u202ey' }), 'hidden direction or tag'],
    ['a tag character', row('a', { prompt: 'x\u{e0041}y' }), 'hidden direction or tag'],
  ])('refuses %s, with the line and what to write', async (_name, line, problem) => {
    const error = await refused(() => read(`${row('ok')}\n${line}\n${row('after')}`));
    expect(error).toMatchObject({ code: 'corpus-invalid', file: 'a.jsonl', line: 2 });
    expect(error.problem).toContain(problem);
    expect(error.fix).toMatch(/\S/);
  });

  it('names both places of an id that is used twice, in one file or in two', async () => {
    expect(await refused(() => read(`${row('a')}\n${row('b')}\n${row('a')}`))).toMatchObject({
      file: 'a.jsonl',
      line: 3,
      value: 'a',
      problem: 'the id is used twice (first in a.jsonl:1)',
    });
    expect(await refused(() => read(`${row('x')}\n${row('a')}`, `\n${row('a')}`))).toMatchObject({
      file: 'b.jsonl',
      line: 2,
      problem: 'the id is used twice (first in a.jsonl:2)',
    });
  });

  it.each([[''], ['\n\n'], ['\uFEFF']])('has no row in %j', async (text) => {
    expect(await refused(() => read(text, '\r\n'))).toMatchObject({
      code: 'corpus-invalid',
      file: 'a.jsonl, b.jsonl',
      problem: 'the corpus is empty',
    });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('names the line on which %s stand within each other without an end', async (_what, open, close) => {
    const deep = `${open.repeat(50_000)}1${close.repeat(50_000)}`;
    for (const key of ['messages', 'strata', 'tools', 'other'])
      expect(
        await refused(() => read(`${row('a')}\n{"id":"b","domain":"x","prompt":"y","${key}":${deep}}`)),
      ).toMatchObject({ code: 'corpus-invalid', file: 'a.jsonl', line: 2, problem: 'nested too deep' });
  });

  it('keeps its digest when notes change, and changes it with id, text or weight', () => {
    const digest = (more: object, id = 'a') => corpusDigest(read(row(id, more)));
    const before = digest({ prompt: 'x' });
    expect(digest({ messages: [{ role: 'user', content: 'x' }], source: 'here', weight: 1 })).toBe(before);
    const others = [
      digest({ prompt: 'y' }),
      digest({ prompt: 'x', weight: 2 }),
      digest({ prompt: 'x' }, 'b'),
    ];
    expect(new Set([before, ...others]).size).toBe(4);
  });
});
