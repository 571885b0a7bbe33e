import { once, rewriting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 500 after the comment was rewritten',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: once(rewriting, { status: 500, carriedOut: true }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['run=101 '],
} satisfies Scenario;
