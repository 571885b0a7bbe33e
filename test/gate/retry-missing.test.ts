import { describe, expect, it } from 'vitest';
import type { ChatFailed, ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const TIMEOUT = { fault: 'timeout' } as const;
/** Says nothing of what was asked. */
const NOBODY_THERE = { fault: 'unreachable', unsent: true } as const;

/** Every question that begins so is lost for good. */
const lost =
  (start: string, failure: Pick<ChatFailed, 'fault' | 'unsent'> = NOBODY_THERE) =>
  ({ messages }: ChatRequest): ChatOutcome | null =>
    (messages.at(-1)?.content ?? '').startsWith(start)
      ? { state: 'failed', status: null, detail: 'simulated', retryAfterMs: null, ...failure }
      : null;

const plan = (cap = 120, more = '') =>
  scriptedPlan(1, scriptedPolicy(`sampling: { cap: ${cap}, seed: s }\n${more}`));
const missingOf = ({ outcome }: SimulatedRun) =>
  outcome.summaries.reduce((sum, { tally }) => sum + tally.rows.missing, 0);
const refills = ({ written }: SimulatedRun) => written.filter(({ refill }) => refill === true);

/** A run that loses draws, and the next one, which loses none: nobody changes what came of them. */
const LOST = simulatedRun(plan(), 'lost', () => 0, { candidate: lost('question 7') });
const FOUND = LOST.then(({ records }) =>
  simulatedRun(plan(), 'found', () => 0, { recorded: reread(records) }),
);

describe('draws that were missing', () => {
  it('are asked again by the next run, once, and more is decided', async () => {
    const first = await LOST;
    expect(missingOf(first)).toBeGreaterThan(0);
    expect(first.outcome.reasons.map(({ code }) => code)).toContain('cap-reached');
    expect(verified(first.records, resultOfRun(first)).findings).toEqual([]);

    const second = await FOUND;
    expect(missingOf(second)).toBe(0);
    expect(refills(second)).toHaveLength(missingOf(first));
    expect(second.outcome.verdict).toBe('pass');
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('count towards no pass where the server had failed on them: the first reply is never known', async () => {
    const first = await simulatedRun(plan(), 'lost', () => 0, { candidate: lost('question 7', TIMEOUT) });
    const second = await simulatedRun(plan(), 'found', () => 0, { recorded: reread(first.records) });
    expect([missingOf(second), refills(second).length]).toEqual([0, missingOf(first)]);
    expect(second.outcome.verdict).toBe('inconclusive');
    expect(second.outcome.reasons.map(({ code }) => code)).toContain('server-failures');
    const atOne = second.outcome.summaries.flatMap(({ tally }) =>
      tally.cells.filter(({ pass }) => pass === 1),
    );
    expect(atOne.reduce((sum, { count }) => sum + count, 0)).toBe(missingOf(first));
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('stay missing when they are lost again, and are asked no third time', async () => {
    const faulty = { candidate: lost('question 7') };
    const first = await LOST;
    const second = await simulatedRun(plan(), 'again', () => 0, {
      ...faulty,
      recorded: reread(first.records),
    });
    const records = [...first.records, ...second.records];
    expect(missingOf(second)).toBe(missingOf(first));
    const third = await simulatedRun(plan(), 'third', () => 0, { recorded: reread(records) });
    // Nothing is asked again but what every pass needs of its own run.
    expect(refills(third)).toEqual([]);
    expect(third.outcome.verdict).toBe(second.outcome.verdict);
    expect(verified([...records, ...third.records], resultOfRun(third)).findings).toEqual([]);
  });

  it('keep their place, their prompt and their first record', async () => {
    const first = await LOST;
    const second = await FOUND;
    const before = new Map(
      first.written.map(({ condition, draw, prompt }) => [`${condition} ${draw}`, prompt]),
    );
    for (const { condition, draw, prompt, key } of refills(second)) {
      expect(prompt).toBe(before.get(`${condition} ${draw}`));
      expect(first.written.some((answer) => answer.key === key)).toBe(false);
    }
    for (const [index, { n, read }] of first.outcome.summaries.entries())
      expect(second.outcome.summaries[index]?.read.length).toBeGreaterThanOrEqual(Math.max(n, read.length));
  });

  it('are left alone once a run has failed, or passed with them', async () => {
    const bad = (condition: string): number => (condition === 'cue-1' ? 0.6 : 0);
    for (const rateOf of [bad, () => 0]) {
      const faulty = { candidate: lost('question 17') };
      const first = await simulatedRun(plan(300, 'limits: smoke'), 'decided', rateOf, faulty);
      expect(first.outcome.verdict).toBe(rateOf === bad ? 'fail' : 'pass');
      const second = await simulatedRun(plan(300, 'limits: smoke'), 'decided', rateOf, {
        recorded: reread(first.records),
      });
      expect(refills(second)).toEqual([]);
      expect(second.outcome.verdict).toBe(first.outcome.verdict);
    }
  });

  it('are asked again of the baseline, too', async () => {
    const bad = (condition: string): number => (condition === 'cue-1' ? 0.1 : 0);
    const beside = 'baseline: { endpoint: scripted, model: before }';
    const first = await simulatedRun(plan(600, `${beside}\nbudget: { calls: 500 }`), 'contest 1', bad, {
      baselineRateOf: bad,
      baseline: lost('question 7'),
    });
    const second = await simulatedRun(plan(600, beside), 'contest 1', bad, {
      baselineRateOf: bad,
      recorded: reread(first.records),
    });
    expect(refills(second).length).toBeGreaterThan(0);
    expect(new Set(refills(second).map(({ role }) => role))).toEqual(new Set(['baseline']));
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('never help: a flag that arrives late counts in full', async () => {
    const first = await simulatedRun(plan(), 'late', () => 0, { candidate: lost('question 7') });
    const second = await simulatedRun(plan(), 'late', () => 1, { recorded: reread(first.records) });
    expect(refills(second).length).toBeGreaterThan(0);
    const flagged = second.outcome.summaries.reduce((sum, one) => sum + one.flagged, 0);
    expect(flagged).toBeGreaterThanOrEqual(refills(second).length);
    expect(second.outcome.verdict).not.toBe('pass');
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('are seen by the second implementation where they are dropped or come out of turn', async () => {
    const first = await LOST;
    const second = await FOUND;
    const result = resultOfRun(second);
    const codes = (records: typeof first.records) =>
      verified(records, result).findings.map(({ code }) => code);
    const all = [...first.records, ...second.records];
    expect(codes(all.filter((record) => !(record.type === 'answer' && record.refill === true)))).toContain(
      'answer-missing',
    );
    expect(codes(all.filter((record) => !(record.type === 'batch' && record.phase === 'refill')))).toContain(
      'count-differs',
    );
    const plans = all.filter(({ type }) => type === 'plan').slice(1);
    expect(codes(all.filter((record) => !plans.includes(record)))).toContain('batch-phase');
  });
});
