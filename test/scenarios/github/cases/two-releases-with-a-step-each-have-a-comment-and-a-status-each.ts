import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change releases two models',
  acts: [
    {
      before: change(HEAD, { 'models/b/release.yml': manifestOf('sim-brazen') }),
      job: { inputs: { release: MANIFEST } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
    {
      job: { inputs: { release: 'models/b/release.yml' } },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 2,
  afterwards: ({ repository }) =>
    expect(repository.statuses.map(({ context, state }) => `${context} ${state}`).sort()).toEqual([
      'cuegate/verdict models/b/release.yml failure',
      `cuegate/verdict ${MANIFEST} success`,
    ]),
} satisfies Scenario;
