import { markerLine } from '../../../../src/adapters/github/marker.ts';
import { NO_RUN_HISTORY } from '../../../../src/report/run-history.ts';
import { creating, HEAD, meanwhile } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'another run comments at the same time',
  acts: [
    {
      before: meanwhile(creating, ({ repository }) => {
        repository.comments.push({
          id: 5,
          author: repository.viewer,
          body: `### theirs\n${markerLine(MANIFEST, { head: HEAD, run: 999, attempt: 1 }, NO_RUN_HISTORY)}\n`,
        });
      }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['### theirs'],
} satisfies Scenario;
