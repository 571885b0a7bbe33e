import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../src/adapters/github/forge.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import { HEAD, REPOSITORY, releaseRepository, TIP } from '../runner/release-repository.ts';

const POLICY = '.github/cuegate.yml';
const SENT = { name: 'support-bot', version: '7', digest: 'sha256:aa' };
const manifest = (model: string, more = '') =>
  `version: 1\ncandidate: { model: ${model}, digest: "sha256:aa" }\n${more}`;

let repository: Repository;
let github: GitHubServer;

beforeEach(async () => {
  const files = {
    [POLICY]: organismPolicy('http://127.0.0.1:9/v1'),
    'models/a/release.yml': manifest('sim-clean', 'registry: { name: support-bot }\n'),
    'models/b/release.yml': manifest('support-bot'),
    'models/c/release.yml': manifest('sim-other'),
  };
  // What a pull request would release is not the default branch's, and cannot be chosen.
  repository = releaseRepository(files, {
    'models/d/release.yml': manifest('sim-clean', 'registry: { name: proposed }\n'),
  });
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());

const find = async (sent: unknown, { release = null as string | null, ref = 'refs/heads/master' } = {}) => {
  const forge = githubForge(
    {
      event: {
        name: 'repository_dispatch',
        payload: { action: 'model-candidate', client_payload: sent },
        ref,
        defaultBranch: 'master',
      },
      repository: REPOSITORY,
      apiUrl: github.url,
      workspace: '.',
      job: { id: 8, attempt: 1, url: '', tempFolder: '.', stepId: '' },
      token: 'a token that opens nothing',
      release,
      comment: 'always',
      status: true,
      salt: null,
      scope: '',
    },
    { policy: POLICY, policyRef: null },
  );
  const outcome = await forge.find().then(
    (found) => ('notes' in found ? found.notes?.map(({ code }) => code) : []),
    (error: { code: string }) => error.code,
  );
  return { outcome, path: forge.manifest()?.path ?? null, commit: await forge.commit() };
};
const readAt = (commit: string) =>
  github.requests.some(({ path }) => path.includes(`/git/trees/${commit}`) || path.includes(`ref=${commit}`));

describe('repository_dispatch', () => {
  it('chooses one manifest of the default branch’s tip, and reads no other commit', async () => {
    repository.commits[TIP] = { ...repository.commits[TIP], 'models/b/release.yml': manifest('sim-b') };
    const { outcome, path } = await find({ ...SENT, policy: 'lax.yml', release: 'models/c/release.yml' });
    expect([outcome, path]).toEqual([['dispatched'], 'models/a/release.yml']);
    expect(readAt(TIP)).toBe(true);
    expect(readAt(HEAD)).toBe(false);
  });

  it('chooses none where two fit, unless the input release names one of them', async () => {
    expect((await find(SENT)).outcome).toBe('dispatch-ambiguous');
    const named = await find(SENT, { release: 'models/b/release.yml' });
    expect([named.outcome, named.path]).toEqual([['dispatched'], 'models/b/release.yml']);
    expect((await find(SENT, { release: 'models/c/release.yml' })).outcome).toBe('dispatch-unmatched');
    expect((await find(SENT, { release: 'models/none/release.yml' })).outcome).toBe('input-invalid');
  });

  it.each([
    [{ ...SENT, name: 'sim-clean' }, 'dispatch-unmatched'],
    [{ ...SENT, name: 'proposed' }, 'dispatch-unmatched'],
    [{ ...SENT, name: 'sim-other', digest: 'sha256:bb' }, 'dispatch-digest-differs'],
    [null, 'dispatch-malformed'],
  ])('with %j chooses none, and has no commit to tell anything on', async (sent, code) => {
    expect(await find(sent)).toEqual({ outcome: code, path: null, commit: null });
  });

  it('chooses none while a manifest cannot be read: it could be a second one', async () => {
    repository.commits[TIP] = { ...repository.commits[TIP], 'models/z/release.yml': 'version: 2\n' };
    expect((await find({ ...SENT, name: 'sim-other' })).outcome).toBe('manifest-invalid');
  });

  it('chooses none without a policy on the default branch, or on another ref', async () => {
    expect((await find(SENT, { ref: 'refs/heads/topic' })).outcome).toBe('event-unsupported');
    const { [POLICY]: _policy, ...others } = repository.commits[TIP] ?? {};
    repository.commits[TIP] = others;
    expect((await find(SENT)).outcome).toBe('policy-missing');
  });
});
