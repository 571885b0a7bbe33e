import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the default branch has no policy yet, advisory',
  acts: [
    {
      before: noPolicyYet,
      job: { inputs: { mode: 'advisory' } },
      exit: 0,
      verdict: 'error',
      reason: 'policy-not-adopted',
    },
  ],
  comments: 1,
} satisfies Scenario;
