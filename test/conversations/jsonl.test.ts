import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation, SkippedRow } from '../../src/conversations/conversation.ts';
import { fromJsonl } from '../../src/conversations/from-jsonl.ts';
import { JsonlReader, MAX_ROW_BYTES } from '../../src/conversations/jsonl.ts';
import { CuegateError } from '../../src/errors.ts';
import { processorTime } from '../runner/processor-time.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const row = (prompt: string) => JSON.stringify({ prompt, completion: 'ok' });

async function rowsOf(...files: (string | Uint8Array)[]) {
  const rows: (Conversation | SkippedRow)[] = [];
  const source = fromJsonl(
    files.map((file, at) => ({ file: `f${at}`, bytes: typeof file === 'string' ? bytes(file) : file })),
  );
  for await (const one of source.rows()) rows.push(one);
  return rows.map((one) => [
    `${one.place.file}:${one.place.row}`,
    'problem' in one ? one.problem : one.messages[0]?.content,
  ]);
}

test('reads every line of every file by its number; blank lines, CRLF, a byte order mark and a last line without end are taken', async () => {
  expect(await rowsOf(`\uFEFF${row('a')}\r\n\r\n${row('b')}\n`, row('c'))).toEqual([
    ['f0:1', 'a'],
    ['f0:3', 'b'],
    ['f1:1', 'c'],
  ]);
});

test('reads several values on one line as several rows, as other readers do, and none of them where one is broken', async () => {
  const file = `${row('a')}\r${row('b } "{')}\r${row('c')}\n${row('d')}${row('e')} ${row('f')}\n${row('g')}{"prompt"\n${row('h')} 7\n`;
  expect(await rowsOf(file)).toEqual([
    ['f0:1', 'a'],
    ['f0:1', 'b } "{'],
    ['f0:1', 'c'],
    ['f0:2', 'd'],
    ['f0:2', 'e'],
    ['f0:2', 'f'],
    ['f0:3', 'no JSON'],
    ['f0:4', 'h'],
    ['f0:4', 'neither a JSON object nor a list of messages'],
  ]);
});

test('lists a line that is cut off, not UTF-8, no row, or too long, and goes on with the next', async () => {
  const latin = Uint8Array.from([...bytes('{"prompt":"'), 0xe9, ...bytes('"}\n')]);
  const long = bytes(`{"prompt":"${'x'.repeat(MAX_ROW_BYTES)}"}\n`);
  const file = Buffer.concat([latin, long, bytes(`[1]\n${row('good')}\n${row('cut').slice(0, 9)}`)]);
  expect(await rowsOf(file)).toEqual([
    ['f0:1', 'not UTF-8'],
    ['f0:2', 'longer than 16 MiB'],
    ['f0:3', 'neither a JSON object nor a list of messages'],
    ['f0:4', 'good'],
    ['f0:5', 'no JSON'],
  ]);
});

test('reads rows with the numbers that Python writes and JSON does not have', async () => {
  const file =
    '{"prompt":"say \\"NaN\\", \\\\","completion":"Infinity","loss":NaN,"x":[-Infinity, nan]}\n{"prompt":NaNs}';
  expect(await rowsOf(file)).toEqual([
    ['f0:1', 'say "NaN", \\'],
    ['f0:2', 'no JSON'],
  ]);
});

test('survives a line that is nested a million deep', async () => {
  const deep = `{"prompt":"a","completion":"b","x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
  expect(await rowsOf(`${deep}\n${'['.repeat(1_000_000)}`)).toEqual([
    ['f0:1', 'a'],
    ['f0:2', 'no JSON'],
  ]);
});

test.each([
  ['version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 12\n', /Git LFS/],
  ['', /is empty/],
  [' \n\n', /is empty/],
  [Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), /UTF-16/],
  [Uint8Array.from([0x1f, 0x8b, 0x08]), /gzip/],
] as const)('refuses a file that holds no lines of JSON: %#', async (file, problem) => {
  await expect(rowsOf(file)).rejects.toSatisfy(
    (error) => error instanceof CuegateError && problem.test(String(error.args.problem)),
  );
});

test('takes a list of messages a line, and refuses a .json file that is one list', async () => {
  const list = bytes('[{"role":"user","content":"a"}]');
  expect(await rowsOf(list)).toEqual([['f0:1', 'a']]);
  expect(() => fromJsonl([{ file: 'a.json', bytes: list }])).toThrow(CuegateError);
});

test('finds the same rows wherever the bytes are cut into pieces', () => {
  const text = bytes(`\uFEFF${row('ä🐟')}\n\n${row('b')}\r\nnot json\n${row('c')}`);
  const read = (pieces: readonly Uint8Array[]) => {
    const reader = new JsonlReader('f');
    return [...pieces.flatMap((piece) => [...reader.take(piece)]), ...reader.end()];
  };
  const whole = read([text]);
  expect(whole).toHaveLength(4);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      expect(read(at.slice(1).map((end, index) => text.slice(at[index], end)))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('tells a string that never ends from its quotes in one go', async () => {
  const row = `NaN"${'\\"'.repeat(100_000)}`;
  const spent = processorTime();
  expect(await rowsOf(`${row}\n${row}\\`)).toEqual([
    ['f0:1', 'no JSON'],
    ['f0:2', 'no JSON'],
  ]);
  // Tried again from each quote it takes a minute.
  expect(spent()).toBeLessThan(5_000);
  expect(await rowsOf('{"prompt":"a \\"NaN\\" b","score":NaN}')).toEqual([['f0:1', 'a "NaN" b']]);
});

test('numbers the lines behind any blank ones, in whatever pieces they come', () => {
  const parts = fc.array(fc.constantFrom('\n', '\r\n', ' \n', '\t', '  ', '1\n', '2'), { maxLength: 40 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 9 }), (texts, size) => {
      const text = texts.join('');
      const reader = new JsonlReader('a');
      const rows = [];
      for (let at = 0; at < text.length; at += size)
        rows.push(...reader.take(bytes(text.slice(at, at + size))));
      rows.push(...reader.end());
      const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      expect(rows.map(({ place }) => place.row)).toEqual(lines);
    }),
  );
});
