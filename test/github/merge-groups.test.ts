import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../src/adapters/github/forge.ts';
import { commitId, type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import { HEAD, manifestOf, PULL, REPOSITORY, releaseRepository, TIP } from '../runner/release-repository.ts';

const A = 'models/a/release.yml';
const B = 'models/b/release.yml';
const BEFORE = commitId('the entry before');
const GROUP = commitId('merge group');
const KEY = 'ab'.repeat(32);
const PASS = `PASS · key ${KEY.slice(0, 32)} · policy ${TIP}`;

let repository: Repository;
let github: GitHubServer;

beforeEach(async () => {
  const policy = organismPolicy('http://127.0.0.1:9/v1');
  repository = releaseRepository({ '.github/cuegate.yml': policy }, { [B]: manifestOf('b') });
  const tip = repository.commits[TIP] ?? {};
  repository.commits[BEFORE] = { ...tip, [A]: manifestOf('a') };
  repository.commits[GROUP] = { ...tip, [A]: manifestOf('a'), [B]: manifestOf('b') };
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());

function forgeFor(name: string, more: { readonly release?: string; readonly previous?: string } = {}) {
  const payload = {
    merge_group: {
      head_sha: GROUP,
      base_sha: more.previous ?? BEFORE,
      head_ref: `refs/heads/gh-readonly-queue/master/pr-${PULL}-${BEFORE}`,
      base_ref: 'refs/heads/master',
    },
  };
  return githubForge(
    {
      event: { name, payload, ref: '', defaultBranch: 'master' },
      repository: REPOSITORY,
      apiUrl: github.url,
      workspace: '.',
      job: { id: 8, attempt: 1, url: '', tempFolder: '.', stepId: '' },
      token: 'a token that opens nothing',
      release: more.release ?? null,
      comment: 'always',
      status: true,
      salt: null,
      scope: '',
    },
    { policy: '.github/cuegate.yml', policyRef: null },
  );
}

function status(sha: string, context: string, description: string) {
  repository.statuses.unshift({
    sha,
    context,
    state: description.startsWith('PASS') ? 'success' : 'failure',
    description,
    author: repository.viewer,
    createdAt: new Date(0).toISOString(),
  });
}

/** The commit whose pass may stand for each release of the merge group; null: it is gated. */
async function takenOver(): Promise<Readonly<Record<string, string | null>>> {
  const parts = await forgeFor('merge_group').parts();
  const passes = parts.map(async ({ release, forge }) => {
    await forge.find();
    const pass = await forge.earlierPass();
    return [release, pass?.commit ?? null] as const;
  });
  return Object.fromEntries(await Promise.all(passes));
}

describe('a merge group behind another release', () => {
  it('is divided into what it and the entries before it release, against the tip of the base', async () => {
    const parts = await forgeFor('merge_group').parts();
    expect(parts.map(({ release }) => release)).toEqual([A, B]);
    for (const { release, forge } of parts) {
      await forge.find();
      expect(forge.manifest()?.path).toBe(release);
    }
  });

  it('has all of it gated where nothing has passed', async () => {
    expect(await takenOver()).toEqual({ [A]: null, [B]: null });
  });

  it('takes over what passed in the entry before, and what passed on its own pull request', async () => {
    status(BEFORE, 'cuegate/verdict', PASS);
    status(HEAD, 'cuegate/verdict', PASS);
    expect(await takenOver()).toEqual({ [A]: BEFORE, [B]: HEAD });
  });

  it('takes over a release of several by the status with its path', async () => {
    status(BEFORE, `cuegate/verdict ${A}`, PASS);
    status(BEFORE, 'cuegate/verdict', 'FAIL (condition-failed)');
    expect(await takenOver()).toEqual({ [A]: BEFORE, [B]: null });
  });

  it('gates a release that failed under its path, whatever passed there without one', async () => {
    status(BEFORE, 'cuegate/verdict', PASS);
    status(BEFORE, `cuegate/verdict ${A}`, 'FAIL (condition-failed)');
    expect((await takenOver())[A]).toBeNull();
  });

  it.each([
    ['failed', 'FAIL (condition-failed)'],
    ['was overridden', `PASS (overridden) · key ${KEY.slice(0, 32)} · policy ${TIP}`],
    ['names no evidence', `PASS · policy ${TIP}`],
    ['was only advice', `PASS advisory · key ${KEY.slice(0, 32)} · policy ${TIP}`],
  ])('gates what the entry before brought when its status %s', async (_how, description) => {
    status(BEFORE, 'cuegate/verdict', description);
    expect((await takenOver())[A]).toBeNull();
  });

  it('gates what the entry before had in another form, whatever passed there', async () => {
    status(BEFORE, 'cuegate/verdict', PASS);
    repository.commits[BEFORE] = { ...repository.commits[BEFORE], [A]: manifestOf('older') };
    expect((await takenOver())[A]).toBeNull();
  });
});

describe('a step that is told its release, or finds one', () => {
  it('is not divided', async () => {
    expect(await forgeFor('merge_group', { release: A }).parts()).toEqual([]);
    repository.commits[GROUP] = { ...repository.commits[TIP], [B]: manifestOf('b') };
    expect(await forgeFor('merge_group').parts()).toEqual([]);
  });

  it('is not divided at other events: two releases are an error there', async () => {
    const forge = forgeFor('push');
    expect(await forge.parts()).toEqual([]);
  });
});

describe('a schedule', () => {
  it('asks for every manifest of the default branch', async () => {
    repository.commits[TIP] = repository.commits[GROUP] ?? {};
    const parts = await forgeFor('schedule').parts();
    expect(parts.map(({ release }) => release)).toEqual([A, B]);
  });
});
