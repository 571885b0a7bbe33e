import { expect } from 'vitest';
import { once, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: reset after the status was set',
  acts: [
    {
      before: once(setting, { status: 0, reset: true, carriedOut: true }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards: ({ repository }) =>
    expect(new Set(repository.statuses.map(({ state }) => state))).toEqual(new Set(['success'])),
} satisfies Scenario;
