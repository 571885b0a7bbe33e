import { markerLine } from '../../../../src/adapters/github/marker.ts';
import { markerSeal } from '../../../../src/adapters/github/marker-seal.ts';
import { NO_RUN_HISTORY } from '../../../../src/report/run-history.ts';
import { creating, HEAD, meanwhile, PULL, REPOSITORY } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

const SALT = 'sixteen or more characters';
const SEAL = markerSeal(SALT, REPOSITORY, PULL);

export default {
  event: 'pull_request',
  fault: 'another run comments at the same time',
  acts: [
    {
      before: meanwhile(creating, ({ repository }) => {
        repository.comments.push({
          id: 5,
          author: repository.viewer,
          body: `### theirs\n${markerLine({ release: MANIFEST, writer: { head: HEAD, run: 999, attempt: 1 }, verdict: 'pass', tried: NO_RUN_HISTORY }, SEAL)}\n`,
        });
      }),
      job: { env: { CUEGATE_SALT: SALT } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['### theirs'],
} satisfies Scenario;
