import { expect } from 'vitest';
import { commitId } from '../../../runner/github-api.ts';
import { EDITED, HEAD, PULL } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

const BRANCH_TIP = commitId('tip of the release branch');

export default {
  event: 'pull_request',
  fault: 'the new base branch has the manifest already',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      before: ({ repository }) => {
        repository.branches['release-1'] = BRANCH_TIP;
        repository.commits[BRANCH_TIP] = repository.commits[HEAD] ?? {};
        repository.mergeBases[`release-1...${HEAD}`] = BRANCH_TIP;
        const pull = repository.pulls[PULL];
        if (pull !== undefined) pull.baseRef = 'release-1';
      },
      job: EDITED,
      exit: 1,
      verdict: 'fail',
      reason: 'failed-elsewhere',
    },
  ],
  comments: 1,
  says: ['FAIL', 'run=100 '],
  afterwards: ({ repository }) =>
    expect(repository.statuses.map(({ context, state }) => [context, state])).toEqual([
      ['cuegate/verdict', 'failure'],
    ]),
} satisfies Scenario;
