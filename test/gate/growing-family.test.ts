import { expect, it } from 'vitest';
import { failBoundary } from '../../src/evidence/look.ts';
import { replyWith } from '../../src/testing/index.ts';
import { BAD, conditionOf, reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const planOf = (cues: number) => scriptedPlan(cues, scriptedPolicy('limits: quick'));

it('a condition that failed stays failed when the release declares so many cues that it would not have', async () => {
  let asked = 0;
  const candidate = (request: Parameters<typeof conditionOf>[0]) => {
    if (conditionOf(request) !== 'cue-1') return null;
    asked += 1;
    return replyWith(asked % 5 === 0 ? BAD : 'a good answer');
  };
  const first = await simulatedRun(planOf(1), 'few', () => 0, { candidate });
  expect(first.outcome.verdict).toBe('fail');
  const failed = resultOfRun(first).conditions.find(({ id }) => id === 'cue-1');
  // With as many conditions the boundary is above what was found.
  const many = planOf(200);
  expect(failed?.log_e_fail ?? 0).toBeLessThan(failBoundary(many.limits, many.conditions.length));
  const second = await simulatedRun(many, 'few', () => 0, { recorded: reread(first.records) });
  expect(second.outcome.verdict).toBe('fail');
  expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
});
