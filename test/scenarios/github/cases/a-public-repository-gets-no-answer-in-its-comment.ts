import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the repository is public',
  model: 'sim-brazen',
  acts: [
    {
      before: ({ repository }) => {
        repository.isPublic = true;
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['not kept'],
  saysNot: ['Untrusted text'],
} satisfies Scenario;
