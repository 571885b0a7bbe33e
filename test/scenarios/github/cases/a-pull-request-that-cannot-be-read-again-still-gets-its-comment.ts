import { PULL, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 404 for the pull request at the end',
  acts: [
    {
      before: ({ github }) => {
        let seen = 0;
        github.fault = (request) => {
          if (!reading(`/pulls/${PULL}`)(request)) return null;
          seen += 1;
          return seen > 1 ? { status: 404 } : null;
        };
      },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
