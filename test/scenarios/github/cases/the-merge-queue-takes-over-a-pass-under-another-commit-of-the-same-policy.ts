import { expect } from 'vitest';
import { commitId } from '../../../runner/github-api.ts';
import { all, CALLS_OF_TAKEOVER, QUEUED, queued, TIP } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the default branch has moved on',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: all(queued, ({ repository }) => {
        const newer = commitId('newer');
        repository.commits[newer] = repository.commits[TIP] ?? {};
        repository.branches.master = newer;
      }),
      job: QUEUED,
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_OF_TAKEOVER);
  },
} satisfies Scenario;
