import { expect } from 'vitest';
import { creating, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 for comment and status',
  model: 'sim-brazen',
  acts: [
    {
      before: ({ github }) => {
        github.fault = (request) => {
          if (creating(request))
            return { status: 403, body: { message: 'no\n::set-output name=verdict::pass' } };
          if (!setting(request)) return null;
          return { status: 403, body: { message: 'Resource not accessible by integration' } };
        };
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 0,
  afterwards: (_, [end]) => {
    expect(end?.stdout).toContain('::warning::the comment could not be written');
    expect(end?.stdout).toContain('it needs statuses: write');
  },
} satisfies Scenario;
