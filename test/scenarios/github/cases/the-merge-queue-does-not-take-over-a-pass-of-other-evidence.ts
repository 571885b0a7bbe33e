import { expect } from 'vitest';
import { organismPolicy } from '../../../runner/organism.ts';
import { all, CALLS_ANEW, change, QUEUED, queued, TIP } from '../faults.ts';
import { OWN_PLAIN } from '../own-gate.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the default branch lets the candidate write more',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: all(queued, (stage) => {
        const policy = organismPolicy(stage.models, {
          ...OWN_PLAIN,
          candidate: { endpoint: 'simulated', models: ['sim-*'], max_tokens: 900 },
        });
        change(TIP, { '.github/cuegate.yml': policy })(stage);
      }),
      job: QUEUED,
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_ANEW);
  },
} satisfies Scenario;
