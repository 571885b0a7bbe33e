import { expect } from 'vitest';
import { change, HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change adds a policy of 10 MB',
  model: 'sim-brazen',
  acts: [
    {
      before: change(HEAD, { '.github/cuegate.yml': `# ${'x'.repeat(10_000_000)}` }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['its policy has 10000002 bytes'],
  afterwards: ({ github }) =>
    expect(github.requests.filter(({ path }) => path.includes('cuegate.yml') && path.includes(HEAD))).toEqual(
      [],
    ),
} satisfies Scenario;
