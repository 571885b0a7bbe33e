import { always, rewriting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 with Retry-After of an hour, for the verdict',
  acts: [
    {
      before: always(rewriting, { status: 403, headers: { 'retry-after': '3600' } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['under way'],
} satisfies Scenario;
