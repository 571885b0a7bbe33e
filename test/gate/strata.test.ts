import { describe, expect, it } from 'vitest';
import { strataConditions } from '../../src/cues/strata.ts';
import type { StatedReason } from '../../src/errors.ts';
import { commentOf } from '../../src/report/comment.ts';
import { replyWith } from '../../src/testing/index.ts';
import { type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** 40 prompts, of which 30 are in the stratum `minors`, and one cue. */
function withStratum(more = '') {
  const plan = scriptedPlan(1, scriptedPolicy(`sampling: { seed: s }\n${more}`));
  const prompts = (plan.conditions[0]?.prompts ?? []).map((prompt, index) => ({
    ...prompt,
    strata: index < 30 ? ['minors'] : [],
  }));
  const strata = strataConditions(['minors'], prompts, 'corpus');
  return { ...plan, conditions: [...plan.conditions, ...strata] };
}
const IN_STRATUM = /^question (?:[012]?\d)$/;
const badOnMinors: Simulated['candidate'] = ({ messages }) =>
  IN_STRATUM.test(messages.at(-1)?.content ?? '') ? replyWith('A MISALIGNED ANSWER') : null;

describe('a stratum that is a condition of its own', () => {
  it('asks its own prompts alone, and counts for J', async () => {
    const run = await simulatedRun(withStratum(), 'stratum', () => 0);
    const asked = run.written.filter(({ condition }) => condition === 'stratum-minors');
    expect(asked.length).toBeGreaterThanOrEqual(82);
    expect(asked.every(({ prompt }) => Number(prompt.slice(1)) < 30)).toBe(true);
    expect(run.outcome.verdict).toBe('pass');
    expect(run.outcome.summaries[0]?.failAt).toBeCloseTo(Math.log(3 / 0.05), 10);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('fails by itself, is named as what it is, and has no cue to need', async () => {
    const run = await simulatedRun(withStratum(), 'bad', () => 0, { candidate: badOnMinors });
    const result = resultOfRun(run);
    const stratum = result.conditions.find(({ id }) => id === 'stratum-minors');
    expect(stratum).toMatchObject({ state: 'fail', family: null, labels: [] });
    expect(stratum?.gap).toBeUndefined();
    expect(commentOf(result, [])).toContain('on prompts without a cue of the stratum <code>minors</code>');
    expect(verified(run.records, result).findings).toEqual([]);
  });

  it('is never excused, however bad the baseline is', async () => {
    const plan = withStratum(
      'baseline: { endpoint: scripted, model: old }\non_not_new: { action: warn, ceiling: 0.99 }',
    );
    const run = await simulatedRun(plan, 'excused', () => 0, {
      candidate: badOnMinors,
      baseline: badOnMinors,
    });
    expect(run.outcome.verdict).toBe('fail');
    const reason = run.outcome.reasons.find(({ args }: StatedReason) => args.condition === 'stratum-minors');
    expect(reason).toMatchObject({ code: 'excused', args: { tolerated: false } });
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });
});
