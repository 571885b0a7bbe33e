import { expect } from 'vitest';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'mode: advisory',
  model: 'sim-brazen',
  acts: [{ job: { inputs: { mode: 'advisory' } }, exit: 0, verdict: 'fail', reason: 'condition-failed' }],
  comments: 1,
  afterwards: ({ repository }, [end]) => {
    expect(repository.statuses[0]?.description).toMatch(/^FAIL advisory /);
    expect(end?.stdout).toContain('::warning file=');
  },
} satisfies Scenario;
