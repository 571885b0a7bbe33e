import { describe, expect, it } from 'vitest';
import type { CommitStatus, GitHubApi, RecentComment } from '../../src/adapters/github/api.ts';
import { historyOf } from '../../src/adapters/github/history.ts';
import { markerLine } from '../../src/adapters/github/marker.ts';
import { markerSeal } from '../../src/adapters/github/marker-seal.ts';
import { sha256 } from '../../src/digest.ts';
import { runsOfLine } from '../../src/gate/of-line.ts';
import { NOTHING_RECORDED } from '../../src/records/recorded.ts';
import { releaseDigits } from '../../src/records/release.ts';
import { branchDigits, type PastRun } from '../../src/report/run-history.ts';

const RELEASE = 'models/a/release.yml';
const REPOSITORY = 'acme/models';
const SALT = 'sixteen or more characters';
const OURS = 'github-actions[bot]';
const PARTS = {
  candidate: 'c1',
  weights: 'd1',
  sampling: 's',
  judge: 'j',
  rubric: 'r',
  corpus: 'o',
  claim: 'l',
};
const BRANCH = branchDigits('acme/models:retrain');

const past = (run: number, more: Partial<PastRun> = {}): PastRun => ({
  model: 'm',
  digest: null,
  observed: null,
  head: '',
  verdict: 'fail',
  run,
  attempt: 1,
  release: releaseDigits(RELEASE),
  key: 'f'.repeat(32),
  line: 1,
  kept: 40,
  epoch: 1,
  last: 24,
  unlisted: 0,
  failed: [],
  promoted: [],
  undecided: [],
  cleared: [],
  commit: '',
  blob: '',
  branch: '',
  scope: '',
  parts: { candidate: 'aa', weights: 'bb' },
  ...more,
});
/** A comment on another pull request, sealed for that one. */
const commentOn = (pull: number, tried: readonly PastRun[], sealedFor = pull): RecentComment => ({
  id: pull,
  author: OURS,
  url: '',
  pull,
  body: `### old\n${markerLine(
    {
      release: RELEASE,
      writer: { head: null, run: 1, attempt: 1 },
      verdict: 'fail',
      tried: { tried, more: 0 },
    },
    markerSeal(SALT, REPOSITORY, sealedFor),
  )}\n`,
});

async function linked(comments: readonly RecentComment[], released: string | null = null) {
  return (await linkedRuns(comments, released)).map(({ run }) => run);
}

async function linkedRuns(comments: readonly RecentComment[], released: string | null = null) {
  const api: Partial<GitHubApi> = {
    repository: REPOSITORY,
    viewer: async () => OURS,
    comments: async () => [],
    recentComments: async () => ({ comments, isCutOff: false }),
    statuses: async () => [],
  };
  const history = await historyOf(api as GitHubApi, {
    pull: 9,
    head: 'h',
    release: RELEASE,
    wanted: null,
    job: { run: 100, attempt: 1 },
    scope: 'here',
    isScheduled: false,
    branch: BRANCH,
    released,
    salt: SALT,
  });
  return runsOfLine(history, PARTS, NOTHING_RECORDED).shown.filter(({ sameRelease }) => sameRelease === true);
}

describe('a release that is offered anew on another pull request', () => {
  it('is the line of the branch, the model by endpoint and name, or the declared weights; of nothing else', async () => {
    expect(await linked([commentOn(5, [past(1)])])).toEqual([]);
    expect(await linked([commentOn(5, [past(1, { branch: BRANCH })])])).toEqual([1]);
    expect(await linked([commentOn(5, [past(1, { parts: { candidate: 'c1', weights: 'ee' } })])])).toEqual([
      1,
    ]);
    const weights = { candidate: 'ee', weights: 'd1' };
    expect(await linked([commentOn(5, [past(1, { parts: weights, digest: 'sha256:1' })])])).toEqual([1]);
    // Nothing declared is no declared digest.
    expect(await linked([commentOn(5, [past(1, { parts: weights })])])).toEqual([]);
    const other = past(1, { branch: BRANCH, release: releaseDigits('models/b/release.yml') });
    expect(await linked([commentOn(5, [other])])).toEqual([]);
  });

  it('owes nothing to what led to the manifest that is released now', async () => {
    const runs = [
      past(1, { branch: BRANCH }),
      past(2, { branch: BRANCH, verdict: 'pass', blob: 'abc' }),
      past(3, { branch: BRANCH, verdict: 'inconclusive' }),
    ];
    expect(await linked([commentOn(5, runs)], 'abc')).toEqual([3]);
    expect(await linked([commentOn(5, runs)], 'def')).toEqual([1, 2, 3]);
    // A fail ends no line, whatever was merged in spite of it.
    expect(await linked([commentOn(5, [past(1, { branch: BRANCH, blob: 'abc' })])], 'abc')).toEqual([1]);
  });

  it('owes each cue that failed there, be it that the comment had no room to name it', async () => {
    const runs = [1, 2, 3, 4].map((run) =>
      past(run, {
        branch: BRANCH,
        failed: Array.from({ length: 300 }, (_, at) => `sha256:${sha256(`${run} ${at}`)}`),
      }),
    );
    const shown = await linkedRuns([commentOn(5, runs)]);
    expect(shown.map(({ failed, unlisted = 0 }) => failed.length + unlisted)).toEqual([300, 300, 300, 300]);
    expect(shown[0]?.unlisted).toBeGreaterThan(0);
  });

  it('is told by markers that were sealed for the pull request that they stand on', async () => {
    const run = past(1, { branch: BRANCH });
    expect(await linked([commentOn(5, [run], 6)])).toEqual([]);
    expect(await linked([{ ...commentOn(5, [run]), author: 'somebody' }])).toEqual([]);
    expect(await linked([commentOn(7, [past(3, { branch: BRANCH })]), commentOn(5, [run])])).toEqual([1, 3]);
  });

  it('is not known where GitHub does not answer, and that stops nothing and is said', async () => {
    const silent = async () => {
      throw new Error('GitHub does not answer');
    };
    const api: Partial<GitHubApi> = {
      repository: REPOSITORY,
      viewer: async () => OURS,
      comments: silent,
      recentComments: silent,
      statuses: silent,
    };
    const place = {
      pull: null,
      head: 'h',
      release: RELEASE,
      wanted: null,
      job: { run: 1, attempt: 1 },
      scope: '',
    };
    const rest = { isScheduled: false, branch: '', released: null, salt: SALT };
    const notesOf = async (more: Partial<GitHubApi>) => {
      const { shown, notes } = await historyOf({ ...api, ...more } as GitHubApi, {
        ...place,
        pull: 9,
        ...rest,
      });
      expect(shown).toEqual([]);
      return notes;
    };
    const said = (...parts: readonly string[]) => [
      { code: 'memory-unread', args: { parts, detail: 'GitHub does not answer' } },
    ];
    expect(await notesOf({})).toEqual(
      said(
        'the comments of this pull request',
        'the comments of other pull requests',
        'the statuses of this commit',
      ),
    );
    expect(await notesOf({ viewer: silent })).toEqual(said('the name of its own account'));
    const all = {
      comments: async () => [],
      recentComments: async () => ({ comments: [], isCutOff: false }),
      statuses: async () => [],
    };
    expect(await notesOf(all)).toEqual([]);
  });

  it('is remembered by the statuses of its commit, whatever an attempt since then says that is under way', async () => {
    const status = (attempt: number, description: string): CommitStatus => ({
      context: 'cuegate/verdict',
      state: 'pending',
      description,
      author: OURS,
      url: `https://github.com/${REPOSITORY}/actions/runs/7/attempts/${attempt}`,
      createdAt: 0,
    });
    const key = 'f'.repeat(32);
    const failed = status(2, `FAIL (condition-failed) · key ${key}`);
    const begun = (attempt: number) => status(attempt, 'under way: the model is asked');
    const api: Partial<GitHubApi> = {
      repository: REPOSITORY,
      viewer: async () => OURS,
      comments: async () => [],
      recentComments: async () => ({ comments: [], isCutOff: false }),
      statuses: async () => [begun(3), failed, begun(2), begun(1)],
    };
    const rest = { isScheduled: false, branch: '', released: null, salt: SALT };
    const at = { pull: null, head: 'h', release: RELEASE, wanted: null, scope: '' };
    const { statuses } = await historyOf(api as GitHubApi, { ...at, job: { run: 8, attempt: 1 }, ...rest });
    expect(statuses).toEqual([{ run: 7, key }]);
  });
});
