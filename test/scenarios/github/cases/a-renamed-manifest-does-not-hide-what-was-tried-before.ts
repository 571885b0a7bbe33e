import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change renames its manifest',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      before: change(HEAD, { [MANIFEST]: null, 'models/other/release.yml': manifestOf('sim-clean') }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 2,
  afterwards: ({ repository }) => expect(repository.comments.at(-1)?.body).toContain('sim-brazen'),
} satisfies Scenario;
