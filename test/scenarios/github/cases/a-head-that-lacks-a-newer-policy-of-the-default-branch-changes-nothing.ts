import { change, TIP } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the default branch has a newer policy',
  acts: [
    {
      before: ({ repository, ...stage }) => {
        const policy = JSON.parse(String(repository.commits[TIP]?.['.github/cuegate.yml'])) as object;
        change(TIP, { '.github/cuegate.yml': JSON.stringify({ ...policy, budget: { calls: 9000 } }) })({
          repository,
          ...stage,
        });
      },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  saysNot: ['takes effect after merge'],
} satisfies Scenario;
