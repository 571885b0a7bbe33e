import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  acts: [
    {
      before: change(HEAD, { [MANIFEST]: null }),
      exit: 0,
      verdict: 'not-applicable',
      reason: 'no-release-changed',
    },
  ],
  comments: 0,
} satisfies Scenario;
