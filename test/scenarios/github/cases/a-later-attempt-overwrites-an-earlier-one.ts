import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      job: { env: { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '2' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['attempt=2 ', 'pass (attempt 2)'],
} satisfies Scenario;
