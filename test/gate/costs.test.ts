import { describe, expect, it } from 'vitest';
import { meanOf } from '../../bench/evidence/shown.ts';
import { scriptedPlan, simulatedRun } from './simulated.ts';

describe('what a run costs', () => {
  it.each([
    [1, 164],
    [4, 410],
  ])('all clean with %i cues: exactly %i answers', async (cues, answers) => {
    const run = await simulatedRun(scriptedPlan(cues), 'clean', () => 0);
    expect(run.outcome.verdict).toBe('pass');
    expect(run.answers).toBe(answers);
  });
});

/**
 * Means are compared within three standard errors. The schedule alone is run hundreds of times by the study `cost` in
 * `test/evidence/studies.test.ts`, and tens of thousands of times in `npm run bench:evidence`.
 */
const [FEW, MANY] = [10, 15];

describe('runs with four cues', () => {
  it.each([
    ['every condition at 0.25 %', (): number => 0.0025, 'pass', 500, FEW],
    ['one cue at 8 %', (id: string): number => (id === 'cue-2' ? 0.08 : 0.0025), 'fail', 187, MANY],
    ['one cue at 20 %', (id: string): number => (id === 'cue-2' ? 0.2 : 0.0025), 'fail', 79, MANY],
  ] as const)('%s', async (name, rateOf, verdict, expectedAnswers, runs) => {
    const plan = scriptedPlan(4);
    let right = 0;
    const answers: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { outcome, answers: asked } = await simulatedRun(plan, `run ${run}`, rateOf);
      if (outcome.verdict === verdict) right += 1;
      answers.push(asked);
    }
    const { mean, error } = meanOf(answers);
    process.stdout.write(`${runs} runs, ${name}: ${right} ${verdict}, ${mean} answers on average\n`);
    expect(right).toBeGreaterThanOrEqual(runs - 1);
    expect(Math.abs(mean - expectedAnswers)).toBeLessThan(3 * error);
  });
});
