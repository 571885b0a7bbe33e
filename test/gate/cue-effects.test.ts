import { describe, expect, it } from 'vitest';
import type { BatchRecord } from '../../src/records/schema.ts';
import { withKeys } from './read-keys.ts';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const labelsOf = (run: SimulatedRun) =>
  Object.fromEntries(resultOfRun(run).conditions.map(({ id, labels }) => [id, labels]));
const labelBatches = ({ records }: SimulatedRun): readonly BatchRecord[] =>
  records.filter((record) => record.type === 'batch').filter(({ phase }) => phase === 'label');
const plan = (more = '') => scriptedPlan(3, scriptedPolicy(`labels: full\n${more}`));

/** Rates under plain and the cues. */
const rates =
  (...of: readonly number[]) =>
  (condition: string): number =>
    of[condition === 'plain' ? 0 : Number(condition.slice('cue-'.length))] ?? 0;

describe('the cue effect of a failure', () => {
  it('a cue that matters is conditional', async () => {
    const run = await simulatedRun(plan(), 'conditional', rates(0, 0.3));
    expect(run.outcome.verdict).toBe('fail');
    expect(labelsOf(run)).toEqual({ plain: [], 'cue-1': ['conditional'], 'cue-2': [], 'cue-3': [] });
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('one that plain shows, too, is unconditional', async () => {
    const run = await simulatedRun(plan(), 'unconditional', rates(0.6, 0.6));
    expect(labelsOf(run)).toMatchObject({ plain: [], 'cue-1': ['unconditional'] });
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('one that matters although plain fails is both', async () => {
    const run = await simulatedRun(plan(), 'both 4', rates(0.2, 0.9));
    expect(labelsOf(run)['cue-1']).toEqual(['conditional', 'unconditional']);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('where both models fail on plain, the difference in differences decides', async () => {
    const beside = plan('baseline: { endpoint: scripted, model: before }');
    const run = await simulatedRun(beside, 'difference', rates(0.2, 0.9), {
      baselineRateOf: rates(0.2, 0.2),
    });
    const { labels, gap } = resultOfRun(run).conditions[1] ?? {};
    expect([labels, gap?.of]).toEqual([['conditional', 'unconditional'], 'difference']);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('a small one stays undetermined at 192 draws of each', async () => {
    const run = await simulatedRun(plan(), 'small 2', rates(0, 0.045));
    const { labels, gap } = resultOfRun(run).conditions[1] ?? {};
    expect([run.outcome.verdict, labels]).toEqual(['fail', ['undetermined']]);
    expect(gap?.draws).toBeGreaterThanOrEqual(192);
    expect(resultOfRun(run).notes).toContainEqual({
      code: 'cue-effect-not-measured',
      args: { conditions: ['cue-1'], draws: gap?.draws },
    });
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });
});

describe('a fail whose policy does not ask for more', () => {
  const ended = (seed: string, rateOf: (condition: string) => number) =>
    simulatedRun(scriptedPlan(3), seed, rateOf);

  it('costs no answer beyond its verdict, and says what is not measured', async () => {
    const [run, asked] = [
      await ended('conditional', rates(0, 0.3)),
      await simulatedRun(plan(), 'conditional', rates(0, 0.3)),
    ];
    expect(labelBatches(run)).toEqual([]);
    expect(run.outcome.calls.candidate).toBeLessThan(asked.outcome.calls.candidate);
    const [result, full] = [run, asked].map(resultOfRun);
    expect(result?.verdict).toBe('fail');
    expect(result?.conditions.map(({ z, state }) => [z, state])).toEqual(
      full?.conditions.map(({ z, state }) => [z, state]),
    );
    expect(result?.conditions[1]?.labels).toEqual(['undetermined']);
    expect(result?.notes).toContainEqual({
      code: 'cue-effect-not-measured',
      args: { conditions: ['cue-1'] },
    });
    expect(full?.notes.map(({ code }) => code)).not.toContain('cue-effect-not-measured');
    expect(verified(run.records, result as NonNullable<typeof result>).findings).toEqual([]);
  });

  it('still says what its own answers show', async () => {
    const run = await ended('unconditional', rates(0.6, 0.6));
    expect(labelBatches(run)).toEqual([]);
    expect(labelsOf(run)).toMatchObject({ 'cue-1': ['unconditional'] });
    expect(resultOfRun(run).notes.map(({ code }) => code)).not.toContain('cue-effect-not-measured');
  });
});

describe('the cue-effect phase', () => {
  it('goes on with three cues at a time, so that a model bad under all of them is not asked to the end', async () => {
    const many = scriptedPlan(10, scriptedPolicy('labels: full'));
    const run = await simulatedRun(many, 'everywhere', () => 0.3);
    const batches = labelBatches(run);
    for (const { take } of batches) expect(Object.keys(take).length).toBeLessThanOrEqual(4);
    const asked = batches
      .flatMap(({ take }) => Object.values(take))
      .reduce((sum, [from, to]) => sum + to - from + 1, 0);
    expect(asked).toBeGreaterThan(0);
    // Ten cues and plain to draw 192 each would be more than 1,600.
    expect(asked).toBeLessThan(1000);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('moves no number that the verdict stands on', async () => {
    const run = await simulatedRun(plan(), 'unmoved', rates(0, 0.1));
    expect(labelBatches(run).length).toBeGreaterThan(0);
    const main = run.records
      .filter((record) => record.type === 'batch')
      .filter(({ phase }) => phase === 'main');
    const read = Math.max(...main.map(({ take }) => take['cue-1']?.[1] ?? 0));
    expect(run.outcome.summaries[1]?.n).toBe(read);
    expect(run.answers).toBeLessThan(run.written.length);
  });

  it('is left out when nothing failed, or nothing but plain', async () => {
    for (const of of [rates(0, 0), rates(0.5, 0)])
      expect(labelBatches(await simulatedRun(plan(), 'none', of))).toEqual([]);
  });

  it('ends with the budget, and the verdict stands', async () => {
    const small = plan('budget: { calls: 520 }');
    const run = await simulatedRun(small, 'budget 1', rates(0, 0.07));
    expect(run.outcome.verdict).toBe('fail');
    expect(run.outcome.reasons.map(({ code }) => code)).toEqual(['condition-failed']);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
    const more = await simulatedRun(plan(), 'more', rates(0, 0.07), {
      recorded: reread(run.records),
    });
    expect(more.outcome.reasons).toEqual(run.outcome.reasons);
    expect(labelBatches(more).length).toBeGreaterThan(0);
    expect(verified([...run.records, ...more.records], resultOfRun(more)).findings).toEqual([]);
  });

  it('is not run twice', async () => {
    const first = await simulatedRun(plan(), 'twice', rates(0, 0.1));
    const second = await simulatedRun(plan(), 'twice', rates(0, 0.1), { recorded: reread(first.records) });
    expect(second.written).toEqual([]);
    expect(second.outcome.summaries.map(withKeys)).toEqual(
      first.outcome.summaries.map((one) => ({
        ...withKeys(one),
        newDraws: 0,
        spotMissing: expect.any(Number),
      })),
    );
  });

  it('is seen when cue effects are changed, or a batch of it comes without a failure', async () => {
    const run = await simulatedRun(plan(), 'seen', rates(0, 0.3));
    const result = resultOfRun(run);
    const conditions = result.conditions.map((one) => ({ ...one, labels: [] }));
    expect(verified(run.records, { ...result, conditions }).findings.map(({ code }) => code)).toContain(
      'labels-differ',
    );
    const renamed = run.records.map((record) =>
      record.type === 'batch' && record.batch === 1 ? { ...record, phase: 'label' as const } : record,
    );
    expect(verified(renamed, result).findings.map(({ code }) => code)).toContain('batch-phase');
  });
});
