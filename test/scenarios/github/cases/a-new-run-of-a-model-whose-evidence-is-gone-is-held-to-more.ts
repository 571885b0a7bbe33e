import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'somebody pushes an empty commit after deleting the cache',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    { exit: 1, verdict: 'fail', reason: 'failed-before' },
  ],
  comments: 1,
  says: ['attempt 2'],
} satisfies Scenario;
