import { once, rewriting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 422 for the first comment',
  acts: [
    {
      before: once(rewriting, {
        status: 422,
        body: { message: 'Body is too long (maximum is 65536 characters)' },
      }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['Truncated:', 'PASS'],
  saysNot: ['declared digest'],
} satisfies Scenario;
