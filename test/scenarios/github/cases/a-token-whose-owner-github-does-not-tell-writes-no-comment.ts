import { always, asking } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 401 for the token owner',
  acts: [{ before: always(asking, { status: 401 }), exit: 0, verdict: 'pass', reason: 'all-passed' }],
  comments: 0,
} satisfies Scenario;
