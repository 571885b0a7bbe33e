import { creating, once } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 502 before the comment was made',
  acts: [{ before: once(creating, { status: 502 }), exit: 0, verdict: 'pass', reason: 'all-passed' }],
  comments: 1,
} satisfies Scenario;
