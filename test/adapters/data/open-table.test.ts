import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { openTable, type TableOptions } from '../../../src/adapters/data/open-table.ts';
import { CuegateError } from '../../../src/errors.ts';
import { freshFolder } from '../../runner/bundle.ts';

const NOBODY = 65_534;
const folder = freshFolder('table');
const row = (prompt: string, completion = 'ok') => JSON.stringify({ prompt, completion });
const array = `[${row('a')},\n${row('b')}]`;
const CSV = 'id,prompt,completion\n1,"a, ""quoted""\nline",ok\n2,b,ok\n';

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** What is read of files: prompts, or problems, by row. */
async function read(paths: string | readonly string[], options: TableOptions = {}) {
  const table = await openTable([paths].flat(), options);
  const rows: string[] = [];
  for await (const one of table.rows())
    rows.push(
      `${one.place.row} ${'problem' in one ? `skipped: ${one.problem}` : one.messages.map(({ content }) => content).join(' → ')}`,
    );
  return rows;
}

async function problemOf(paths: string | readonly string[], options: TableOptions = {}) {
  const error = await read(paths, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof CuegateError)) throw new Error(`no error, but ${JSON.stringify(error)}`);
  return `${error.args.problem}. Fix: ${error.args.fix}`;
}

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const write = (query: string, name: string) =>
    connection.run(`COPY (${query}) TO '${join(folder, name).replaceAll("'", "''")}' (FORMAT parquet)`);
  await write("SELECT 'a' AS prompt, 'ok' AS completion UNION ALL SELECT 'b', 'ok'", 'two.parquet');
  await write(
    "SELECT [{'role': 'user', 'content': 'a'}, {'role': 'assistant', 'content': 'ok'}] AS messages",
    'chat.parquet',
  );
  await write(
    "SELECT 'a' AS prompt, 'ok' AS completion, 'nan'::DOUBLE AS loss, now() AS at, MAP {'k': 1} AS more",
    'odd.parquet',
  );
  await write("SELECT 'a' AS prompt, 'ok' AS completion", "x'; DROP TABLE--[1]*.parquet");
  connection.closeSync();
});

test('reads the same rows from every format, plain and compressed', async () => {
  const jsonl = `${row('a')}\n${row('b')}\n`;
  for (const [name, bytes] of [
    ['two.jsonl', jsonl],
    ['two.ndjson.gz', gzipSync(jsonl)],
    ['two.jsonl.zst', zstdCompressSync(jsonl)],
    ['lines.json', jsonl],
    ['two.json', array],
    ['two.json.gz', gzipSync(array)],
    ['two.json.zst', zstdCompressSync(array)],
    ['gzip-by-another-name.json', gzipSync(array)],
    ['two.csv', 'prompt,completion\na,ok\nb,ok\n'],
    ['two.csv.gz', gzipSync('prompt,completion\r\na,ok\r\nb,ok')],
    ['two.tsv', '\uFEFF"prompt"\tcompletion\na\tok\n\nb\tok'],
  ] as const)
    expect(await read(put(name, bytes)), name).toEqual(['1 a → ok', '2 b → ok']);
  expect(await read(join(folder, 'two.parquet'))).toEqual(['1 a → ok', '2 b → ok']);
  expect(await read(join(folder, 'chat.parquet'))).toEqual(['1 a → ok']);
  expect(await read(join(folder, 'odd.parquet'))).toEqual(['1 a → ok']);
  expect(await read(put('pretty.json', JSON.stringify({ prompt: 'a', completion: 'b' }, null, 2)))).toEqual([
    '1 a → b',
  ]);
});

test('reads a compressed file of several parts to its end, and refuses what follows the last', async () => {
  for (const [ending, compress] of [
    ['gz', gzipSync],
    ['zst', zstdCompressSync],
  ] as const) {
    const [a, b] = [compress(`${row('a')}\n`), compress(row('b'))];
    expect(await read(put(`parts.jsonl.${ending}`, Buffer.concat([a, b])))).toEqual(['1 a → ok', '2 b → ok']);
    const tail = put(`tail.jsonl.${ending}`, Buffer.concat([a, Buffer.from(row('b'))]));
    expect(await problemOf(tail)).toMatch(/cut off or damaged/);
  }
  const arrays = put('parts.json.zst', Buffer.concat([zstdCompressSync(array), zstdCompressSync(array)]));
  expect(await problemOf(arrays)).toMatch(/several compressed parts/);
});

test('refuses a file of very many tiny compressed parts, each of which is opened anew', async () => {
  const tiny = zstdCompressSync(`${row('a')}\n`);
  const many = put('tiny.jsonl.zst', Buffer.concat(Array.from({ length: 1_001 }, () => tiny)));
  expect(await problemOf(many)).toMatch(/1,000 compressed parts.*unpack it/);
});

test('opens a file whatever characters its name holds, and nothing else through it', async () => {
  expect(await read(join(folder, "x'; DROP TABLE--[1]*.parquet"))).toEqual(['1 a → ok']);
  expect(await read(put("y'; --[ab]?.json", array))).toEqual(['1 a → ok', '2 b → ok']);
  expect(await read(put('{a,b}*.jsonl', row('c')))).toEqual(['1 c → ok']);
});

test('finds the files of a pattern by name, each once, and links to files', async () => {
  put('many/b.jsonl', row('b'));
  put('many/a.jsonl', row('a'));
  put('many/deep/c.jsonl', row('c'));
  put('many/other.txt', 'x');
  symlinkSync(join(folder, 'many/a.jsonl'), join(folder, 'many/link.jsonl'));
  symlinkSync(join(folder, 'many'), join(folder, 'many/deep/circle'));
  const table = await openTable([join(folder, 'many/**/*.jsonl'), join(folder, 'many/a.jsonl')]);
  expect(table.files.map(({ file }) => file.slice(folder.length))).toEqual([
    '/many/a.jsonl',
    '/many/b.jsonl',
    '/many/deep/c.jsonl',
  ]);
});

test('takes columns by name, and says which there are', async () => {
  const csv = put('columns.csv', 'q,a,s\nwhere,here,Be kind.\n');
  const columns = { prompt: 'q', completion: 'a', system: 's' };
  expect(await read(csv, { columns })).toEqual(['1 Be kind. → where → here']);
  expect(await problemOf(csv, { columns: { prompt: 'qq' } })).toMatch(
    /there are q, a, s\. Fix: --prompt-column q$/,
  );
  expect(await problemOf(join(folder, 'two.parquet'), { columns: { messages: 'x' } })).toMatch(
    /prompt, completion/,
  );
  expect(await read(put('columns.jsonl', '{"q":"where"}\n{"z":1}'), { columns: { prompt: 'q' } })).toEqual([
    '1 where',
    '2 skipped: lacks the column or key that --prompt-column names',
  ]);
});

test('lists rows of a CSV that cannot be read, and goes on with the next', async () => {
  expect(await read(put('quoted.csv', CSV))).toEqual(['1 a, "quoted"\nline → ok', '2 b → ok']);
  const mixed = Buffer.concat([
    Buffer.from('prompt,completion\na,b,c\n\r\ne'),
    Buffer.from([0xe9]),
    Buffer.from(',x\ngood,ok\r\nlast\n'),
  ]);
  expect(await read(put('mixed.csv', mixed))).toEqual([
    '1 skipped: has another number of columns than the first line',
    '2 skipped: not UTF-8',
    '3 good → ok',
    '4 skipped: has another number of columns than the first line',
  ]);
});

test('refuses, with what to do, what cannot be read to its end', async () => {
  const parquet = Buffer.from(execFileSync('cat', [join(folder, 'two.parquet')]));
  const footer = Buffer.from(parquet);
  footer.fill(0xff, footer.length - 60, footer.length - 8);
  const long = Buffer.from(parquet);
  long.writeUInt32LE(0x7fffffff, long.length - 8);
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
  const bombArray = gzipSync(`[${' '.repeat(80 * 1024 * 1024)}]`);
  for (const [name, bytes, problem] of [
    ['empty.jsonl', '', /is empty/],
    ['empty.csv', '', /is empty/],
    ['empty.jsonl.gz', gzipSync(''), /is empty/],
    [
      'pointer.parquet',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
      /Git LFS.*git lfs pull/,
    ],
    ['utf16.csv', Buffer.from('\uFEFFprompt,completion', 'utf16le'), /UTF-16.*iconv/],
    ['archive.jsonl', Buffer.from('PK\u0003\u0004xx'), /ZIP/],
    ['cut.parquet', parquet.subarray(0, parquet.length - 20), /cannot be read as Parquet/],
    ['footer.parquet', footer, /cannot be read as Parquet/],
    ['long-footer.parquet', long, /cannot be read as Parquet/],
    ['text.parquet', 'hello', /no Parquet file/],
    ['cut.jsonl.gz', gzipSync(`${row('a')}\n`.repeat(9_999)).subarray(0, 300), /cut off or damaged/],
    ['bomb.jsonl.gz', bomb, /expands to more than 200 times/],
    ['bomb.json.gz', bombArray, /expands to more than 200 times/],
    ['twice.jsonl.gz', gzipSync(gzipSync(row('a'))), /compressed twice/],
    ['broken.json', `[${row('a')}, {broken}]`, /is no valid JSON/],
    ['latin.json', Buffer.from('[{"prompt":"caf\xe9"}]', 'latin1'), /UTF-8|no valid JSON/],
    ['open-quote.csv', 'prompt,completion\na,b\n"c,d\ne,f\n', /never closed/],
    ['stray-quote.csv', 'prompt,completion\n"a"b,c\n', /line 2.*quote/],
    ['twice.csv', 'a,a\n1,2\n', /one name/],
    ['notes.txt', 'hello', /format that is not known/],
  ] as const)
    expect(await problemOf(put(name, bytes)), name).toMatch(problem);
});

test('refuses what is no file, with what to name instead', async () => {
  put('train.jsonl', row('a'));
  expect(await problemOf(join(folder, 'trian.jsonl'))).toMatch(/there is no such file.*train\.jsonl/);
  expect(await problemOf(folder)).toMatch(/is a folder/);
  expect(await problemOf(join(folder, 'none-*.jsonl'))).toMatch(/no file matches/);
  expect(await problemOf('/dev/null')).toMatch(/no file that can be read/);
});

test('names a file that may not be read', async () => {
  const path = put('secret.jsonl', row('a'));
  chmodSync(path, 0o000);
  chmodSync(folder, 0o755);
  // Root may read everything, and so is somebody else for a moment.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    expect(await problemOf(path)).toMatch(/EACCES/);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test('refuses a file that changes between two readings', async () => {
  const path = put('grows.jsonl', row('a'));
  const table = await openTable([path]);
  put('grows.jsonl', `${row('a')}\n${row('b')}`);
  await expect(async () => {
    for await (const _ of table.rows());
  }).rejects.toSatisfy(
    (error) => error instanceof CuegateError && /changed/.test(String(error.args.problem)),
  );
});

test('digests the bytes of the files, not their names or their order', async () => {
  const [a, b, c] = [put('d/a.jsonl', row('a')), put('d/b.jsonl', row('b')), put('d/c.jsonl', row('a'))];
  const digest = async (...paths: string[]) => (await openTable(paths)).digest();
  const hex = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(await digest(a)).toBe(`sha256:${hex(row('a'))}`);
  expect(await digest(a, b)).toBe(`sha256:${hex(`${[hex(row('a')), hex(row('b'))].sort().join('\n')}\n`)}`);
  expect(await digest(b, c)).toBe(await digest(a, b));
});
