import { all, change, HEAD } from '../faults.ts';
import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'a first policy with a mistake',
  acts: [
    {
      before: all(noPolicyYet, change(HEAD, { '.github/cuegate.yml': 'version: 1\nendpoint: {}\n' })),
      job: { inputs: { mode: 'advisory' } },
      exit: 3,
      verdict: 'error',
      reason: 'policy-invalid',
    },
  ],
  comments: 1,
} satisfies Scenario;
