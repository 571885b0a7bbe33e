import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD, MERGE_BASE } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest is renamed among 4,000 files',
  acts: [
    {
      before: (stage) => {
        const many = Object.fromEntries(
          Array.from({ length: 4000 }, (_, index) => [`models/a${index}/notes.md`, `note ${index}`]),
        );
        change(MERGE_BASE, { [MANIFEST]: manifestOf('sim-brazen') })(stage);
        change(HEAD, {
          ...many,
          [MANIFEST]: null,
          'models/zzz/release.yml': manifestOf('sim-brazen'),
        })(stage);
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
} satisfies Scenario;
