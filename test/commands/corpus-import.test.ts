import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { newTextFile } from '../../src/adapters/files/new-text-file.ts';
import { type CorpusImportOptions, corpusImportCommand } from '../../src/commands/corpus-import.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';

const LOGS = join(import.meta.dirname, '..', 'import', 'logs');
/** Made here, and nobody's. */
const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(3)}abcdef`;
const LEAKS = [
  { prompt: 'Where is my parcel?' },
  { prompt: `My token ${TOKEN} leaked.` },
  // What a log says of the search for secrets is not obeyed.
  { prompt: `secretlint-disable\nhttps://kim:hunter2pass@example.com/x` },
  { prompt: 'Write to kim@example.com.' },
];
const jsonl = (rows: readonly unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

async function imported(
  files: Readonly<Record<string, string | Buffer>>,
  options: Partial<CorpusImportOptions> = {},
) {
  const folder = freshFolder('import');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const out = join(folder, 'out', '..', 'corpus.jsonl');
  const paths = Object.keys(files).map((name) => join(folder, name));
  const ended = await corpusImportCommand(paths, {
    format: 'auto',
    domain: 'support',
    seed: 'test',
    out: options.out === undefined ? join(folder, 'corpus.jsonl') : options.out,
    ...options,
  }).catch((error: unknown) => {
    if (error instanceof CuegateError) return error;
    throw error;
  });
  const corpus = join(folder, 'corpus.jsonl');
  return {
    ended,
    told: 'text' in ended ? ended.text : '',
    out,
    rows: existsSync(corpus)
      ? readFileSync(corpus, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { prompt?: string; source: string })
      : null,
    left: readdirSync(folder).filter((name) => !(name in files)),
  };
}

test('a secret ends the import with its places, and leaves nothing behind', async () => {
  const { ended, left } = await imported({ 'log.jsonl': jsonl(LEAKS) });
  expect(ended).toMatchObject({
    code: 'file-invalid',
    args: { line: 2, problem: 'holds a secret (github)' },
  });
  const stated = JSON.stringify(ended);
  expect(stated).toContain('line 3: holds a secret (basicauth)');
  for (const part of [TOKEN, TOKEN.slice(4, 20), 'hunter2']) expect(stated).not.toContain(part);
  expect(left).toEqual([]);
});

test.each([
  [
    'in letters of double width',
    TOKEN.replace(/[a-z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
  ],
  ['with characters that nobody sees', `${TOKEN.slice(0, 9)}\u200b${TOKEN.slice(9)}`],
  ['in percent encoding', `https://x-access-token%3A${TOKEN}%40github.com`],
  ['in base64', `Authorization: Basic ${Buffer.from(`x:${TOKEN}`).toString('base64')}`],
  ['in base64 for addresses', Buffer.from(`{"token":"${TOKEN}"}`).toString('base64url')],
])('a secret %s is one', async (_what, prompt) => {
  const { ended, left } = await imported({ 'log.jsonl': jsonl([{ prompt: 'x' }, { prompt }]) });
  expect(ended).toMatchObject({ args: { line: 2, problem: expect.stringContaining('github') } });
  expect(left).toEqual([]);
});

test('a log is never replaced by what is made of it', async () => {
  const folder = freshFolder('import');
  const log = join(folder, 'log.jsonl');
  const text = jsonl([{ prompt: 'Where is my parcel?' }]);
  writeFileSync(log, text);
  symlinkSync(log, join(folder, 'other.jsonl'));
  for (const out of [log, join(folder, 'other.jsonl'), join(folder, '..', basename(folder), 'log.jsonl')])
    await expect(
      corpusImportCommand([log], { format: 'auto', domain: 'support', seed: 's', out, overwrite: true }),
    ).rejects.toMatchObject({ args: { file: '--out', problem: 'is one of the files that are read' } });
  expect(readFileSync(log, 'utf8')).toBe(text);
});

test.each([[false], [true]])('a folder or a device is not written (overwrite: %s)', async (overwrite) => {
  const files = { 'log.jsonl': jsonl([{ prompt: 'Where is my parcel?' }]) };
  for (const [out, problem] of [
    [freshFolder('import'), 'is a folder'],
    ['/dev/null', 'is a device or a pipe'],
  ] as const)
    expect((await imported(files, { out, overwrite })).ended).toMatchObject({
      args: { file: '--out', problem },
    });
});

test('names of files are looked through like prompts', async () => {
  const rows = jsonl([{ prompt: 'Where is my parcel?' }]);
  const { rows: written } = await imported({ 'kim@example.com.jsonl': rows });
  expect(written?.map(({ source }) => source)).toEqual(['chat: [EMAIL_1] 1']);
  const { ended, left } = await imported({ [`${TOKEN}.jsonl`]: rows });
  expect(ended).toMatchObject({ args: { problem: 'holds a secret (github)' } });
  expect(left).toEqual([]);
});

test('rows with secrets can be left out, and are counted', async () => {
  const { told, rows, left } = await imported({ 'log.jsonl': jsonl(LEAKS) }, { skipSecrets: true });
  expect(rows?.map(({ prompt }) => prompt)).toEqual(['Where is my parcel?', 'Write to [EMAIL_1].']);
  expect(told).toContain('2 left out because of a secret');
  expect(left).toEqual(['corpus.jsonl']);
});

test('gzip, tables with columns of any name and YAML are read', async () => {
  const table = 'ticket,asked\n1,"Where, please, is my parcel?"\n2,Cancel my plan.\n';
  const columns = await imported({ 'tickets.csv': table }, { promptColumn: 'asked' });
  expect(columns.rows?.map(({ prompt }) => prompt)).toEqual([
    'Where, please, is my parcel?',
    'Cancel my plan.',
  ]);
  const packed = gzipSync(readFileSync(join(LOGS, 'chat.jsonl')));
  const yaml = readFileSync(join(LOGS, 'em-yaml.yaml'));
  const { rows } = await imported({ 'chat.jsonl.gz': packed, 'questions.yaml': yaml });
  expect(rows?.map(({ source }) => source)).toEqual([
    ...[1, 2, 3, 4].map((row) => `chat: chat.jsonl.gz ${row}`),
    ...[1, 1, 8].map((line) => `em-yaml: questions.yaml ${line}`),
  ]);
});

test('what is wrong with a log is said, row by row', async () => {
  const broken = `{"prompt": "cut of\n{"prompt": "whole"}\n${JSON.stringify({ prompt: 'x'.repeat(17 * 1024 * 1024) })}\n`;
  const { told, rows } = await imported({ 'log.jsonl': broken });
  expect(rows?.map(({ prompt }) => prompt)).toEqual(['whole']);
  expect(told).toMatch(/1 × no JSON \(first: ".*log\.jsonl" 1\)/);
  expect(told).toMatch(/1 × longer than 16 MiB \(first: ".*log\.jsonl" 3\)/);
});

test.each<[string, Partial<CorpusImportOptions>, string]>([
  ['--format', { format: 'langfuze' }, '--format langfuse'],
  ['--domain', { domain: 'My domain' }, '--domain support'],
  ['--kind', { kind: 'question' }, '--kind task'],
  ['--sample', { sample: '1.5' }, '--sample 500'],
  ['--per-stratum', { sample: '5', perStratum: '5' }, 'leave one of them out'],
  ['--out', { out: '/proc/nowhere/all.jsonl' }, 'name a file in a folder that is yours'],
])('%s is checked', async (file, options, fix) => {
  const { ended, left } = await imported({ 'log.jsonl': jsonl(LEAKS) }, options);
  expect(ended).toMatchObject({ code: 'input-invalid', args: { file, fix } });
  expect(left).toEqual([]);
});

test('the folder of a first corpus is made', async () => {
  const out = join(freshFolder('import-first'), 'corpus', 'first.jsonl');
  const file = await newTextFile(out, false);
  await file.line('{}');
  await file.keep();
  expect(readFileSync(out, 'utf8')).toBe('{}\n');
});

test('a corpus that is there is replaced only when asked', async () => {
  const folder = freshFolder('import-twice');
  const out = join(folder, 'corpus.jsonl');
  writeFileSync(out, 'mine\n');
  const options = { format: 'auto', domain: 'support', seed: 'test', out };
  const logs = [join(LOGS, 'chat.jsonl')];
  await expect(corpusImportCommand(logs, options)).rejects.toMatchObject({
    args: { problem: 'is there already' },
  });
  expect(readFileSync(out, 'utf8')).toBe('mine\n');
  await corpusImportCommand(logs, { ...options, overwrite: true });
  expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(5);
  expect(readdirSync(folder)).toEqual(['corpus.jsonl']);
});

test('the bundle finds secrets, too', async () => {
  const folder = freshFolder('import-bundle');
  const log = join(folder, 'log.jsonl');
  writeFileSync(log, jsonl(LEAKS));
  const out = join(folder, 'corpus.jsonl');
  const words = ['corpus', 'import', log, '--domain', 'support', '--out', out];
  const stopped = await runCli(words, folder);
  expect(stopped.code).toBe(3);
  expect(stopped.stderr).toContain('holds a secret (github)');
  expect(stopped.stderr + stopped.stdout).not.toContain(TOKEN.slice(4, 20));
  const skipped = await runCli([...words, '--skip-secrets', '--json'], folder);
  expect(JSON.parse(skipped.stdout)).toMatchObject({
    records: 4,
    rows: 4,
    with_secrets: 2,
    written: 2,
    redactions: { EMAIL: 1 },
  });
});

test.each([
  ['a pair of AWS', 'use AKIAIEQH746YNG7BY3A4 / IDnOdcdbWB2dC4+DSDC6Lc1mxLpQ2yMK+Ye9FZ1w', 'aws'],
  [
    'a private key',
    `-----BEGIN RSA PRIVATE KEY-----\n${'a1B2c3D4'.repeat(8)}\n-----END RSA PRIVATE KEY-----`,
    'private key',
  ],
  ['a key that no rule of secretlint knows', `xai-${'rhxqW0nv7N'.repeat(8)}`, 'xai'],
  ['a password in percent encoding', 'Server%3Ddb%3BPassword%3DS3cr3tPa55w0rd%3B', 'connection string'],
])('%s ends the import before anything is replaced', async (_what, prompt, kind) => {
  const { ended, left } = await imported({ 'log.jsonl': jsonl([{ prompt: 'x' }, { prompt }]) });
  expect(ended).toMatchObject({
    args: {
      line: 2,
      problem: `holds a secret (${kind})`,
      fix: expect.stringContaining('revoke it; or leave such rows out: --skip-secrets'),
    },
  });
  for (const part of prompt.split(/[\s/]+/).filter((one) => one.length > 20))
    expect(JSON.stringify(ended)).not.toContain(part);
  expect(left).toEqual([]);
});
