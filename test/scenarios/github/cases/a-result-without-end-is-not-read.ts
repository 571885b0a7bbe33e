import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'comment action',
  fault: 'the result has 5 MB',
  acts: [
    {
      before: ({ workspace }) => writeFileSync(join(workspace, 'result.json'), `[${' '.repeat(5_000_000)}]`),
      job: (_, { workspace }) => ({ action: 'comment', inputs: { report: workspace, outcome: 'success' } }),
      exit: 3,
    },
  ],
  comments: 0,
} satisfies Scenario;
