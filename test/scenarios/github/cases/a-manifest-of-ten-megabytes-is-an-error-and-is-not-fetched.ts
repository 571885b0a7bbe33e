import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest has 10 MB',
  acts: [
    {
      before: change(HEAD, { [MANIFEST]: `${manifestOf('sim-clean')}# ${'x'.repeat(10_000_000)}` }),
      exit: 3,
      verdict: 'error',
      reason: 'manifest-invalid',
    },
  ],
  comments: 1,
  afterwards: ({ github }) =>
    expect(github.requests.filter(({ path }) => path.includes('release.yml'))).toEqual([]),
} satisfies Scenario;
