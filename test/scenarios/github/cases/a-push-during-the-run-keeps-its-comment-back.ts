import { commitId } from '../../../runner/github-api.ts';
import { meanwhile, PULL, REPOSITORY, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'a newer commit is pushed meanwhile',
  acts: [
    {
      before: meanwhile(setting, ({ repository }) => {
        repository.pulls[PULL] = { headSha: commitId('newer'), baseRef: 'master', headRepo: REPOSITORY };
      }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 0,
} satisfies Scenario;
