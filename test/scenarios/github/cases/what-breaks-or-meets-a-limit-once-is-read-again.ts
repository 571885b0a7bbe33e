import { inTurn, reading } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: limit for a tree, reset for a file, 500 for a page',
  acts: [
    {
      before: (stage) => {
        stage.repository.comments.push(
          ...Array.from({ length: 150 }, (_, index) => ({
            id: 10 + index,
            author: 'somebody',
            body: 'chat',
          })),
        );
        inTurn([
          [reading('/git/trees/'), { status: 429, headers: { 'retry-after': '1' } }],
          [reading('/contents/'), { status: 0, reset: true }],
          [reading('page=2'), { status: 500 }],
        ])(stage);
      },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
