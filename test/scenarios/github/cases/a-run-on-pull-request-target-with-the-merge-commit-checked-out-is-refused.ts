import { commitId } from '../../../runner/github-api.ts';
import { HEAD, ON_TARGET, PULL, REPOSITORY } from '../faults.ts';
import { checkOut } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request_target',
  fault: 'the workflow checks the merge commit out',
  acts: [
    {
      before: ({ workspace, repository }) => {
        const merge = commitId('merge of base and head');
        repository.pulls[PULL] = { headSha: HEAD, baseRef: 'master', headRepo: REPOSITORY, mergeSha: merge };
        checkOut(workspace, merge);
      },
      job: ON_TARGET,
      exit: 3,
      verdict: 'error',
      reason: 'head-checked-out',
    },
  ],
  comments: 1,
} satisfies Scenario;
