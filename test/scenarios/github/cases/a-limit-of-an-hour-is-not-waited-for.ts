import { always, creating } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 with Retry-After of an hour',
  acts: [
    {
      before: always(creating, { status: 403, headers: { 'retry-after': '3600' } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 0,
} satisfies Scenario;
