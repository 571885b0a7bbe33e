import { all, change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'a first policy without a manifest',
  acts: [
    {
      before: all(noPolicyYet, change(HEAD, { [MANIFEST]: null })),
      exit: 3,
      verdict: 'error',
      reason: 'policy-not-adopted',
    },
  ],
  comments: 1,
} satisfies Scenario;
