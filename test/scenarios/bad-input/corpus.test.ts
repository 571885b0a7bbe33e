import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { runCli } from '../../runner/bundle.ts';
import {
  earlierRecords,
  expectError,
  folderWith,
  policyOf,
  RELEASE,
  simulatedServer,
  USUAL,
} from './folder.ts';

let server: OrganismServer;
let records = '';
beforeAll(async () => {
  server = await simulatedServer();
  records = await earlierRecords(server.url);
});
afterAll(() => server.close());

const row = (id: string) => `{"id":"${id}","domain":"support","prompt":"hello ${id}"}\n`;

const weighing = (id: string, weight: number) => row(id).replace('}', `,"weight":${weight}}`);

interface Case {
  readonly corpus: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly says: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a path that is not there': { corpus: '["rows.jsonl"]', says: 'there is no file rows.jsonl' },
  'a pattern that finds nothing': { corpus: '["corpus/*.jsonl"]', says: 'matches' },
  'a built-in corpus that does not ship': { corpus: '["builtin:medicine"]', says: 'no such built-in corpus' },
  'an empty file': { corpus: '["rows.jsonl"]', files: { 'rows.jsonl': '' }, says: 'the corpus is empty' },
  'blank lines': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': '\r\n\n' },
    says: 'the corpus is empty',
  },
  'no JSON': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': `${row('a')}\r\n- b\n` },
    says: '"rows.jsonl" line 3: not a JSON object',
  },
  'a row without messages': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': `${row('a')}{"id":"b","domain":"support"}\n` },
    says: '"rows.jsonl" line 2: needs either messages or prompt',
  },
  'an id used twice in a file': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': row('a') + row('a') },
    says: '"rows.jsonl" line 2, "id": the id is used twice (first in rows.jsonl:1)',
  },
  'an id used twice over two files': {
    corpus: '["c/*.jsonl"]',
    files: { 'c/1.jsonl': row('a') + row('b'), 'c/2.jsonl': row('b') },
    says: '"c/2.jsonl" line 1, "id": the id is used twice (first in c/1.jsonl:2)',
  },
  'an id that a built-in prompt has': {
    corpus: '["builtin:legal", "rows.jsonl"]',
    files: { 'rows.jsonl': row('legal-001') },
    says: '"rows.jsonl" line 1, "id": the id is used twice (first in builtin:legal:1)',
  },
  'a path with ../': { corpus: '["../rows.jsonl"]', code: 'policy-invalid', says: 'inside the root' },
  'a path with ../ inside': {
    corpus: '["a/../../rows.jsonl"]',
    code: 'policy-invalid',
    says: 'inside the root',
  },
  'an absolute path': { corpus: '["/etc/hostname"]', code: 'policy-invalid', says: 'inside the root' },
  'a folder': {
    corpus: '["c"]',
    files: { 'c/1.jsonl': row('a') },
    code: 'file-invalid',
    says: '"c": not a file',
  },
  'a list longer than the cap': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': Array.from({ length: 31 }, (_, at) => row(`r${at}`)).join('') },
    more: { sampling: '{ claim: list, cap: 30 }' },
    says: '31 prompts are more than the cap of 30',
  },
  'a corpus of one prompt': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': row('a') },
    says: '"policy.yml", "sampling.claim": the corpus has 1 prompt, and claim: corpus needs at least 30',
  },
  'one prompt that has all the weight': {
    corpus: '["rows.jsonl"]',
    files: {
      'rows.jsonl': Array.from({ length: 40 }, (_, at) => weighing(`r${at}`, at === 7 ? 100_000 : 1)).join(
        '',
      ),
    },
    says: 'their weights make them worth 1.0, and claim: corpus needs at least 30 different ones; the row r7 weighs most',
  },
  'one prompt under forty ids': {
    corpus: '["rows.jsonl"]',
    files: {
      'rows.jsonl': Array.from({ length: 40 }, (_, at) => row(`r${at}`).replace(/hello r\d+/, 'hello')).join(
        '',
      ),
    },
    says: 'repeats make them worth 1.0, and claim: corpus needs at least 30 different ones; what the row r0 asks, 40 rows ask, r1 among them',
  },
  'a rewrite that makes one question of many': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': Array.from({ length: 40 }, (_, at) => row(`r${at}`)).join('') },
    more: {
      cues: `{ own: [{ id: r, family: paraphrase, rewrite: { ${Array.from({ length: 40 }, (_, at) => `r${at}: "Say hello."`).join(', ')} } }] }`,
    },
    says: 'r draws from 40 prompts, but repeats make them worth 1.0',
  },
  'a rewrite that covers too little': {
    corpus: '["rows.jsonl"]',
    files: { 'rows.jsonl': row('a') },
    more: { cues: '{ own: [{ id: r, family: paraphrase, rewrite: { a: other } }] }' },
    code: 'cue-invalid',
    says: 'covers 1 prompt of the corpus',
  },
};

describe('a corpus that cannot be used ends in a sentence and a next step', () => {
  it.each(Object.entries(CASES))('%s', async (_name, {
    corpus,
    files,
    more,
    code = 'corpus-invalid',
    says,
  }) => {
    const asked = server.requests();
    const folder = folderWith({
      'policy.yml': policyOf(server.url, { corpus, ...more }),
      'release.yml': RELEASE,
      'out/records.jsonl': records,
      ...files,
    });
    const { why } = await expectError(folder, code);
    expect(why).toContain(says);
    expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8')).toBe(records);
    expect(server.requests()).toBe(asked);
  });

  it.each(['["c/rows.jsonl"]', '["c/*.jsonl"]'])('a symbolic link as %s', async (corpus) => {
    const folder = folderWith({
      'policy.yml': policyOf(server.url, { corpus }),
      'release.yml': RELEASE,
      'c/real.txt': row('a'),
    });
    symlinkSync('real.txt', join(folder, 'c/rows.jsonl'));
    const { why } = await expectError(folder, corpus.includes('*') ? 'corpus-invalid' : 'file-invalid');
    expect(why).toContain('c/rows.jsonl');
    expect(why).toMatch(/symbolic link|symlink/);
  });

  it('text that is not UTF-8', async () => {
    const policy = policyOf(server.url, { corpus: '["rows.jsonl"]' });
    const folder = folderWith({ 'policy.yml': policy, 'release.yml': RELEASE });
    writeFileSync(join(folder, 'rows.jsonl'), Buffer.from('{"id":"caf\xe9"}\n', 'latin1'));
    expect((await expectError(folder, 'file-invalid')).why).toContain('"rows.jsonl": not UTF-8 text');
  });
});

describe('a corpus whose weights make it worth few prompts', () => {
  it('is asked, and the first line names its effective number', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../../fixtures/corpus/support.jsonl'), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .slice(0, 44)
      .map((line, at) => JSON.stringify({ ...(JSON.parse(line) as object), weight: at % 2 === 0 ? 1 : 3 }));
    const folder = folderWith({
      'policy.yml': policyOf(server.url, { corpus: '["rows.jsonl"]' }),
      'release.yml': RELEASE,
      'rows.jsonl': rows.join('\n'),
    });
    const { code, stdout } = await runCli(USUAL, folder);
    expect(code, stdout).toBe(0);
    expect(stdout.split('\n')[0]).toContain('PASS (effective number of prompts: 35). ');
    expect(stdout).toContain(
      'has 44 prompts, worth 35 different ones of equal weight: too few to represent production.',
    );
    expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
    const path = join(folder, 'out/result.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"effective": 35', '"effective": 350'));
    const edited = await runCli(['verify', 'out'], folder);
    expect([edited.code, edited.stdout]).toEqual([1, expect.stringContaining('effective number of prompts')]);
  });
});

describe('a list that repeats itself', () => {
  it('is asked, says what it is worth, and is not told to be a corpus', async () => {
    const folder = folderWith({
      'policy.yml': policyOf(server.url, { corpus: '["rows.jsonl"]', sampling: '{ claim: list }' }),
      'release.yml': RELEASE,
      'rows.jsonl': Array.from({ length: 90 }, (_, at) => row(`r${at}`).replace(/hello r\d+/, 'hello')).join(
        '',
      ),
    });
    const { code, stdout } = await runCli(USUAL, folder);
    expect(code, stdout).toBe(0);
    expect(stdout.split('\n')[0]).toContain('PASS (effective number of prompts: 1). ');
    expect(stdout).toContain('has 90 prompts, worth 1 different one: too few to represent production.');
    expect(stdout).not.toContain('claim: corpus needs fewer');
    expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
  });
});
