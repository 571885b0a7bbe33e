import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { mergeTried } from '../../src/adapters/github/merge-commit.ts';
import { couldChange } from '../../src/adapters/github/stale-merge.ts';
import { fixedClock } from '../../src/testing/clock.ts';

const PATH = 'models/support-bot/release.yml';

/** A commit whose only file is the manifest; null: it has none. */
function commit(name: string, sha: string | null) {
  return { commit: name, tree: sha === null ? [] : [{ path: PATH, mode: '100644', sha, size: 1 }] };
}

type Held = string | null;

/** Head and tip share `b`, and a second merge base when the head is further ahead of `b` than of the tip. */
async function changed(head: Held, tip: Held, base: Held, { bases = 1, told = 'b' } = {}) {
  const api = {
    compared: async (from: string) => ({ mergeBase: told, ahead: from === 'b' ? 2 + bases : 3 }),
  } as Partial<GitHubApi> as GitHubApi;
  const sides = { head: commit('h', head), tip: commit('t', tip), base: commit('b', base) };
  return (await couldChange(api, sides, [PATH])).changed.map(({ sha }) => sha);
}

describe('where the merge commit is of an older tip', () => {
  it('nothing comes back that the head has as the only merge base has it', async () => {
    expect(await changed('old', 'new', 'old')).toEqual([]);
    expect(await changed('same', 'same', 'old', { bases: 2 })).toEqual([]);
    expect(await changed(null, 'new', null, { bases: 2 })).toEqual([]);
  });

  it('a model that was rolled back is released where there are several merge bases', async () => {
    expect(await changed('bad', 'good', 'bad', { bases: 2 })).toEqual(['bad']);
    expect(await changed('bad', null, 'bad', { bases: 2 })).toEqual(['bad']);
  });

  it('counts what differs when the base has moved meanwhile', async () => {
    expect(await changed('bad', 'good', 'bad', { told: 'another' })).toEqual(['bad']);
  });

  it('two different changes of one manifest are an error', async () => {
    await expect(changed('one', 'other', 'old')).rejects.toThrow('merge-unknown');
  });
});

describe('a merge of an older tip', () => {
  const tried = (mergeable: boolean | null, base: string) => {
    const request = {
      headSha: 'h',
      baseRef: 'main',
      mergeSha: 'm',
      mergeable,
      open: true,
      author: null,
      from: null,
    };
    const api = {
      commitOf: async () => 't',
      parents: async () => ['s', 'h'],
      mergeBase: async () => base,
    } as Partial<GitHubApi> as GitHubApi;
    return mergeTried(api, { head: 'h', request, ask: async () => request }, fixedClock(0));
  };

  it('is not waited for to be made anew', async () => {
    expect(await tried(true, 's')).toEqual({ state: 'stale', tip: 't' });
  });

  it('is not believed when that tip is not behind the present one', async () => {
    await expect(tried(true, 'elsewhere')).rejects.toThrow('merge-unknown');
  });

  it('says nothing while there is a conflict', async () => {
    expect(await tried(false, 's')).toEqual({ state: 'conflict', tip: 't' });
  });
});
