import { expect } from 'vitest';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  acts: [
    { job: { inputs: { stage: 'key' } }, exit: 0 },
    {
      job: { env: { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '1' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards(_stage, [key, gate]) {
    expect(key?.outputs['evidence-key']).toMatch(/^[0-9a-f]{64}$/);
    expect(key?.outputs['cache-prefix']).toBe(`cuegate-${key?.outputs['evidence-key']}-`);
    expect(gate?.outputs['evidence-key']).toBe(key?.outputs['evidence-key']);
    expect(gate?.outputs['cache-key']).toBe(key?.outputs['cache-key']);
    expect(key?.outputs['cache-key']).toBe(`${key?.outputs['cache-prefix']}100-1`);
  },
} satisfies Scenario;
