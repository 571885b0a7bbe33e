import { all, once, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 500 for the second page of comments',
  acts: [
    {
      before: all(
        ({ repository }) => {
          repository.comments.push(
            ...Array.from({ length: 150 }, (_, index) => ({
              id: 10 + index,
              author: 'somebody',
              body: 'chat',
            })),
          );
        },
        once(reading('page=2'), { status: 500 }),
      ),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
