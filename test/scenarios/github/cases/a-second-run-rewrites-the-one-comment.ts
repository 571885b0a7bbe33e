import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    { exit: 1, verdict: 'fail', reason: 'failed-before' },
  ],
  comments: 1,
  says: ['run=101 '],
} satisfies Scenario;
