import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../src/adapters/github/forge.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { GitHistory } from '../runner/git-history.ts';
import { commitId, type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import { manifestOf, PULL, pullPayload, REPOSITORY } from '../runner/release-repository.ts';

const MANIFEST = 'models/support-bot/release.yml';
const POLICY = { '.github/cuegate.yml': organismPolicy('http://127.0.0.1:9/v1') };
const GOOD = manifestOf('sim-clean');
const BAD = manifestOf('sim-unconditional');

let history: GitHistory;
let github: GitHubServer;

beforeEach(() => {
  history = new GitHistory();
});
afterEach(async () => {
  await github.close();
  history.remove();
});

/** The pull request of `topic` into `master`; `compared`: the merge base that GitHub picks. */
async function pullRequest(
  compared: string,
  more: Partial<Repository['pulls'][number]> = {},
): Promise<Repository> {
  const tip = history.commit('master', {});
  const head = history.commit('topic', {});
  const merge = history.merge('master', head);
  const known = [tip, head, compared, ...(merge === null ? [] : [merge])];
  const repository: Repository = {
    name: REPOSITORY,
    isPublic: false,
    defaultBranch: 'master',
    branches: { master: tip },
    commits: Object.fromEntries(known.map((commit) => [commit, history.files(commit)])),
    parents: Object.fromEntries(known.map((commit) => [commit, history.parents(commit)])),
    mergeBases: Object.fromEntries(['master', tip, compared].map((base) => [`${base}...${head}`, compared])),
    ahead: Object.fromEntries(
      [tip, compared].map((base) => [`${base}...${head}`, history.ahead(base, head)]),
    ),
    pulls: {
      [PULL]: {
        headSha: head,
        baseRef: 'master',
        headRepo: REPOSITORY,
        ...(merge === null ? { conflict: true as const } : { mergeSha: merge }),
        ...more,
      },
    },
    comments: [],
    statuses: [],
    artifacts: [],
    viewer: 'github-actions[bot]',
  };
  github = await startGitHubApi(repository);
  return repository;
}

async function found(repository: Repository) {
  const clock = fixedClock(0);
  const payload = pullPayload();
  payload.pull_request.head.sha = repository.pulls[PULL]?.headSha ?? '';
  const forge = githubForge(
    {
      event: { name: 'pull_request', payload, ref: '', defaultBranch: 'master' },
      repository: REPOSITORY,
      apiUrl: github.url,
      workspace: '.',
      job: { id: 8, attempt: 1, url: '', tempFolder: '.', stepId: '' },
      token: 'a token that opens nothing',
      release: null,
      comment: 'always',
      status: true,
      salt: null,
      scope: '',
    },
    { policy: '.github/cuegate.yml', policyRef: null },
    clock,
  );
  const release = await forge.find();
  return {
    code: 'reason' in release ? release.reason.code : 'release',
    text: forge.manifest()?.text,
    notes: (release.notes ?? []).map(({ code }) => code),
    waited: clock.elapsed(),
  };
}

/** Both branches have merged each other; one of them has rolled a model back, and the other has not. */
function crissCross(): readonly string[] {
  const first = history.commit('master', { ...POLICY, [MANIFEST]: BAD }, undefined);
  const rolledBack = history.commit('topic', { [MANIFEST]: GOOD }, first);
  const ours = history.commit('master', { 'a.txt': 'a' });
  history.merge('topic', ours);
  history.merge('master', rolledBack);
  history.commit('topic', { [MANIFEST]: BAD });
  return history.mergeBases('master', 'topic');
}

describe('two manifests whose paths differ only in case', () => {
  const ALIKE = 'models/Support-Bot/release.yml';

  it('are an error of the one that is released: GitHub would show the pass of one where the other failed', async () => {
    const first = history.commit('master', { ...POLICY, [ALIKE]: GOOD });
    history.commit('topic', { [MANIFEST]: BAD }, first);
    await expect(found(await pullRequest(first))).rejects.toMatchObject({
      code: 'manifest-invalid',
      args: { file: MANIFEST, value: ALIKE },
    });
  });

  it('stop no pull request that releases neither, or another one', async () => {
    const first = history.commit('master', { ...POLICY, [ALIKE]: GOOD, [MANIFEST]: BAD });
    history.commit('topic', { 'models/other/release.yml': GOOD }, first);
    expect(await found(await pullRequest(first))).toMatchObject({ code: 'release' });
  });
});

describe('a pull request whose merge brings a model back', () => {
  it('releases it although the compared merge base holds it already', async () => {
    const bases = crissCross();
    expect(bases).toHaveLength(2);
    const holding = bases.find((commit) => history.files(commit)[MANIFEST] === BAD) ?? '';
    const repository = await pullRequest(holding);
    expect(repository.commits[repository.branches.master ?? '']?.[MANIFEST]).toBe(GOOD);
    expect(await found(repository)).toMatchObject({ code: 'release', text: BAD, waited: 0 });
  });

  it('releases nothing when the merge leaves the base as it is', async () => {
    const first = history.commit('master', { ...POLICY, [MANIFEST]: BAD });
    history.commit('topic', { 'b.txt': 'b' }, first);
    history.commit('master', { [MANIFEST]: GOOD });
    expect(await found(await pullRequest(first))).toMatchObject({ code: 'no-release-changed', notes: [] });
  });

  it('is gated as the merge makes the manifest where both sides change it', async () => {
    const lines = (a: string, b: string) =>
      `version: 1\n# ${a}\n#\n#\n#\n#\n#\n# ${b}\ncandidate: { model: m }\n`;
    const first = history.commit('master', { ...POLICY, [MANIFEST]: lines('one', 'two') });
    history.commit('topic', { [MANIFEST]: lines('one', 'topic') }, first);
    history.commit('master', { [MANIFEST]: lines('master', 'two') });
    expect(await found(await pullRequest(first))).toMatchObject({ text: lines('master', 'topic') });
  });

  it('says so where a conflict leaves no merge to look at, and gates what the head changes', async () => {
    const first = history.commit('master', { ...POLICY, 'a.txt': 'a' });
    history.commit('topic', { 'a.txt': 'topic' }, first);
    history.commit('master', { 'a.txt': 'master' });
    expect(await found(await pullRequest(first))).toMatchObject({
      code: 'no-release-changed',
      notes: ['merge-not-compared'],
    });
    await github.close();
    history.commit('topic', { [MANIFEST]: BAD });
    expect(await found(await pullRequest(first))).toMatchObject({
      code: 'release',
      text: BAD,
      notes: ['merge-not-compared'],
    });
  });

  it('is gated in a conflict, which a push to the base can end without another run', async () => {
    const [one = '', other = ''] = crissCross();
    const holding = history.files(one)[MANIFEST] === BAD ? one : other;
    history.commit('topic', { 'a.txt': 'topic' });
    history.commit('master', { 'a.txt': 'master' });
    const repository = await pullRequest(holding);
    expect(await found(repository)).toMatchObject({
      code: 'release',
      text: BAD,
      notes: ['merge-not-compared'],
    });
    // The same head, which no run has looked at again, now merges into a release of the model.
    history.commit('master', { 'a.txt': 'topic' });
    const merge = history.merge('master', repository.pulls[PULL]?.headSha ?? '');
    expect(history.files(merge ?? '')[MANIFEST]).toBe(BAD);
  });

  it('is gated while it is closed, since it can be opened again', async () => {
    const [one = '', other = ''] = crissCross();
    const holding = history.files(one)[MANIFEST] === BAD ? one : other;
    expect(await found(await pullRequest(holding, { closed: true }))).toMatchObject({
      code: 'release',
      text: BAD,
      notes: [],
    });
  });

  it('releases nothing once it is merged, whatever the base has become since', async () => {
    const first = history.commit('master', { ...POLICY, [MANIFEST]: GOOD });
    const head = history.commit('topic', { [MANIFEST]: BAD }, first);
    history.merge('master', head);
    history.commit('master', { [MANIFEST]: GOOD });
    expect(await found(await pullRequest(head, { closed: true }))).toMatchObject({
      code: 'no-release-changed',
    });
  });

  it('is not gated in a conflict for what the base alone has changed', async () => {
    const first = history.commit('master', { ...POLICY, [MANIFEST]: BAD, 'a.txt': 'a' });
    history.commit('topic', { 'a.txt': 'topic' }, first);
    history.commit('master', { [MANIFEST]: GOOD, 'a.txt': 'master' });
    expect(await found(await pullRequest(first))).toMatchObject({ code: 'no-release-changed' });
  });
});

describe('the merge that GitHub tries', () => {
  const plain = async (more: Partial<Repository['pulls'][number]> = {}) => {
    const first = history.commit('master', { ...POLICY, 'a.txt': 'a' });
    history.commit('topic', { 'b.txt': 'b' }, first);
    return pullRequest(first, more);
  };

  it('is waited for', async () => {
    expect(await found(await plain({ merging: 4 }))).toMatchObject({
      code: 'no-release-changed',
      waited: 15_000,
    });
  });

  it('is waited for a minute at most, and then the run is an error', async () => {
    await expect(found(await plain({ merging: 100 }))).rejects.toThrow('merge-unknown');
  });

  it.each([
    ['of an older tip', (merge: string, head: string) => [merge, head]],
    ['the other way round', (tip: string, head: string) => [head, tip]],
    ['of three', (tip: string, head: string) => [tip, head, commitId('third')]],
  ])('is not believed when it is one %s', async (name, parentsOf) => {
    const repository = await plain();
    const pull = repository.pulls[PULL];
    const tip = name === 'of an older tip' ? commitId('older') : (repository.branches.master ?? '');
    repository.parents = { [pull?.mergeSha ?? '']: parentsOf(tip, pull?.headSha ?? '') };
    await expect(found(repository)).rejects.toThrow('merge-unknown');
  });

  it('is not looked for once the pull request is closed', async () => {
    expect(await found(await plain({ closed: true, merging: 100 }))).toMatchObject({ waited: 0, notes: [] });
  });
});
