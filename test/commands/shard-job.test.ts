import { describe, expect, it } from 'vitest';
import { jobOf } from '../../src/commands/shard-job.ts';

describe('the run of a pipeline', () => {
  const pipelines: [name: string, env: Record<string, string>, run: string, shard: number, merge: number][] =
    [
      ['GitHub', { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' }, '7', 2, 2],
      ['GitLab', { CI_PIPELINE_ID: '8', CI_JOB_ID: '81' }, '8', 1, 1],
      ['Buildkite', { BUILDKITE_BUILD_ID: 'b', BUILDKITE_RETRY_COUNT: '0' }, 'b', 1, 1],
      ['Buildkite, tried again', { BUILDKITE_BUILD_ID: 'b', BUILDKITE_RETRY_COUNT: '2' }, 'b', 3, 1],
      ['Buildkite, of no number', { BUILDKITE_BUILD_ID: 'b', BUILDKITE_RETRY_COUNT: '-1x' }, 'b', 1, 1],
      ['CircleCI', { CIRCLE_WORKFLOW_ID: 'w' }, 'w', 1, 1],
      ['Jenkins', { BUILD_TAG: 'jenkins-a-3' }, 'jenkins-a-3', 1, 1],
    ];
  it.each(pipelines)('is told by %s', (_name, env, run, shard, merge) => {
    expect(jobOf(env, 'shard')).toEqual({ run, attempt: shard });
    expect(jobOf(env, 'merge')).toEqual({ run, attempt: merge });
  });

  it('is as a person names it, whatever the pipeline says', () => {
    const env = { BUILDKITE_BUILD_ID: 'b', BUILDKITE_RETRY_COUNT: '2' };
    expect(jobOf(env, 'shard', 'mine')).toEqual({ run: 'mine', attempt: 1 });
    expect(jobOf({}, 'shard')).toBeNull();
  });
});
