import { describe, expect, it } from 'vitest';
import type { FileCommit, GitHubApi } from '../../src/adapters/github/api.ts';
import { githubLabelOrigins } from '../../src/adapters/github/label-origins.ts';
import { CuegateError } from '../../src/errors.ts';

/** A commit as sha, author, parents and the lines of its file; null: there is no file. */
type Made = readonly [sha: string, author: string | null, parents: readonly string[], lines: string | null];

const SPAN = {
  head: 'h',
  base: 'b',
  pull: 7,
  merge: null,
  author: 'opener',
  branch: null,
  previous: null,
  request: null,
  sent: null,
};

function origins(made: readonly Made[], more: Partial<GitHubApi> = {}, at: object = {}) {
  const asked: string[] = [];
  const api = {
    commitsOf: async (): Promise<readonly FileCommit[]> =>
      made.map(([sha, author, parents]) => ({ sha, author, parents })),
    file: async (_path: string, sha: string) => {
      asked.push(sha);
      const text = made.find(([one]) => one === sha)?.[3] ?? null;
      if (text === null)
        throw new CuegateError('github-api', { what: 'file', detail: 'no such file', status: 404 });
      return Buffer.from(text.split(' ').join('\r\n'));
    },
    authorsBetween: async () => ['trainer'],
    pull: async () => ({ headSha: 'h2', baseRef: 'main', mergeSha: null, author: 'opener' }),
    ...more,
  } as unknown as GitHubApi;
  const found = githubLabelOrigins(api, {
    path: '.github/labels.jsonl',
    commit: 'tip',
    span: SPAN,
    pull: 7,
    manifest: 'models/a/release.yml',
    ...at,
  });
  return { ...found, asked };
}

describe('who brought a line', () => {
  it('is the author of the commit that has it while its parents do not', async () => {
    const { broughtBy } = origins([
      ['c3', 'eve', ['c2'], 'x y z'],
      ['c2', 'ada', ['c1'], 'x y'],
      ['c1', null, ['c0'], 'x'],
    ]);
    expect(await broughtBy(['z', 'y', 'x', 'never'])).toEqual(['eve', 'ada', null, null]);
  });

  it('is whoever wrote it on its branch, in whatever order the commits of two branches come', async () => {
    const { broughtBy } = origins([
      ['m', 'merger', ['a2', 'b1'], 'x z y'],
      ['a2', 'eve', ['a1'], 'x z'],
      ['b1', 'bob', ['root'], 'y'],
      ['a1', 'ada', ['root'], 'x'],
    ]);
    expect(await broughtBy(['x', 'y', 'z'])).toEqual(['ada', 'bob', 'eve']);
  });

  it('is whoever changed it or brought it back, and whoever added it in a merge', async () => {
    const { broughtBy } = origins([
      ['m', 'merger', ['c4', 'side'], 'x evil'],
      ['c4', 'mallory', ['c3'], 'x'],
      ['c3', 'ada', ['c2'], null],
      ['c2', 'ada', ['c1'], 'x'],
    ]);
    expect(await broughtBy(['x', 'evil'])).toEqual(['mallory', 'merger']);
  });

  it('is nobody for a line older than what is looked at, and no more is read than is needed', async () => {
    const made = Array.from(
      { length: 100 },
      (_, at): Made => [`c${100 - at}`, 'ada', [`c${99 - at}`], at < 99 ? `old l${100 - at}` : 'old'],
    );
    const { broughtBy, asked } = origins([...made, ['c0', 'eve', [], 'old']]);
    expect(await broughtBy(['l100'])).toEqual(['ada']);
    expect(asked).toEqual(['c100', 'c99']);
    expect(await origins([...made.slice(0, 50), ['c50', 'ada', ['c49'], 'old']]).broughtBy([])).toEqual([]);
  });

  it('is an error where the history cannot be read, never a guess', async () => {
    const failing = async () => {
      throw new CuegateError('github-api', { what: 'file', detail: 'down', status: 502 });
    };
    await expect(origins([['c1', 'ada', [], 'x']], { file: failing }).broughtBy(['x'])).rejects.toThrow();
  });
});

describe('who wrote a release', () => {
  it('is who opened the pull request and who wrote its commits', async () => {
    expect(await origins([]).authors()).toEqual(['opener', 'trainer']);
  });

  it('is, in the merge queue, of that pull request alone', async () => {
    const between: string[] = [];
    const authorsBetween = async (base: string, head: string) => {
      between.push(`${base}...${head}`);
      return ['trainer'];
    };
    const queue = { span: { ...SPAN, pull: null, author: null } };
    expect(await origins([], { authorsBetween }, queue).authors()).toEqual(['opener', 'trainer']);
    expect(between).toEqual(['main...h2']);
  });

  it('is who pushed, and where nothing is compared who changed the manifest last', async () => {
    const push = { span: { ...SPAN, pull: null, author: null }, pull: null };
    expect(await origins([], {}, push).authors()).toEqual(['trainer']);
    const night = { ...push, span: { ...push.span, base: null } };
    expect(
      await origins(
        [
          ['c2', 'ada', [], ''],
          ['c1', 'eve', [], ''],
        ],
        {},
        night,
      ).authors(),
    ).toEqual(['ada']);
  });

  it('is unknown as soon as one of them is', async () => {
    const authorsBetween = async () => ['trainer', null];
    expect(await origins([], { authorsBetween }).authors()).toBeNull();
    expect(await origins([], {}, { span: { ...SPAN, author: null } }).authors()).toBeNull();
  });
});
