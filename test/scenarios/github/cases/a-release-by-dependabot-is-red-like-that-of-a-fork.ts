import { any, creating, setting, withKey } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request (dependabot)',
  fault: 'no secrets, a token that reads',
  acts: [
    {
      before: ({ repository, github, ...stage }) => {
        withKey({ repository, github, ...stage });
        github.fault = (request) => (any(creating, setting)(request) ? { status: 403 } : null);
      },
      job: { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      exit: 3,
      verdict: 'error',
      reason: 'no-credentials',
    },
  ],
  comments: 0,
} satisfies Scenario;
