import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { all, change, QUEUE_HEAD, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the entry before releases another model',
  acts: [
    {
      before: all(queued, change(QUEUE_HEAD, { 'models/other/release.yml': manifestOf('sim-brazen') })),
      job: QUEUED,
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  releases: 2,
  // The failure alone is remembered.
  comments: 1,
  afterwards: ({ repository }) =>
    expect(repository.statuses.map(({ context, state }) => `${context} ${state}`).sort()).toEqual([
      'cuegate/verdict failure',
      'cuegate/verdict models/other/release.yml failure',
      'cuegate/verdict models/support-bot/release.yml success',
      // Before the first of them is gated.
      'cuegate/verdict pending',
    ]),
} satisfies Scenario;
