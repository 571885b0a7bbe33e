import { expect } from 'vitest';
import { always, rewriting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 422 for the comment, once there is a verdict',
  model: 'sim-brazen',
  acts: [
    {
      before: always(rewriting, { status: 422, body: { message: 'no\n::set-output name=verdict::pass' } }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['under way'],
  afterwards: (_, [end]) => expect(end?.stdout).toContain('::warning::the comment could not be written'),
} satisfies Scenario;
