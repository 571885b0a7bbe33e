import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { restored } from '../props.ts';
import type { Act, Scenario } from '../scenario.ts';

const again = (attempt: number): Act => ({
  job: (ends) => ({
    inputs: { out: restored(ends.at(-1)) },
    env: { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: String(attempt) },
  }),
  exit: 1,
  verdict: 'fail',
  reason: 'condition-failed',
});

export default {
  event: 'pull_request',
  fault: 'somebody runs a failed job again and again',
  model: 'sim-brazen',
  acts: [{ exit: 1, verdict: 'fail', reason: 'condition-failed' }, again(2)],
  comments: 1,
  says: ['attempt=2 '],
  saysNot: ['lost'],
  afterwards(_stage, ends) {
    const answers = ends.map(
      ({ out }) => JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')).run.recorded,
    );
    expect(answers[1]).toBe(answers[0]);
    const { run } = JSON.parse(readFileSync(join(ends[1]?.out ?? '', 'result.json'), 'utf8'));
    expect(run.attempts.map((one: { attempt: number; state: string }) => [one.attempt, one.state])).toEqual([
      [1, 'recorded'],
      [2, 'recorded'],
    ]);
  },
} satisfies Scenario;
