import { expect } from 'vitest';
import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import { foreign } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest names a foreign host',
  acts: [
    {
      before: (stage) => {
        foreign.open();
        change(HEAD, {
          [MANIFEST]: `${manifestOf('sim-clean')}endpoints: { evil: { base_url: "${foreign.url}" } }\n`,
        })(stage);
      },
      exit: 3,
      verdict: 'error',
      reason: 'manifest-invalid',
    },
  ],
  comments: 1,
  afterwards: () => expect(foreign.close()).toBe(0),
} satisfies Scenario;
