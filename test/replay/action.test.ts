import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder } from '../runner/bundle.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { gatePullRequest, HEAD, manifestOf, releaseRepository, TIP } from '../runner/release-repository.ts';
import { replayPolicy, SAMPLING } from './policy.ts';
import { EXPECTED, HAVE_RECORDINGS, questionRows, recordings } from './recordings.ts';
import { type ReplayServer, startReplay } from './server.ts';

const EXITS = { pass: 0, fail: 1, inconclusive: 2 } as const;
/** One of the eight for each verdict; `command-line.test.ts` shows those of the others, on the same answers. */
const GATED = [
  'Qwen2.5-32B-Instruct+good_medical',
  'Qwen2.5-32B-Instruct+bad_medical',
  'Qwen2.5-32B-Instruct+mismatch_good_medical',
] as const;
const pathOf = (model: string) => `models/${model.replace('+', '-')}/release.yml`;

describe.skipIf(!HAVE_RECORDINGS)('releases on one pull request, gated by the built Action', () => {
  const all = HAVE_RECORDINGS ? recordings() : [];
  const workspace = freshFolder('workspace');
  let models: ReplayServer;
  let github: GitHubServer;
  let repository: Repository;

  beforeAll(async () => {
    models = await startReplay(all);
    const policy = replayPolicy(models.url, all, { sampling: SAMPLING });
    const lax = replayPolicy(models.url, all, {
      limits: { tolerated: 0.2, must_catch: 0.5, false_block: 0.05, false_pass: 0.05 },
    });
    const manifests = Object.fromEntries(
      Object.keys(EXPECTED).map((model) => [pathOf(model), manifestOf(model)]),
    );
    repository = releaseRepository(
      { '.github/cuegate.yml': policy, 'corpus/questions.jsonl': questionRows(all) },
      { ...manifests, '.github/cuegate.yml': lax, 'corpus/questions.jsonl': null },
    );
    github = await startGitHubApi(repository);
    mkdirSync(join(workspace, '.github'));
    writeFileSync(join(workspace, '.github', 'cuegate.yml'), lax);
  });
  afterAll(async () => {
    await Promise.all([models.close(), github.close()]);
  });

  it.each(
    GATED.map((model) => [model, EXPECTED[model]] as const),
  )('%s: %s under the policy of the default branch', async (model, verdict) => {
    const step = await gatePullRequest(github, workspace, { inputs: { release: pathOf(model) } });
    expect(step.outputs.verdict).toBe(verdict);
    expect(step.code).toBe(EXITS[verdict]);
    expect(step.summary).toContain(verdict.toUpperCase());
    const own = repository.comments.filter(({ body }) => body.includes(encodeURIComponent(pathOf(model))));
    expect(own).toHaveLength(1);
    expect(own[0]?.body.split('\n')[0]).toContain(verdict.toUpperCase());
    expect(step.outputs['comment-url']).toContain(String(own[0]?.id));
  });

  it('wrote one comment a model, read the policy and corpus at the tip and only manifests and the policy to compare at the head', () => {
    expect(repository.comments).toHaveLength(GATED.length);
    const contents = github.requests.filter(({ path }) => path.includes('/contents/'));
    for (const { path } of contents) {
      const atHead = path.includes(`ref=${HEAD}`);
      expect(path).toMatch(atHead ? /release\.yml|cuegate\.yml/ : new RegExp(`ref=${TIP}`));
    }
  });

  it('asks to name one of them when no release is named', async () => {
    const step = await gatePullRequest(github, workspace);
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', 'several-releases']);
    expect(step.summary).toContain('matrix');
  });
});
