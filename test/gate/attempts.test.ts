import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptOf, type KnownRuns, NO_KNOWN_RUNS, type ShownRun } from '../../src/gate/attempts.ts';
import { NOTHING_RECORDED, type Recorded } from '../../src/records/recorded.ts';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const plan = (more = '') => scriptedPlan(1, scriptedPolicy(`sampling: { seed: s }\n${more}`));
const job = (run: number, attempt = 1) => ({ run, attempt });
const history = (more: Partial<KnownRuns>): KnownRuns => ({ ...NO_KNOWN_RUNS, ...more });
/** A run as the comment remembers it. */
const shownRun = ({ outcome }: SimulatedRun, run: number, attempt = 1): ShownRun => ({
  run,
  attempt,
  sameRelease: true,
  key: outcome.evidenceKey.slice(0, 32),
  evidenceAttempt: outcome.attempt.number,
  kept: outcome.answers.size,
  parts: outcome.parts,
});
const notesOf = ({ outcome }: SimulatedRun) => outcome.attempt.notes.map(({ code }) => code);

describe('evidence that cannot be found', () => {
  it('is no free retry: the next try asks more before it passes, and says so', async () => {
    const first = await simulatedRun(plan(), 'one', () => 0, { history: history({ job: job(1) }) });
    const again = await simulatedRun(plan(), 'two', () => 0, { history: history({ job: job(1, 2) }) });
    const third = await simulatedRun(plan(), 'three', () => 0, { history: history({ job: job(1, 3) }) });
    expect([first, again, third].map(({ outcome }) => outcome.attempt.number)).toEqual([1, 2, 3]);
    // 82, 100 and 119 clean answers pass at 1/β = 20, 40 and 80, and no more are asked.
    expect([first, again, third].map(({ outcome }) => outcome.summaries[0]?.n)).toEqual([82, 100, 119]);
    expect(notesOf(again)).toEqual(['evidence-lost']);
    const result = resultOfRun(again);
    expect(result.evidence?.attempt).toBe(2);
    expect(result.limits?.false_pass).toBe(0.05);
    expect(result.run.attempts).toEqual([
      { started_at: null, run: 1, attempt: 1, state: 'lost' },
      expect.objectContaining({ run: 1, attempt: 2, state: 'recorded' }),
    ]);
    expect(verified(again.records, result).findings).toEqual([]);
  });

  it('is seen by the second implementation where the attempt is understated', async () => {
    const again = await simulatedRun(plan(), 'two', () => 0, { history: history({ job: job(1, 2) }) });
    const result = resultOfRun(again);
    const evidence = { attempt: 1, parts: result.evidence?.parts ?? {} };
    expect(verified(again.records, { ...result, evidence }).findings).toContainEqual(
      expect.objectContaining({ code: 'plan-fact' }),
    );
    const understated = again.records.map((record) =>
      record.type === 'plan' ? { ...record, attempt: undefined } : record,
    );
    expect(verified(understated, result).findings.length).toBeGreaterThan(0);
  });

  it('goes on at its own number where it is found', async () => {
    const second = await simulatedRun(plan('budget: { calls: 420 }'), 'two', () => 0.02, {
      history: history({ job: job(1, 2) }),
    });
    expect(second.outcome.verdict).toBe('inconclusive');
    const third = await simulatedRun(plan(), 'three', () => 0, {
      recorded: reread(second.records),
      history: history({ job: job(2), shown: [shownRun(second, 1, 2)] }),
    });
    expect(third.outcome.attempt.number).toBe(2);
    expect(verified([...second.records, ...third.records], resultOfRun(third)).findings).toEqual([]);
  });

  it('is lost too where an older journal came back', async () => {
    const short = plan('budget: { calls: 360 }');
    const first = await simulatedRun(short, 'one', () => 0.02, { history: history({ job: job(1) }) });
    const second = await simulatedRun(plan(), 'two', () => 0.02, {
      recorded: reread(first.records),
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    expect(second.outcome.attempt.number).toBe(1);
    const third = await simulatedRun(plan(), 'three', () => 0, {
      recorded: reread(first.records),
      history: history({ job: job(3), shown: [shownRun(first, 1), shownRun(second, 2)] }),
    });
    expect(third.outcome.attempt.number).toBe(2);
    expect(third.outcome.attempt.lost).toEqual([job(2)]);
  });

  it('is lost where the journal was cut short', async () => {
    const first = await simulatedRun(plan(), 'one', () => 0.2, { history: history({ job: job(1) }) });
    const cutShort = first.records.slice(0, 2);
    const second = await simulatedRun(plan(), 'two', () => 0, {
      recorded: reread(cutShort),
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    expect(second.outcome.attempt.number).toBe(2);
  });

  it('makes a plan that could never pass an error, before anything is asked', async () => {
    const tight = plan('budget: { calls: 340 }');
    await expect(
      simulatedRun(tight, 'two', () => 0, { history: history({ job: job(1, 3) }) }),
    ).rejects.toMatchObject({ code: 'infeasible', args: { attempt: 3 } });
  });
});

describe('the number of an attempt', () => {
  const KEY = 'ab'.repeat(32);
  const PARTS = {
    candidate: 'a',
    weights: 'b',
    sampling: 'c',
    judge: 'd',
    rubric: 'e',
    corpus: 'f',
    claim: 'g',
  };
  const number = (more: Partial<KnownRuns>, recorded: Recorded = NOTHING_RECORDED) =>
    attemptOf(KEY, PARTS, recorded, history(more)).number;
  const shown = (run: number, more: Partial<ShownRun> = {}): ShownRun => ({
    ...job(run),
    sameRelease: true,
    key: KEY.slice(0, 32),
    evidenceAttempt: 1,
    kept: 10,
    parts: PARTS,
    ...more,
  });

  it('is 1 where nothing is known to be lost', () => {
    expect(number({})).toBe(1);
    expect(number({ job: job(7) })).toBe(1);
    // Attempt 1 never came to ask anything, or asked another model.
    expect(number({ job: job(7, 2), shown: [shown(7, { key: null, kept: 0 })] })).toBe(1);
    expect(number({ job: job(7, 2), shown: [shown(7, { key: 'c'.repeat(32) })] })).toBe(1);
    expect(number({ job: job(7), statusKeys: ['c'.repeat(32)] })).toBe(1);
  });

  it('counts what another step of the same run tried for none of its own', () => {
    const other = shown(7, { key: null, kept: 0, sameRelease: false });
    expect(number({ job: job(7, 2), shown: [other] })).toBe(2);
  });

  it('is one more than that of the evidence that was lost', () => {
    expect(number({ job: job(8), shown: [shown(7)] })).toBe(2);
    expect(number({ job: job(8), shown: [shown(6), shown(7, { evidenceAttempt: 4 })] })).toBe(5);
    expect(number({ job: job(8), statusKeys: [KEY.slice(0, 32)] })).toBe(2);
    expect(number({ job: job(8, 4) })).toBe(4);
    expect(number({}, { ...NOTHING_RECORDED, refused: 3 })).toBe(2);
  });

  it('never falls when more is remembered', () => {
    const runs = fc.array(
      fc.record({
        run: fc.nat(5),
        attempt: fc.integer({ min: 1, max: 3 }),
        key: fc.constantFrom(KEY.slice(0, 32), 'c'.repeat(32)),
        line: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 3 }), (made, attempt) => {
        const all = made.map(({ run, ...more }) => shown(run, more));
        const own = all.filter(({ key }) => key === KEY.slice(0, 32));
        const whole = number({ job: job(9, attempt), shown: all });
        expect(whole).toBeGreaterThanOrEqual(number({ job: job(9, attempt) }));
        expect(whole).toBeGreaterThanOrEqual((own.at(-1)?.evidenceAttempt ?? 0) + (own.length > 0 ? 1 : 0));
      }),
    );
  });
});

describe('another evidence key', () => {
  it('says which part of it has changed', async () => {
    const first = await simulatedRun(plan(), 'one', () => 0);
    const before = {
      ...shownRun(first, 1),
      key: 'c'.repeat(32),
      parts: { ...first.outcome.parts, corpus: '000000000000' },
    };
    const second = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), shown: [before] }),
    });
    expect(second.outcome.attempt.number).toBe(1);
    expect(second.outcome.attempt.notes).toEqual([
      { code: 'evidence-new', args: { before: 'c'.repeat(12), changed: ['corpus'] } },
    ]);
  });

  it('keeps a folder from being continued, and names the part', async () => {
    const first = await simulatedRun(plan(), 'one', () => 0);
    const hotter = scriptedPlan(1, scriptedPolicy('sampling: { seed: s }'));
    const policy = { ...hotter.policy, candidate: { ...hotter.policy.candidate, temperature: 0.5 } };
    await expect(
      simulatedRun({ ...hotter, policy }, 'two', () => 0, { recorded: reread(first.records) }),
    ).rejects.toMatchObject({ code: 'records-other-evidence', args: { changed: ['sampling'] } });
  });
});
