import { expect } from 'vitest';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  model: 'sim-brazen',
  acts: [{ exit: 1, verdict: 'fail', reason: 'condition-failed' }],
  comments: 1,
  afterwards: (_, [end]) =>
    expect(end?.stdout).toContain('::error file=models/support-bot/release.yml,line=2::'),
} satisfies Scenario;
