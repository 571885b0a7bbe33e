import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'runs end in the wrong order',
  acts: [
    { job: { env: { GITHUB_RUN_ID: '900' } }, exit: 0, verdict: 'pass', reason: 'all-passed' },
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
  says: ['run=900 '],
} satisfies Scenario;
