import { always, listing } from '../faults.ts';
import { restored } from '../props.ts';
import type { Scenario, Stage } from '../scenario.ts';

const mended = ({ github }: Stage) => {
  github.fault = () => null;
};

export default {
  event: 'pull_request',
  fault: 'GitHub: 502 for the list of comments',
  acts: [
    { before: always(listing, { status: 502 }), exit: 3, verdict: 'error', reason: 'memory-missing' },
    { before: mended, exit: 0, verdict: 'pass', reason: 'all-passed' },
    // The records that the second run left say what the comments do, and yet nobody can write down this run.
    {
      before: always(listing, { status: 502 }),
      job: (ends) => ({ inputs: { out: restored(ends.at(-1)) } }),
      exit: 3,
      verdict: 'error',
      reason: 'memory-unwritten',
    },
  ],
  comments: 1,
} satisfies Scenario;
