import { describe, expect, it } from 'vitest';
import type { GitHubApi, TreeEntry } from '../../src/adapters/github/api.ts';
import { commitSource } from '../../src/adapters/github/commit-source.ts';

const entry = (path: string, more: Partial<TreeEntry> = {}): TreeEntry => ({
  path,
  mode: '100644',
  sha: 's',
  size: 3,
  ...more,
});

/** A commit whose files all have these bytes; counts what is fetched. */
function commit(entries: readonly TreeEntry[], bytes: Uint8Array = Uint8Array.of(0xff, 0, 1)) {
  const fetched: string[] = [];
  const api = {
    repository: 'acme/models',
    wholeTree: async () => entries,
    file: async (path: string) => {
      fetched.push(path);
      return bytes;
    },
  } as unknown as GitHubApi;
  return { source: commitSource(api, 'a'.repeat(40)), fetched };
}

const atMost = (bytes: number) => ({ bytes, fix: 'mine it where it lies' });

describe('the files of a commit as raw bytes', () => {
  it('are what stands there, text or not; a file that is not there is none', async () => {
    const { source } = commit([entry('m/train.jsonl')]);
    expect(await source.bytes?.('m/train.jsonl', atMost(3))).toEqual(Uint8Array.of(0xff, 0, 1));
    expect(await source.bytes?.('m/other.jsonl', atMost(3))).toBeNull();
    await expect(source.read('m/train.jsonl')).rejects.toMatchObject({ code: 'file-invalid' });
  });

  it.each([
    ['a symbolic link', [entry('m/train.jsonl', { mode: '120000' })]],
    ['a submodule on the way', [entry('m', { mode: '160000' })]],
    ['more bytes than may be read', [entry('m/train.jsonl', { size: 4 })]],
  ])('are refused without being fetched: %s', async (_, entries) => {
    const { source, fetched } = commit(entries);
    await expect(source.bytes?.('m/train.jsonl', atMost(3))).rejects.toMatchObject({
      code: 'file-invalid',
      args: { file: 'm/train.jsonl' },
    });
    expect(fetched).toEqual([]);
  });

  it('are refused where the tree named too small a size', async () => {
    const { source } = commit([entry('m/train.jsonl', { size: 0 })]);
    await expect(source.bytes?.('m/train.jsonl', atMost(2))).rejects.toMatchObject({
      code: 'file-invalid',
      args: { fix: 'mine it where it lies' },
    });
  });
});
