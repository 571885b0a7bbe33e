import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

const SALT = 'a-salt-that-nobody-guesses-0123456789';

export default {
  event: 'pull_request',
  fault: 'none',
  acts: [
    { job: { env: { CUEGATE_SALT: SALT } }, exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      job: (ends) => ({ inputs: { out: restored(ends[0]) }, env: { CUEGATE_SALT: SALT } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  saysNot: ['lost', SALT],
} satisfies Scenario;
