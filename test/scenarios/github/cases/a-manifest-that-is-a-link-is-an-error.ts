import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest is a link',
  acts: [
    {
      before: change(HEAD, { [MANIFEST]: { link: '../../secret.yml' } }),
      exit: 3,
      verdict: 'error',
      reason: 'manifest-invalid',
    },
  ],
  comments: 1,
} satisfies Scenario;
