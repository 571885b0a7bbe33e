import { join } from 'node:path';
import { HEAD, ON_TARGET } from '../faults.ts';
import { checkOut } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request_target',
  fault: 'the workflow checks the head out as a branch',
  acts: [
    {
      before: ({ workspace }) => checkOut(join(workspace, 'pr'), HEAD, 'topic'),
      job: ON_TARGET,
      exit: 3,
      verdict: 'error',
      reason: 'head-checked-out',
    },
  ],
  comments: 1,
} satisfies Scenario;
