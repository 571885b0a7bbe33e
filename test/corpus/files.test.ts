import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/adapters/files/folder.ts';
import { readCorpusFiles } from '../../src/plan/corpus-files.ts';
import { refused } from './made.ts';

const builtin = {
  corpus: { code: 'code rows', legal: 'legal rows' },
  cues: {},
  rubrics: {},
  organisms: {},
  controls: {},
  anchors: {},
  banks: {},
  digest: 'sha256:0',
};

/** A folder with these files, each holding its own name. */
function folder(...paths: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'cuegate-corpus-'));
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}
const read = (root: string, ...names: readonly string[]) =>
  readCorpusFiles(names, folderSource(root), builtin, 'cuegate.yml');
const names = async (root: string, ...patterns: readonly string[]) =>
  (await read(root, ...patterns)).map(({ file }) => file);

describe('the files of a corpus', () => {
  it('are what ships, all of it or by domain', async () => {
    const root = folder();
    expect(await read(root, 'builtin:all')).toEqual([
      { file: 'builtin:code', text: 'code rows' },
      { file: 'builtin:legal', text: 'legal rows' },
    ]);
    expect(await names(root, 'builtin:legal')).toEqual(['builtin:legal']);
    expect(await refused(() => read(root, 'builtin:medicine'))).toMatchObject({
      code: 'corpus-invalid',
      file: 'cuegate.yml',
      value: 'builtin:medicine',
      problem: 'no such built-in corpus; there are code, legal',
    });
  });

  it('are named by path or pattern, each once, sorted within a pattern', async () => {
    const root = folder(
      'corpus/b.jsonl',
      'corpus/a.jsonl',
      'corpus/deep/c.jsonl',
      'corpus/notes.md',
      'top.jsonl',
    );
    expect(await names(root, 'corpus/*.jsonl')).toEqual(['corpus/a.jsonl', 'corpus/b.jsonl']);
    expect(await names(root, 'corpus/b.jsonl', 'corpus/*.jsonl')).toEqual([
      'corpus/b.jsonl',
      'corpus/a.jsonl',
    ]);
    expect(await names(root, 'corpus/**/*.jsonl')).toEqual([
      'corpus/a.jsonl',
      'corpus/b.jsonl',
      'corpus/deep/c.jsonl',
    ]);
    expect(await names(root, '*.jsonl')).toEqual(['top.jsonl']);
    expect(await read(root, 'top.jsonl', 'builtin:code')).toEqual([
      { file: 'top.jsonl', text: 'top.jsonl' },
      { file: 'builtin:code', text: 'code rows' },
    ]);
  });

  it.each([
    'missing.jsonl',
    'corpus/*.json',
    'nowhere/*.jsonl',
    'corpus/a.jsonl/b',
  ])('are an error where there is none: %s', async (name) => {
    const root = folder('corpus/a.jsonl');
    expect(await refused(() => read(root, name))).toMatchObject({
      code: 'corpus-invalid',
      file: 'cuegate.yml',
      value: name,
      fix: expect.stringContaining('builtin:all'),
    });
  });

  it('are no links, neither the file nor a folder on the way, named or matched', async () => {
    const root = folder('real/a.jsonl');
    const outside = folder('secret.jsonl');
    symlinkSync(join(outside, 'secret.jsonl'), join(root, 'real/link.jsonl'));
    symlinkSync(outside, join(root, 'linked'));
    const link = { problem: expect.stringContaining('symbolic link') };
    expect(await refused(() => read(root, 'real/link.jsonl'))).toMatchObject(link);
    expect(await refused(() => read(root, 'linked/secret.jsonl'))).toMatchObject(link);
    expect(await refused(() => read(root, 'linked/*.jsonl'))).toMatchObject(link);
    expect(await refused(() => read(root, 'real/*.jsonl'))).toMatchObject({
      problem: 'real/link.jsonl is a symlink',
    });
    expect(await names(root, '**/a.jsonl')).toEqual(['real/a.jsonl']);
  });

  it('stay inside the root even for a caller that did not check', async () => {
    const root = folder('inner/a.jsonl', 'secret.jsonl');
    for (const path of ['../secret.jsonl', 'x/../../secret.jsonl', '/etc/hostname'])
      expect(await refused(() => read(join(root, 'inner'), path))).toMatchObject({
        code: 'file-invalid',
        problem: 'the path leaves the root',
      });
  });

  it('are UTF-8 text of files', async () => {
    const root = folder('dir.jsonl/a');
    writeFileSync(join(root, 'latin.jsonl'), Buffer.from([0x7b, 0xe9, 0x7d]));
    expect(await refused(() => read(root, 'latin.jsonl'))).toMatchObject({
      code: 'file-invalid',
      file: 'latin.jsonl',
      problem: 'not UTF-8 text',
    });
    expect(await refused(() => read(root, 'dir.jsonl'))).toMatchObject({
      code: 'file-invalid',
      file: 'dir.jsonl',
      problem: 'not a file but a folder',
    });
  });

  it('may be written with a leading ./, as people write them', async () => {
    expect(await names(folder('corpus/a.jsonl'), './corpus/a.jsonl')).toEqual(['corpus/a.jsonl']);
  });
});
