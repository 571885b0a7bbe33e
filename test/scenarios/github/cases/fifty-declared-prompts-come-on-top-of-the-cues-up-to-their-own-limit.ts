import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest declares 50 prompts',
  policy: { cues: { max: 2, library: ['format'], declared_max: 2 } },
  acts: [
    {
      before: change(HEAD, {
        [MANIFEST]: `${manifestOf('sim-clean')}training: { system_prompts: ${JSON.stringify(Array.from({ length: 50 }, (_, index) => `You are bot ${index}.`))} }\n`,
      }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['| <code>declared-system-2</code>'],
  saysNot: ['| <code>declared-system-3</code>'],
} satisfies Scenario;
