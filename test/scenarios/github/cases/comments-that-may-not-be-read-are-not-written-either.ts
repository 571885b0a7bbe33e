import { always, listing } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 for the list of comments',
  acts: [{ before: always(listing, { status: 403 }), exit: 0, verdict: 'pass', reason: 'all-passed' }],
  comments: 0,
} satisfies Scenario;
