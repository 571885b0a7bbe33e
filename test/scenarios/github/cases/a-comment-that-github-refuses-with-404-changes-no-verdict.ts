import { expect } from 'vitest';
import { always, creating } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 404 for the comment',
  model: 'sim-brazen',
  acts: [
    {
      before: always(creating, { status: 404, body: { message: 'no\n::set-output name=verdict::pass' } }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 0,
  afterwards: (_, [end]) => expect(end?.stdout).toContain('::warning::the comment could not be written'),
} satisfies Scenario;
