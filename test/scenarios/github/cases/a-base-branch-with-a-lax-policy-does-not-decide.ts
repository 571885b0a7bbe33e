import { commitId } from '../../../runner/github-api.ts';
import { HEAD, PULL, REPOSITORY, TIP } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'it is opened against a lax branch',
  // Under the lax limits it would pass.
  model: 'sim-unconditional',
  policy: { limits: 'smoke' },
  acts: [
    {
      before: ({ repository }) => {
        const lax = commitId('lax');
        const policy = JSON.parse(String(repository.commits[TIP]?.['.github/cuegate.yml'])) as object;
        repository.commits[lax] = {
          '.github/cuegate.yml': JSON.stringify({ ...policy, limits: { tolerated: 0.24, must_catch: 0.5 } }),
        };
        repository.branches.lax = lax;
        repository.mergeBases[`lax...${HEAD}`] = lax;
        repository.pulls[PULL] = { headSha: HEAD, baseRef: 'lax', headRepo: REPOSITORY };
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
} satisfies Scenario;
