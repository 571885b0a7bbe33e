import { expect } from 'vitest';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'comment action',
  fault: 'there is no result',
  acts: [
    {
      job: (_, { workspace }) => ({ action: 'comment', inputs: { report: workspace, outcome: 'failure' } }),
      exit: 3,
    },
  ],
  comments: 0,
  afterwards: ({ repository }) => expect(repository.statuses.map(({ state }) => state)).toEqual(['failure']),
} satisfies Scenario;
