import { describe, expect, it } from 'vitest';
import { inputNames } from '../../../src/adapters/github/step.ts';
import { checkInputs } from '../../../src/commands/action-inputs.ts';
import { refusal } from '../../policy/written.ts';
import { freshFolder } from '../../runner/bundle.ts';
import { startGitHubApi } from '../../runner/github-api.ts';
import { gatePullRequest, releaseRepository } from '../../runner/release-repository.ts';
import { policyOf, RELEASE } from '../bad-input/folder.ts';

const GIVEN = {
  policy: '.github/cuegate.yml',
  policyRef: '',
  release: '',
  token: 't',
  comment: 'always',
  status: 'true',
  mode: 'gate',
  out: '',
  dryRun: 'false',
};

describe('an input that there is not', () => {
  it.each([
    ['limits', 'limits: … in .github/cuegate.yml'],
    ['on-inconclusive', 'on_inconclusive: … in .github/cuegate.yml'],
    ['on_inconclusive', 'on_inconclusive: … in .github/cuegate.yml'],
    ['budget', 'budget: … in .github/cuegate.yml'],
  ])('%s is a key of the policy', (name, says) => {
    const refused = refusal(() => checkInputs({ ...GIVEN, names: ['policy', name] }));
    expect(refused).toMatchObject({ code: 'input-invalid', file: `input ${name}` });
    expect(refused.problem).toBe('is a key of the policy, not an input of the Action');
    expect(refused.fix).toContain(says);
  });

  it.each([
    ['polcy', 'policy'],
    ['dry_run', 'dry-run'],
    ['modes', 'mode'],
    ['github-tokn', 'github-token'],
  ])('%s names the nearest one', (name, near) => {
    const { problem } = refusal(() => checkInputs({ ...GIVEN, names: [name] }));
    expect(problem).toBe(`there is no such input; the nearest one is ${near}`);
  });

  it('is left to the warning of the runner where it is like none', () => {
    expect(() => checkInputs({ ...GIVEN, names: ['something-else-altogether'] })).not.toThrow();
  });

  it('is found in the environment of the step', () => {
    const env = { INPUT_POLICY: '', 'INPUT_DRY-RUN': 'true', INPUT_LIMITS: 'strict', PATH: '/bin' };
    expect(inputNames(env)).toEqual(['policy', 'dry-run', 'limits']);
  });

  it('ends the step red before anything is asked', async () => {
    const github = await startGitHubApi(
      releaseRepository(
        { '.github/cuegate.yml': policyOf('http://127.0.0.1:9/v1') },
        { 'models/a/release.yml': RELEASE },
      ),
    );
    const step = await gatePullRequest(github, freshFolder('foreign-input'), {
      env: { INPUT_LIMITS: 'strict' },
    });
    await github.close();
    expect([step.code, step.outputs.reason]).toEqual([3, 'input-invalid']);
    expect(step.stdout).toContain('"input limits": is a key of the policy, not an input of the Action');
  });
});
