import { always, creating } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 500 for every comment',
  acts: [
    { before: always(creating, { status: 500 }), exit: 3, verdict: 'error', reason: 'memory-unwritten' },
  ],
  comments: 0,
} satisfies Scenario;
