import { all, change, HEAD } from '../faults.ts';
import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'there is no policy anywhere',
  acts: [
    {
      before: all(noPolicyYet, change(HEAD, { '.github/cuegate.yml': null })),
      exit: 3,
      verdict: 'error',
      reason: 'policy-missing',
    },
  ],
  comments: 1,
} satisfies Scenario;
