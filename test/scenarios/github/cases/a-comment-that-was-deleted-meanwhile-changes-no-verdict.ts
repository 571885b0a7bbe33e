import { always, rewriting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 404 for the comment to rewrite',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    { before: always(rewriting, { status: 404 }), exit: 1, verdict: 'fail', reason: 'failed-before' },
  ],
  comments: 1,
} satisfies Scenario;
