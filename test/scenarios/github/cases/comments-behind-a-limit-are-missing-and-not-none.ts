import { always, listing } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 with Retry-After of an hour, for the list of comments',
  acts: [
    {
      before: always(listing, { status: 403, headers: { 'retry-after': '3600' } }),
      exit: 3,
      verdict: 'error',
      reason: 'memory-missing',
    },
  ],
  comments: 0,
} satisfies Scenario;
