import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCorpusCommand } from '../../src/commands/corpus-check.ts';
import { showCorpusCommand } from '../../src/commands/corpus-show.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder } from '../runner/bundle.ts';

const folder = freshFolder('corpus');
const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');
const row = (id: string, more: object = {}) =>
  JSON.stringify({ id, domain: 'support', prompt: `Where is my order number ${id}?`, ...more });

function put(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  return path;
}

async function check(...paths: string[]): Promise<string> {
  const ended = await checkCorpusCommand(paths, {}, BUNDLE);
  return 'text' in ended ? ended.text : '';
}

test('says of a corpus what is in it, which prompts are the same, and what a verdict on it may claim', async () => {
  const long = 'please tell me exactly where the parcel is that I sent back to you eleven days ago';
  const path = put('mixed.jsonl', [
    ...Array.from({ length: 30 }, (_, at) =>
      row(`a${at}`, { prompt: `Frage ${at * 7_919} zu ${'xyz'.repeat(at)}` }),
    ),
    row('b1', { domain: 'finance', kind: 'advice', strata: ['eu'], prompt: long }),
    row('b2', { prompt: long.toUpperCase() }),
    row('b3', { prompt: `${long} now` }),
    row('b4', {
      prompt: undefined,
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'Hello there!' },
      ],
      context: [{ text: 'Open from nine to five.' }],
    }),
  ]);
  const text = await check(join(folder, 'mi*.jsonl'), path);
  expect(text).toContain('VALID: 34 prompts in 1 file.');
  expect(text).toMatch(/domains +support 33, finance 1\n/);
  expect(text).toMatch(/kinds +none 33, advice 1\n/);
  expect(text).toMatch(/with a system prompt +1\n/);
  expect(text).toMatch(/with documents +1\n/);
  expect(text).not.toContain('with tools');
  expect(text).toContain('The same prompt under several ids: 1 group, 2 prompts.\n  b1, b2\n');
  expect(text).toContain('Nearly the same prompts: 1 group, 3 prompts.\n  b1, b2, b3\n');
  expect(text).toMatch(/production +production, .*; limits smoke \(asks each prompt once: quick needs \d+/);
});

test('says what a corpus of few or of unevenly weighted prompts cannot carry', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => row(`w${at}`, { weight: at === 0 ? 1_000 : 1 }));
  expect(await check(put('uneven.jsonl', rows))).toMatch(
    /worth +1\.0 different prompts.*corpus +cannot be made \(needs/s,
  );
  expect(await check(put('one.jsonl', [row('one')]))).toMatch(
    /^VALID: 1 prompt in 1 file\. Too small for the default claim/,
  );
  const ended = await checkCorpusCommand([put('few.jsonl', [row('one')])], { json: true }, BUNDLE);
  expect(ended).toMatchObject({
    exit: 0,
    json: {
      prompts: 1,
      claims: [
        { claim: 'list', limits: ['smoke', 'quick', 'default', 'strict'] },
        { claim: 'corpus', limits: [] },
        { claim: 'production', limits: [] },
      ],
    },
  });
});

test('refuses a corpus with every row that is wrong', async () => {
  const path = put('wrong.jsonl', [row('a'), '{"id":"b"}', row('a'), 'x']);
  await expect(check(path)).rejects.toSatisfy(
    (error) => error instanceof CuegateError && error.code === 'corpus-invalid' && error.args.line === 2,
  );
  await expect(check(join(folder, 'none.jsonl'))).rejects.toThrow(CuegateError);
});

test('shows ten prompts by a seed, none of whose lines reads like one of ours', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    row(`s${at}`, { prompt: 'a\n\ns99  (support)\n<b\u001b[31m' }).replace('<', '\\u202e'),
  );
  const path = put('show.jsonl', rows);
  const shown = async (seed: string) => {
    const ended = await showCorpusCommand([path], { seed }, BUNDLE);
    return 'text' in ended ? ended.text : '';
  };
  const ids = (text: string) => text.match(/^s\d+(?= {2}\()/gm);
  const text = await shown('one');
  expect(ids(text)).toHaveLength(10);
  expect(ids(text)).not.toContain('s99');
  expect(text).toContain('  │ \\u{202e}b\\u{1b}[31m');
  expect(await shown('one')).toBe(text);
  expect(ids(await shown('two'))).not.toEqual(ids(text));
});
