import { expect } from 'vitest';
import { tampered } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'comment action',
  fault: 'the report folder is hostile',
  model: 'sim-brazen',
  acts: [
    {
      job: { inputs: { comment: 'never', status: 'false' } },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
    {
      before: () => {},
      job: ([gate]) => ({
        action: 'comment',
        inputs: { report: tampered(gate?.out ?? ''), outcome: 'failure' },
      }),
      exit: 0,
    },
  ],
  comments: 1,
  saysNot: ['<script', 'PLANTED', '@everyone'],
  afterwards: ({ repository }) => expect(repository.statuses.map(({ state }) => state)).toEqual(['failure']),
} satisfies Scenario;
