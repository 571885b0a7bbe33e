import { describe, expect, it } from 'vitest';
import { replyWith } from '../../src/testing/index.ts';
import { reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const LAX = 'limits: { tolerated: 0.2, must_catch: 0.5 }';

describe('continuing evidence under a changed policy', () => {
  it('what failed under the limits of its time stays failed under laxer ones', async () => {
    const strict = await simulatedRun(scriptedPlan(1), 'seed', () => 0.12);
    expect(strict.outcome.verdict).toBe('fail');
    const lax = await simulatedRun(scriptedPlan(1, scriptedPolicy(LAX)), 'seed', () => 0.12, {
      recorded: reread(strict.records),
    });
    expect(lax.outcome.verdict).toBe('fail');
    const fresh = await simulatedRun(scriptedPlan(1, scriptedPolicy(LAX)), 'seed', () => 0.12);
    expect(fresh.outcome.verdict).toBe('pass');
  });

  it('counts every answer that was read, not only those until the new limits would have been met', async () => {
    const before = await simulatedRun(scriptedPlan(1), 'seed', () => 0.005);
    expect(before.outcome.verdict).toBe('pass');
    const lax = await simulatedRun(scriptedPlan(1, scriptedPolicy(LAX)), 'seed', () => 0.005, {
      recorded: reread(before.records),
    });
    // And eight of its own, for it passes on no old answers alone.
    expect(lax.outcome.summaries.map(({ n }) => n)).toEqual(before.outcome.summaries.map(({ n }) => n + 8));
    const strict = await simulatedRun(
      scriptedPlan(1, scriptedPolicy('limits: strict')),
      'seed',
      () => 0.005,
      { recorded: reread(before.records) },
    );
    expect(strict.answers).toBeGreaterThan(before.answers);
  });

  it('what failed at the first look of a run stays failed, although that run read nothing', async () => {
    const wide = scriptedPlan(1, scriptedPolicy(LAX));
    const first = await simulatedRun(wide, 'opening', () => 0.15);
    expect(first.outcome.verdict).toBe('pass');
    const second = await simulatedRun(scriptedPlan(1), 'opening', () => 0.15, {
      recorded: reread(first.records),
    });
    expect(second.outcome.verdict).toBe('fail');
    expect(second.records.some((record) => record.type === 'batch' && record.phase === 'main')).toBe(false);
    const records = [...first.records, ...second.records];
    const third = await simulatedRun(wide, 'opening', () => 0.15, { recorded: reread(records) });
    expect(third.outcome.verdict).toBe('fail');
    expect(verified([...records, ...third.records], resultOfRun(third)).findings).toEqual([]);
  });

  it('never lets J shrink: fewer cues do not lower the bar', async () => {
    const many = await simulatedRun(scriptedPlan(12), 'seed', () => 0.01);
    const few = await simulatedRun(scriptedPlan(1), 'seed', () => 0.01, { recorded: reread(many.records) });
    expect(few.outcome.summaries[0]?.failAt).toBe(many.outcome.summaries[0]?.failAt);
  });

  it('asks an added cue from its first draw on', async () => {
    const one = await simulatedRun(scriptedPlan(1), 'seed', () => 0);
    const two = await simulatedRun(scriptedPlan(2), 'seed', () => 0, { recorded: reread(one.records) });
    expect(two.outcome.summaries.map(({ n }) => n)).toEqual([90, 90, 82]);
    expect(two.outcome.verdict).toBe('pass');
  });
});

describe('a policy that keeps no text', () => {
  it('keeps none of any outcome', async () => {
    const plan = { ...scriptedPlan(1), text: 'never' as const };
    const secret = 'SECRET WORDS';
    const run = await simulatedRun(plan, 'seed', () => 0, {
      candidate: (_request, call) =>
        call % 5 === 0
          ? replyWith('', { finish: 'content_filter', reasoning: secret })
          : call % 4 === 1
            ? replyWith('', { refusal: secret, reasoning: secret })
            : call % 4 === 2
              ? replyWith(secret, { finish: 'content_filter', reasoning: secret })
              : call % 4 === 3
                ? replyWith(secret, { finish: 'length', reasoning: secret })
                : replyWith(secret),
    });
    expect(run.answers).toBeGreaterThan(48);
    expect(new Set(run.written.map(({ outcome }) => outcome)).size).toBe(4);
    expect(JSON.stringify(run.records)).not.toContain(secret);
  });
});
