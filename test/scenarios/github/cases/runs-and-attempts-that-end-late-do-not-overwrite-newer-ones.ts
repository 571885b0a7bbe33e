import type { Scenario } from '../scenario.ts';

const ended = (run: number, attempt: number) => ({
  job: { env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) } },
  exit: 0,
  verdict: 'pass',
  reason: 'all-passed',
});

export default {
  event: 'pull_request',
  fault: 'runs and attempts end in the wrong order',
  acts: [ended(900, 2), ended(900, 1), ended(101, 3)],
  comments: 1,
  says: ['run=900 attempt=2 '],
} satisfies Scenario;
