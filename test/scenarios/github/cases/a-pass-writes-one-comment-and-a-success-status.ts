import { expect } from 'vitest';
import { HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  acts: [{ exit: 0, verdict: 'pass', reason: 'all-passed' }],
  comments: 1,
  afterwards: ({ repository }) =>
    expect(repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([[HEAD, 'success']]),
} satisfies Scenario;
