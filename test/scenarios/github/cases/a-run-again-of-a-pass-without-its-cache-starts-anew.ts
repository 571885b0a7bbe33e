import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'somebody deletes the cache and runs again',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      job: { env: { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '2' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
    {
      job: { env: { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '3' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['attempt=3 ', 'pass (attempt 3)', 'Earlier results for this model are missing', '10 answers in all'],
  saysNot: ['32) (attempt'],
} satisfies Scenario;
