import { expect } from 'vitest';
import { pullPayload } from '../../../runner/release-repository.ts';
import { PULL } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

const BOT = 'github-actions[bot]';
const { pull_request, ...payload } = pullPayload();

export default {
  event: 'pull_request',
  fault: 'it was opened with GITHUB_TOKEN',
  acts: [
    {
      before: ({ repository }) => {
        const pull = repository.pulls[PULL];
        if (pull !== undefined) pull.author = BOT;
      },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
    {
      // A token that may not read pull requests: the payload tells who opened it.
      before: ({ github }) => {
        github.fault = ({ path }) => (path.includes('/pulls/') ? { status: 403 } : null);
      },
      job: { payload: { ...payload, pull_request: { ...pull_request, user: { login: BOT } } } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['The pull request was opened by', 'token of a GitHub App'],
  afterwards: (_stage, ends) => {
    for (const { stdout, outputs } of ends) {
      expect(stdout).toMatch(/^::warning::The pull request was opened by "github-actions\[bot\]"/m);
      expect(outputs.verdict).toBe('pass');
    }
  },
} satisfies Scenario;
