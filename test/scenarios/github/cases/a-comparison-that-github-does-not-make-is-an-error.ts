import { expect } from 'vitest';
import { always, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 404 for the comparison',
  acts: [
    {
      before: always(reading('/compare/'), { status: 404 }),
      exit: 3,
      verdict: 'error',
      reason: 'github-api',
    },
  ],
  comments: 1,
  afterwards: ({ repository }) => expect(repository.statuses.map(({ state }) => state)).toEqual(['failure']),
} satisfies Scenario;
