import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'somebody deletes cache and comment',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: ({ repository }) => {
        repository.comments.length = 0;
      },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['(attempt 2). Fewer than', 'Earlier results for this model are missing'],
} satisfies Scenario;
