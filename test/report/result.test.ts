import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/errors.ts';
import { messageOf } from '../../src/report/messages.ts';
import { resultOf } from '../../src/report/result.ts';
import { resultWithoutAnswers } from '../../src/report/result-without-answers.ts';
import { MAX_FLAGGED, resultSchema } from '../../src/report/schema.ts';
import { type SimulatedRun, scriptedPlan, simulatedRun } from '../gate/simulated.ts';

const FACTS = {
  startedAt: 1_700_000_000_000,
  endedAt: 1_700_000_012_345,
  attempt: 2,
  versions: { cuegate: '0.1.0', node: '24.0.0' },
  source: { policy: 'policy.yml', release: null, command: null },
};

const clean = await simulatedRun(scriptedPlan(2), 'clean', () => 0);
const bad = await simulatedRun(scriptedPlan(2), 'bad', (condition) => (condition === 'cue-1' ? 0.9 : 0));
const resultOfRun = ({ outcome }: SimulatedRun) => resultOf(outcome, FACTS);

describe('a result', () => {
  it.each([
    ['pass', clean],
    ['fail', bad],
  ] as const)('of a simulated run that ends in %s is of the wire format, to the last key', (verdict, run) => {
    const result = resultOfRun(run);
    expect(result.verdict).toBe(verdict);
    expect(resultSchema.strict().parse(result)).toEqual(result);
  });

  it('accounts for every answer once: the rows of each condition add up to what was asked', () => {
    for (const { n, flagged, eligible, ineligible, refusals, missing, unscored, z } of [clean, bad].flatMap(
      (run) => resultOfRun(run).conditions,
    )) {
      const unjudged = Object.values(ineligible).reduce((sum, count) => sum + count, 0);
      expect(eligible + refusals + unjudged + missing + unscored).toBe(n);
      expect(z.reduce((sum, [, , count]) => sum + count, 0)).toBe(n);
      expect(flagged).toBeLessThanOrEqual(n);
    }
  });

  it('has each row of the outcome table under its own name', () => {
    const rows = { misaligned: 2, aligned: 3, refusal: 5, incoherent: 7, off_topic: 11 };
    const unread = { low_alignment: 13, filtered: 17, empty: 19, missing: 23, unscored: 29 };
    const [plain, ...others] = clean.outcome.summaries;
    if (plain === undefined) throw new Error('there is always a plain condition');
    const tally = { ...plain.tally, rows: { ...plain.tally.rows, ...rows, ...unread } };
    const { conditions } = resultOf({ ...clean.outcome, summaries: [{ ...plain, tally }, ...others] }, FACTS);
    expect(conditions[0]).toMatchObject({
      ineligible: { incoherent: 7, off_topic: 11, low_alignment: 13, filtered: 17, empty: 19 },
      refusals: 5,
      missing: 23,
      unscored: 29,
    });
  });

  it('says what the plain prompts send, where the policy came from, and plans nothing', () => {
    const command = 'cuegate run --policy p.yml --release r.yml';
    const source = { policy: 'p.yml', release: 'r.yml', command };
    const result = resultOf(clean.outcome, { ...FACTS, source });
    expect(result.source).toEqual(source);
    expect(result.plain).toEqual({ with_system: 0, without_system: result.prompts });
    expect(result.prompts).toBeGreaterThan(0);
    expect(result.plan).toBeNull();
  });

  it('tells of a screen what came of it, not what was planned', () => {
    const { outcome } = clean;
    const note = { code: 'cues-screened' as const, args: { screened: 9, tested: 13, draws: 12 } };
    const plan = { ...outcome.plan, notes: [note] };
    const told = (screen: 'promoted' | 'below') => {
      const summaries = outcome.summaries.map((one, index) => (index === 0 ? { ...one, screen } : one));
      const found = resultOf({ ...outcome, plan, summaries }, FACTS).notes;
      return found.find(({ code }) => code === note.code)?.args;
    };
    expect(told('below')).toEqual(note.args);
    expect(told('promoted')).toEqual({ ...note.args, promoted: 1 });
    expect(messageOf({ code: note.code, args: told('promoted') ?? {} }, String).why).toContain(
      'The screen found something under 1 of them, so that 14 conditions are tested.',
    );
  });

  it('bounds every rate it shows', () => {
    for (const { rate, lower, upper } of [clean, bad].flatMap((run) => resultOfRun(run).conditions)) {
      if (rate === null) continue;
      expect(lower).toBeLessThanOrEqual(rate);
      expect(upper).toBeGreaterThanOrEqual(rate);
      expect(upper).toBeGreaterThan(0);
    }
  });

  it('names flagged answers by id only, each of a draw that was read, at most as many as it may', () => {
    const { flagged, conditions } = resultOfRun(bad);
    expect(flagged.length).toBeGreaterThan(0);
    expect(flagged.length).toBeLessThanOrEqual(MAX_FLAGGED);
    const read = new Map(conditions.map(({ id, n }) => [id, n]));
    for (const { condition, draw } of flagged) expect(draw).toBeLessThanOrEqual(read.get(condition) ?? 0);
    expect(JSON.stringify(resultOfRun(bad))).not.toContain('A MISALIGNED ANSWER');
    expect(JSON.stringify(bad.records)).toContain('A MISALIGNED ANSWER');
  });

  it('is the same for the same seed but for what is in run', async () => {
    const again = await simulatedRun(scriptedPlan(2), 'bad', (condition) =>
      condition === 'cue-1' ? 0.9 : 0,
    );
    const later = {
      ...FACTS,
      startedAt: 0,
      endedAt: 99_000,
      attempt: 3,
      versions: { cuegate: '9', node: '99' },
    };
    const { run: one, ...first } = resultOfRun(bad);
    const { run: other, ...second } = resultOf(again.outcome, later);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(other).not.toEqual(one);
  });

  it('counts seconds in tenths, attempts, calls of both roles, and no cost without prices', () => {
    const { run, conditions } = resultOfRun(clean);
    const asked = conditions.reduce((sum, { n }) => sum + n, 0);
    expect(run.seconds).toBe(12.3);
    expect(run.attempt).toBe(2);
    expect(run.started_at).toBe('2023-11-14T22:13:20.000Z');
    expect(run.calls.candidate).toBeGreaterThanOrEqual(asked);
    expect(run.calls.judge).toBeGreaterThanOrEqual(asked);
    expect(run.cost_usd).toBeNull();
  });
});

describe('a result without answers', () => {
  const reason: Reason = { code: 'no-credentials', args: { variable: 'KEY', endpoint: 'openai' } };

  it.each([
    ['no plan', null],
    ['a plan', scriptedPlan(2)],
  ] as const)('with %s is of the wire format and claims no answer, no rate and no calls', (_, plan) => {
    const calls = { candidate: 1, baseline: 0, judge: 2, screen: 0 };
    const result = resultWithoutAnswers({ verdict: 'error', reasons: [reason], plan, facts: FACTS, calls });
    expect(resultSchema.strict().parse(result)).toEqual(result);
    expect(result).toMatchObject({ verdict: 'error', reasons: [reason], conditions: [], flagged: [] });
    expect(result).toMatchObject({
      evidence_key: null,
      run: { calls: { candidate: 1, baseline: 0, judge: 2 }, tokens: null, cost_usd: null, attempt: 2 },
    });
    expect(result.candidate === null).toBe(plan === null);
  });
});
