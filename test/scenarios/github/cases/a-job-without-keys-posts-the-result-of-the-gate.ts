import { expect } from 'vitest';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'comment action',
  fault: 'none',
  model: 'sim-brazen',
  acts: [
    {
      job: { inputs: { comment: 'never', status: 'false' } },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
    {
      job: ([gate]) => ({ action: 'comment', inputs: { report: gate?.out ?? '', outcome: 'failure' } }),
      exit: 0,
    },
  ],
  comments: 1,
  says: ['FAIL'],
  saysNot: ['Untrusted text'],
  afterwards: ({ repository }) => expect(repository.statuses.map(({ state }) => state)).toEqual(['failure']),
} satisfies Scenario;
