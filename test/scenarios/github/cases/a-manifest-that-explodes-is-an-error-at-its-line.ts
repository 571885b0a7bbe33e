import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest is a YAML bomb',
  acts: [
    {
      before: change(HEAD, { [MANIFEST]: `${manifestOf('sim-clean')}interventions: &a [*a, *a]\n` }),
      exit: 3,
      verdict: 'error',
      reason: 'manifest-invalid',
    },
  ],
  comments: 1,
  afterwards: (_, [end]) => expect(end?.stdout).toContain('line=3::'),
} satisfies Scenario;
