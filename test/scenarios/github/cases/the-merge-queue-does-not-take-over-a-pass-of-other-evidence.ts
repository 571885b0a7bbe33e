import { all, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the status names another key',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: all(queued, ({ repository }) => {
        repository.statuses = repository.statuses.map((status) => ({
          ...status,
          description: status.description.replace(/key [0-9a-f]{8}/, 'key 00000000'),
        }));
      }),
      job: QUEUED,
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
