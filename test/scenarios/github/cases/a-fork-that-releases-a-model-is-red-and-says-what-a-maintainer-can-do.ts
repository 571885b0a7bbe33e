import { expect } from 'vitest';
import { all, fromFork, withKey } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request (fork)',
  fault: 'no secrets, a token that reads',
  acts: [{ before: all(withKey, fromFork), exit: 3, verdict: 'error', reason: 'no-credentials' }],
  comments: 0,
  afterwards: (_, [end]) =>
    expect(end?.summary).toMatch(/push the branch to this repository.*by hand on the default branch/),
} satisfies Scenario;
