import { always, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 429 without Retry-After for every tree',
  acts: [
    {
      before: always(reading('/git/trees/'), { status: 429 }),
      exit: 3,
      verdict: 'error',
      reason: 'github-api',
    },
  ],
  comments: 1,
  says: ['ERROR'],
} satisfies Scenario;
