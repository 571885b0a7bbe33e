import { once, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 503 for a file, once',
  acts: [
    { before: once(reading('/contents/'), { status: 503 }), exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
} satisfies Scenario;
