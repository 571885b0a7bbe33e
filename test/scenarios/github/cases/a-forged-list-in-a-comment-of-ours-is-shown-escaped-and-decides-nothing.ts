import { markerLine } from '../../../../src/adapters/github/marker.ts';
import { HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'somebody edits our comment',
  model: 'sim-brazen',
  acts: [
    {
      before: ({ repository }) => {
        repository.comments.push({
          id: 5,
          author: repository.viewer,
          body: `### old\n${markerLine({ release: MANIFEST, writer: { head: HEAD, run: 1, attempt: 1 }, verdict: 'pass', tried: { tried: [{ model: '</td><img src=x>@all', digest: null, observed: null, head: 'abc', verdict: 'pass', run: 1, attempt: 1, release: '', key: null, line: 1, kept: 0, epoch: 1, last: 0, unlisted: 0, failed: [], promoted: [], undecided: [], cleared: [], commit: '', blob: '', branch: '', scope: '', parts: {} }], more: 0 } }, null)}\n`,
        });
      },
      // With a salt a comment that somebody edited is none of ours any more.
      job: { env: { CUEGATE_SALT: '' } },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['&#60;&#47;td&#62;'],
  saysNot: ['<img', '@all'],
} satisfies Scenario;
