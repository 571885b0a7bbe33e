import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change releases two models',
  acts: [
    {
      before: change(HEAD, { 'models/b/release.yml': manifestOf('sim-clean') }),
      exit: 3,
      verdict: 'error',
      reason: 'several-releases',
    },
  ],
  comments: 1,
  says: ['models&#47;b&#47;release'],
} satisfies Scenario;
