import { expect } from 'vitest';
import { commitId } from '../../../runner/github-api.ts';
import { PULL, REPOSITORY } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'a newer commit was pushed before',
  acts: [
    {
      before: ({ repository }) => {
        repository.pulls[PULL] = { headSha: commitId('newer'), baseRef: 'master', headRepo: REPOSITORY };
      },
      exit: 3,
      verdict: 'error',
      reason: 'head-moved',
    },
  ],
  comments: 0,
  afterwards: ({ repository }) => expect(repository.statuses).toEqual([]),
} satisfies Scenario;
