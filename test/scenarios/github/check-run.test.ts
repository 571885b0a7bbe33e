import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from '../../runner/check-runs-api.ts';
import { type GatedRelease, gatedRelease, MANIFEST, PLAIN } from './gated-release.ts';

let release: GatedRelease | null = null;
afterEach(async () => {
  await release?.close();
  release = null;
});

const WITH_CHECK = { inputs: { check: 'true' } };
const only = (gated: GatedRelease): Check => {
  const { checks = [] } = gated.repository;
  expect(checks).toHaveLength(1);
  return checks[0] ?? expect.unreachable('a check run');
};
const isUnderWay = (gated: GatedRelease) => () =>
  gated.repository.checks?.some(({ status }) => status === 'in_progress') === true;

describe('a step with check: true', () => {
  it('passes a check run and says where the report is, with few requests', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    const { code, summary } = await release.run(WITH_CHECK);
    expect(code).toBe(0);
    expect(only(release)).toMatchObject({ name: 'cuegate/check', conclusion: 'success' });
    expect(only(release).output.summary).toContain('**Rates against the limits**');
    const folder =
      '[artifacts of the run](https://github.example/Codertocat/Hello-World/actions/runs/1#artifacts)';
    for (const text of [summary, only(release).output.summary, release.repository.comments[0]?.body])
      expect(text).toContain(folder);
    // Begun, looked at once more whether it is still open, and ended; and one look at what a run before left.
    expect(release.github.requests.filter(({ path }) => path.includes('check-runs'))).toHaveLength(4);
  });

  it('fails it, with a remark at the manifest', async () => {
    release = await gatedRelease('sim-wild', PLAIN);
    const { code, stdout } = await release.run(WITH_CHECK);
    expect(code, stdout).toBe(1);
    expect(only(release)).toMatchObject({ conclusion: 'failure' });
    expect(only(release).output.annotations).toMatchObject([{ path: MANIFEST, start_line: 2 }]);
  });

  it('has no say in the verdict where it may not write', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    release.github.fault = ({ path }) =>
      path.includes('check-runs')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : null;
    const { code, stdout } = await release.run(WITH_CHECK);
    expect(code).toBe(0);
    expect(stdout).toContain('it needs checks: write');
    expect(release.repository.statuses.map(({ state }) => state)).toEqual(['success']);
    expect(release.repository.comments).toHaveLength(1);
  });

  it('that is cancelled leaves no check run under way', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    const kill = { when: isUnderWay(release), signal: 'SIGINT' as const };
    const { code } = await release.run({ ...WITH_CHECK, kill });
    expect(code).toBe(3);
    expect(only(release)).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  it('that is killed leaves one that the next run ends', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    await release.run({ ...WITH_CHECK, kill: { when: isUnderWay(release) } });
    expect(only(release).status).toBe('in_progress');
    const { code } = await release.run(WITH_CHECK);
    expect(code).toBe(0);
    expect(only(release)).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('is refused where there is no verdict of a commit, and for a word that is no switch', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    for (const inputs of [
      { check: 'yes' },
      { check: 'true', shard: '1/2' },
      { check: 'true', nightly: 'true' },
    ]) {
      const { code, outputs } = await release.run({ inputs });
      expect([code, outputs.reason ?? 'input-invalid']).toEqual([3, 'input-invalid']);
    }
  });
});

describe('the comment action with check: true', () => {
  it('writes the check run of another job, by its outcome', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    const gate = await release.run({ inputs: { comment: 'never', status: 'false' } });
    const post = {
      action: 'comment' as const,
      inputs: { report: gate.out, outcome: 'failure', check: 'true' },
    };
    await release.run(post);
    expect(only(release)).toMatchObject({ conclusion: 'failure' });
  });

  it('fails it where the other job left no result', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    await release.run({ action: 'comment', inputs: { report: 'nowhere', check: 'true' } });
    expect(only(release)).toMatchObject({ conclusion: 'failure' });
  });
});
