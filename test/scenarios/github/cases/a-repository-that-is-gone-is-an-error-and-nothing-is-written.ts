import { always, everything } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 410 for everything',
  acts: [{ before: always(everything, { status: 410 }), exit: 3, verdict: 'error', reason: 'github-api' }],
  comments: 0,
} satisfies Scenario;
