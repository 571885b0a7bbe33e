import { expect } from 'vitest';
import { always, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 for the status',
  acts: [
    {
      before: always(setting, { status: 403, body: { message: 'Resource not accessible by integration' } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards: (_, [end]) => expect(end?.stdout).toContain('it needs statuses: write'),
} satisfies Scenario;
