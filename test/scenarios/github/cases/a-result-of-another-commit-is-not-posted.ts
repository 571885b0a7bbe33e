import { expect } from 'vitest';
import { commitId } from '../../../runner/github-api.ts';
import { pullPayload } from '../../../runner/release-repository.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'comment action',
  fault: 'the result is of another commit',
  acts: [
    {
      job: { inputs: { comment: 'never', status: 'false' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
    {
      job: ([gate]) => ({
        action: 'comment',
        payload: {
          ...pullPayload(),
          pull_request: { ...pullPayload().pull_request, head: { sha: commitId('newer') } },
        },
        inputs: { report: gate?.out ?? '', outcome: 'success' },
      }),
      exit: 3,
    },
  ],
  comments: 0,
  afterwards: ({ repository }) =>
    expect(repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [commitId('newer'), 'failure'],
    ]),
} satisfies Scenario;
