import { all, change, fromFork, HEAD, withKey } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request (fork)',
  fault: 'no secrets, a token that reads',
  acts: [
    {
      before: all(withKey, change(HEAD, { [MANIFEST]: null }), fromFork),
      exit: 0,
      verdict: 'not-applicable',
      reason: 'no-release-changed',
    },
  ],
  comments: 0,
} satisfies Scenario;
