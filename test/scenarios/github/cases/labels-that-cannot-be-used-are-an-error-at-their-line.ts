import { TIP } from '../faults.ts';
import { labelsAt } from '../labels.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the labels of the default branch are malformed',
  acts: [
    {
      before: labelsAt(TIP, '\n{"kind":"reading"}\n'),
      exit: 3,
      verdict: 'error',
      reason: 'labels-invalid',
    },
  ],
  comments: 1,
  says: ['line 2'],
} satisfies Scenario;
