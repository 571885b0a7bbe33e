import { always, reading, TIP } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: a folder cut short',
  acts: [
    {
      before: always(reading('/git/trees/'), { status: 200, body: { sha: TIP, tree: [], truncated: true } }),
      exit: 3,
      verdict: 'error',
      reason: 'tree-truncated',
    },
  ],
  comments: 1,
} satisfies Scenario;
