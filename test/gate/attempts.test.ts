import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownRuns, NO_KNOWN_RUNS, type ShownRun } from '../../src/gate/known-runs.ts';
import { placeInLine } from '../../src/gate/line.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { NOTHING_RECORDED, type Recorded } from '../../src/records/recorded.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { replyWith } from '../../src/testing/index.ts';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const plan = (more = '') => scriptedPlan(1, scriptedPolicy(`sampling: { seed: s }\n${more}`));
const job = (run: number, attempt = 1) => ({ run, attempt });
const history = (more: Partial<KnownRuns>): KnownRuns => ({ ...NO_KNOWN_RUNS, ...more });
/** The plan of a checkpoint with another declared digest. */
const of = (digest: string, more = ''): GatePlan => {
  const one = plan(more);
  return { ...one, manifest: { ...one.manifest, declaredDigest: digest } };
};
/** A run as the comment remembers it. */
const shownRun = ({ outcome }: SimulatedRun, run: number, attempt = 1): ShownRun => ({
  run,
  attempt,
  sameRelease: true,
  isElsewhere: false,
  hasDigest: false,
  sealed: true,
  key: outcome.evidence.key.slice(0, 32),
  epoch: outcome.evidence.epoch,
  evidenceAttempt: outcome.attempt.number,
  verdict: outcome.verdict,
  kept: outcome.answers.size,
  lastDraw: outcome.lastDraw,
  parts: outcome.parts,
  promoted: [],
  undecided: [],
  cleared: [],
  failed: outcome.summaries
    .filter(({ state }) => state === 'fail')
    .map(({ condition }) => condition.cueDigest),
  head: null,
  scope: null,
});
const notesOf = ({ outcome }: SimulatedRun) => outcome.attempt.notes.map(({ code }) => code);
const inCue1 = (rate: number) => (condition: string) => (condition === 'cue-1' ? rate : 0);
/** Verified as the newest run on all the records of a line. */
const findingsOf = (records: readonly JournalRecord[], run: SimulatedRun) =>
  verified(records, resultOfRun(run)).findings;

/** First runs of a line, of which nobody changes what came: one that its budget ends, one that passes, two that fail. */
const SHORT = simulatedRun(plan('budget: { calls: 120 }'), 'one', () => 0);
const PASSED = simulatedRun(plan(), 'one', () => 0);
const BAD = simulatedRun(plan(), 'bad', inCue1(0.5));
const FAILED = simulatedRun(of('sha256:one'), 'one', inCue1(0.3));

describe('evidence that cannot be found', () => {
  it('is no free retry: the next try asks more before it passes, and says so', async () => {
    const short = plan('budget: { calls: 120 }');
    const first = await simulatedRun(short, 'one', () => 0, { history: history({ job: job(1) }) });
    const shown = [shownRun(first, 1)];
    const again = await simulatedRun(plan(), 'two', () => 0, { history: history({ job: job(2), shown }) });
    const third = await simulatedRun(plan(), 'three', () => 0, {
      history: history({
        job: job(3),
        shown: [...shown, { ...shownRun(again, 2), verdict: 'inconclusive' }],
      }),
    });
    expect([first, again, third].map(({ outcome }) => outcome.attempt.number)).toEqual([1, 2, 3]);
    expect([again, third].map(({ outcome }) => outcome.evidence.epoch)).toEqual([2, 3]);
    // 100 and 119 clean answers pass at 1/β = 40 and 80.
    expect([again, third].map(({ outcome }) => outcome.summaries[0]?.n)).toEqual([100, 119]);
    expect(notesOf(again)).toEqual(['evidence-lost', 'attempt-of-line']);
    const result = resultOfRun(again);
    expect(result.evidence?.attempt).toBe(2);
    expect(result.limits?.false_pass).toBe(0.05);
    expect(result.run.attempts).toEqual([
      { started_at: null, run: 1, attempt: 1, state: 'lost' },
      expect.objectContaining({ run: 2, attempt: 1, state: 'recorded' }),
    ]);
    expect(findingsOf(again.records, again)).toEqual([]);
  });

  it('costs nothing where it had passed', async () => {
    const first = await simulatedRun(plan(), 'one', () => 0, { history: history({ job: job(1) }) });
    const again = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    expect([first.outcome.verdict, again.outcome.attempt.number, again.outcome.evidence.epoch]).toEqual([
      'pass',
      1,
      2,
    ]);
  });

  it('draws beyond what it had read, so that nothing can be fitted to the prompts it showed', async () => {
    const short = plan('budget: { calls: 120 }');
    const first = await simulatedRun(short, 'one', () => 0, { history: history({ job: job(1) }) });
    const again = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    const drawn = again.written.map(({ draw }) => draw);
    expect(Math.min(...drawn)).toBe(first.outcome.lastDraw + 1);
  });

  it('asks nothing more where it had failed: that stands', async () => {
    const first = await simulatedRun(plan(), 'one', inCue1(0.3), { history: history({ job: job(1) }) });
    const again = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    expect([again.outcome.verdict, again.outcome.reasons[0]?.code, again.outcome.answers.size]).toEqual([
      'fail',
      'failed-before',
      0,
    ]);
    expect(findingsOf(again.records, again)).toEqual([]);
  });

  it('is seen by the second implementation where the attempt is understated', async () => {
    const shown = [{ ...shownRun(await PASSED, 1), verdict: 'fail' as const }];
    const again = await simulatedRun(plan(), 'two', () => 0, { history: history({ job: job(2), shown }) });
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
    const shown = [{ ...shownRun(await PASSED, 1), verdict: 'fail' as const }];
    const second = await simulatedRun(plan('budget: { calls: 420 }'), 'two', () => 0.02, {
      history: history({ job: job(2), shown }),
    });
    expect([second.outcome.verdict, second.outcome.attempt.number]).toEqual(['inconclusive', 2]);
    const third = await simulatedRun(plan(), 'three', () => 0, {
      recorded: reread(second.records),
      history: history({ job: job(3), shown: [...shown, shownRun(second, 2)] }),
    });
    expect(third.outcome.attempt.number).toBe(2);
    expect(findingsOf([...second.records, ...third.records], third)).toEqual([]);
  });

  it('is lost too where an older journal came back', async () => {
    const short = plan('budget: { calls: 360 }');
    const first = await simulatedRun(short, 'one', () => 0.02, { history: history({ job: job(1) }) });
    const second = await simulatedRun(plan(), 'two', () => 0.02, {
      recorded: reread(first.records),
      history: history({ job: job(2), shown: [shownRun(first, 1)] }),
    });
    expect(second.outcome.attempt.number).toBe(1);
    const shown = [shownRun(first, 1), { ...shownRun(second, 2), verdict: 'inconclusive' as const }];
    const third = await simulatedRun(plan(), 'three', () => 0, {
      recorded: reread(first.records),
      history: history({ job: job(3), shown }),
    });
    expect([third.outcome.attempt.number, third.outcome.evidence.epoch]).toEqual([2, 2]);
    expect(third.outcome.attempt.lost).toEqual([job(2)]);
  });

  it('is not lost where another scope keeps it, and what failed there is failed here', async () => {
    const elsewhere = (run: SimulatedRun): ShownRun => ({ ...shownRun(run, 1), scope: 'refs/heads/main' });
    const clean = await SHORT;
    const here = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), scope: 'refs/pull/7/merge', shown: [elsewhere(clean)] }),
    });
    expect([here.outcome.attempt.number, here.outcome.verdict]).toEqual([1, 'pass']);
    const bad = await BAD;
    const again = await simulatedRun(plan(), 'three', () => 0, {
      history: history({ job: job(2), scope: 'refs/pull/7/merge', shown: [elsewhere(bad)] }),
    });
    expect(again.outcome.verdict).toBe('fail');
    expect(again.outcome.reasons).toEqual([{ code: 'failed-before', args: { condition: 'cue-1' } }]);
    expect(findingsOf(again.records, again)).toEqual([]);
  });

  it('makes a plan that could never pass an error, before anything is asked', async () => {
    const first = shownRun(await SHORT, 1);
    const tight = plan('budget: { calls: 340 }');
    await expect(
      simulatedRun(tight, 'two', () => 0, {
        history: history({ job: job(3), shown: [first, { ...first, run: 2, epoch: 2 }] }),
      }),
    ).rejects.toMatchObject({ code: 'infeasible', args: { attempt: 3 } });
  });
});

describe('a try under another key', () => {
  it('is the next attempt of the line, in one journal, and the fail of the first stays where it was', async () => {
    const first = await FAILED;
    const second = await simulatedRun(of('sha256:two'), 'two', () => 0, { recorded: reread(first.records) });
    const both = [...first.records, ...second.records];
    expect([first.outcome.verdict, second.outcome.verdict]).toEqual(['fail', 'pass']);
    expect([second.outcome.attempt.number, second.outcome.summaries[0]?.n]).toEqual([2, 100]);
    expect(findingsOf(both, second)).toEqual([]);
    const back = await simulatedRun(of('sha256:one'), 'three', () => 0, { recorded: reread(both) });
    expect([back.outcome.verdict, back.outcome.attempt.number]).toEqual(['fail', 1]);
    expect(findingsOf([...both, ...back.records], back)).toEqual([]);
  });

  it('costs the same whatever makes it another: digests, names, adapters, losses and mixtures', async () => {
    const first = await FAILED;
    const renamed = { ...plan(), manifest: { ...plan().manifest, model: 'alias' } };
    const composed = { ...plan(), manifest: { ...plan().manifest, adapter: { adapter: 'sha256:x' } } };
    for (const other of [of('sha256:two'), renamed, composed]) {
      const next = await simulatedRun(other, 'two', () => 0, { recorded: reread(first.records) });
      expect(next.outcome.attempt.number).toBe(2);
      // The journal is gone as well: the comment knows.
      const lost = await simulatedRun(other, 'two', () => 0, {
        history: history({ job: job(9), shown: [shownRun(first, 1)] }),
      });
      expect(lost.outcome.attempt.number).toBe(2);
    }
  });

  it('costs nothing where only the policy made it another', async () => {
    const first = await SHORT;
    const { policy } = plan();
    const hotter = { ...plan(), policy: { ...policy, candidate: { ...policy.candidate, temperature: 0.5 } } };
    const second = await simulatedRun(hotter, 'two', () => 0, { recorded: reread(first.records) });
    expect([second.outcome.attempt.number, second.outcome.verdict]).toEqual([1, 'pass']);
    expect(second.outcome.attempt.notes).toEqual([
      {
        code: 'evidence-new',
        args: { before: first.outcome.evidence.key.slice(0, 12), changed: ['sampling'] },
      },
    ]);
  });

  it('is no attempt where the first had passed', async () => {
    const first = await simulatedRun(of('sha256:one'), 'one', () => 0);
    const second = await simulatedRun(of('sha256:two'), 'two', () => 0, { recorded: reread(first.records) });
    expect([first.outcome.verdict, second.outcome.attempt.number]).toEqual(['pass', 1]);
  });

  it('cannot be told from the first by whatever the servers say', async () => {
    const says = (fingerprint: string) => ({
      candidate: () => replyWith('a good answer', { reportedModel: `m-${fingerprint}`, fingerprint }),
    });
    const one = await simulatedRun(plan(), 'one', () => 0, says('a'));
    const two = await simulatedRun(plan(), 'two', () => 0, says('b'));
    expect(two.outcome.evidence).toEqual(one.outcome.evidence);
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
    placeOf(more, recorded).attempt.number;
  const placeOf = (more: Partial<KnownRuns>, recorded: Recorded = NOTHING_RECORDED) =>
    placeInLine(
      { recorded, history: history(more), now: 0, reset: null },
      {
        key: KEY,
        parts: PARTS,
        asked: new Set(),
        screened: new Set(),
        isProven: false,
        isContradicted: false,
        canContinue: () => true,
      },
    );
  const shown = (run: number, more: Partial<ShownRun> = {}): ShownRun => ({
    ...job(run),
    sameRelease: true,
    isElsewhere: false,
    hasDigest: false,
    sealed: true,
    key: KEY.slice(0, 32),
    epoch: 1,
    evidenceAttempt: 1,
    verdict: 'inconclusive',
    kept: 10,
    lastDraw: 5,
    parts: PARTS,
    failed: [],
    promoted: [],
    undecided: [],
    cleared: [],
    head: null,
    scope: null,
    ...more,
  });

  it('is 1 where nothing is known to be lost', () => {
    expect(number({})).toBe(1);
    expect(number({ job: job(7) })).toBe(1);
    // Attempt 1 never came to ask anything.
    expect(number({ job: job(7, 2), shown: [shown(7, { key: null, kept: 0 })] })).toBe(1);
    expect(number({ job: job(7), statuses: [{ key: 'c'.repeat(32), run: 6 }] })).toBe(1);
  });

  it('is not raised by a key that read nothing beside one that passed', () => {
    const other = { ...PARTS, weights: 'other' };
    const passed = shown(5, { key: 'c'.repeat(32), parts: other, verdict: 'pass' });
    const ended = shown(6, {
      key: 'd'.repeat(32),
      parts: { ...other, judge: 'x' },
      verdict: 'error',
      kept: 0,
      lastDraw: 0,
    });
    expect(number({ job: job(8), shown: [passed, ended] })).toBe(1);
    expect(number({ job: job(8), shown: [passed, { ...ended, kept: 3, lastDraw: 3 }] })).toBe(2);
  });

  it('is told apart from what failed: a pass undoes what failed before it, under other keys', () => {
    const [one, two] = ['c', 'd'].map((letter) => ({ key: letter.repeat(32), isElsewhere: true }));
    const cue = `sha256:${'1'.repeat(64)}`;
    const failed = (...shownRuns: readonly ShownRun[]) =>
      placeOf({ job: job(9), shown: shownRuns }).failed.map(({ digest }) => digest);
    const begins = shown(1, { ...one });
    const passes = shown(2, { ...two, verdict: 'pass' });
    expect(failed(begins, passes)).toEqual([]);
    const before = shown(1, { ...one, verdict: 'fail', failed: [cue] });
    expect(failed(before, { ...passes, cleared: [cue] })).toEqual([]);
    // What it is not known to have asked, what is not known to be ours, and what came before.
    expect(failed(before, passes)).toEqual([cue]);
    expect(failed(before, { ...passes, cleared: [cue], sealed: false })).toEqual([cue]);
    expect(failed({ ...passes, run: 1, cleared: [cue] }, { ...before, run: 2 })).toEqual([cue]);
    // The key that failed later had been tried before the pass.
    expect(failed(begins, passes, shown(3, { ...one, verdict: 'fail', failed: [cue] }))).toEqual([cue]);
    // What failed under the wanted key stays failed, whatever another key passed since.
    const own = { isElsewhere: true, verdict: 'fail' as const, failed: [cue] };
    expect(failed(shown(1, own), { ...passes, cleared: [cue] })).toEqual([cue]);
  });

  it('counts what another step of the same run tried for none of its own', () => {
    const other = shown(7, { key: null, kept: 0, sameRelease: false });
    expect(number({ job: job(7, 2), shown: [other] })).toBe(2);
  });

  it('is one more than that of the evidence that was lost, or tried under another key', () => {
    expect(number({ job: job(8), shown: [shown(7)] })).toBe(2);
    expect(number({ job: job(8), shown: [shown(6), shown(7, { evidenceAttempt: 4 })] })).toBe(5);
    expect(number({ job: job(8), statuses: [{ key: KEY.slice(0, 32), run: 6 }] })).toBe(2);
    expect(number({ job: job(8, 4) })).toBe(4);
    expect(number({}, { ...NOTHING_RECORDED, refused: 3 })).toBe(2);
    // Whatever another pull request remembers, this one's journal is lost.
    const elsewhere = shown(6, { isElsewhere: true, verdict: 'pass', failed: [] });
    expect(number({ shown: [elsewhere] }, { ...NOTHING_RECORDED, refused: 3 })).toBe(2);
    // A run that only a status tells of was lost, whatever is remembered of others.
    const told = { key: KEY.slice(0, 32), run: 5 };
    expect(number({ job: job(8), shown: [shown(6, { verdict: 'pass' })] })).toBe(1);
    expect(number({ job: job(8), shown: [shown(6, { verdict: 'pass' })], statuses: [told] })).toBe(2);
    const other = { key: 'c'.repeat(32), parts: { ...PARTS, weights: 'other' } };
    expect(number({ job: job(7, 2), shown: [shown(7, other)] })).toBe(2);
    expect(number({ job: job(8), shown: [shown(6, other), shown(7, { ...other, epoch: 2 })] })).toBe(3);
    expect(number({ job: job(8), shown: [shown(7, { ...other, verdict: 'pass' })] })).toBe(1);
  });

  it('never falls when more is remembered', () => {
    const runs = fc.array(
      fc.record({
        run: fc.nat(5),
        attempt: fc.integer({ min: 1, max: 3 }),
        key: fc.constantFrom(KEY.slice(0, 32), 'c'.repeat(32)),
        epoch: fc.integer({ min: 1, max: 3 }),
        evidenceAttempt: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 3 }), (made, attempt) => {
        const all = made.map(({ run, ...more }) => shown(run, more));
        const whole = number({ job: job(9, attempt), shown: all });
        expect(whole).toBeGreaterThanOrEqual(number({ job: job(9, attempt) }));
        for (const run of all) expect(whole).toBeGreaterThanOrEqual(run.evidenceAttempt);
        const own = all.filter(({ key }) => key === KEY.slice(0, 32)).at(-1);
        expect(whole).toBeGreaterThan(own?.evidenceAttempt ?? 0);
      }),
    );
  });
});

describe('a line that goes on in another pull request', () => {
  it('counts what was tried there, also under the very same key, and keeps its failure', async () => {
    const elsewhere = (run: SimulatedRun): ShownRun => ({
      ...shownRun(run, 1),
      isElsewhere: true,
      scope: 'there',
    });
    const short = await SHORT;
    const next = await simulatedRun(plan(), 'two', () => 0, {
      history: history({ job: job(2), scope: 'here', shown: [elsewhere(short)] }),
    });
    expect([next.outcome.attempt.number, next.outcome.evidence.epoch, next.outcome.verdict]).toEqual([
      2,
      2,
      'pass',
    ]);
    const bad = await BAD;
    const again = await simulatedRun(plan(), 'three', () => 0, {
      history: history({ job: job(2), scope: 'here', shown: [elsewhere(bad)] }),
    });
    expect([again.outcome.verdict, again.outcome.reasons.map(({ code }) => code)]).toEqual([
      'fail',
      ['failed-before'],
    ]);
  });

  it('is not forgotten by a pass that nobody sealed', async () => {
    const bad = { ...shownRun(await BAD, 1), sealed: false };
    const passed = { ...bad, run: 2, verdict: 'pass' as const, failed: [] };
    const again = await simulatedRun(of('sha256:two'), 'three', () => 0, {
      history: history({ job: job(3), shown: [bad, passed] }),
    });
    expect(again.outcome.attempt.number).toBe(2);
  });
});

describe('a line that a person lets start over', () => {
  it('is attempt 1 while the override of attempts holds, and says who and why', async () => {
    const first = await simulatedRun(of('sha256:one'), 'one', inCue1(0.3), { startMs: 0 });
    const next = of('sha256:two');
    const key = (await simulatedRun(next, 'key', () => 0)).outcome.evidence.key;
    const line = {
      kind: 'override',
      evidence_key: key,
      condition: 'attempts',
      by: 'Ada',
      why: 'new data',
    } as const;
    const labelled = (expires: string) => ({
      ...next,
      labels: { grades: [], overrides: [{ ...line, expires }] },
    });
    const recorded = reread(first.records);
    const reset = await simulatedRun(labelled('1970-01-01'), 'two', () => 0, {
      recorded,
      startMs: 3_600_000,
    });
    expect([reset.outcome.attempt.number, reset.outcome.summaries[0]?.n]).toEqual([1, 82]);
    expect(reset.outcome.attempt.notes).toContainEqual({
      code: 'attempts-reset',
      args: { attempt: 2, by: 'Ada', why: 'new data', expires: '1970-01-01' },
    });
    expect(findingsOf([...first.records, ...reset.records], reset)).toEqual([]);
    const late = await simulatedRun(labelled('1970-01-01'), 'two', () => 0, {
      recorded,
      startMs: 90_000_000,
    });
    expect(late.outcome.attempt.number).toBe(2);
    // What began by it says so as long as it holds, and is attempt 2 on the day after.
    const records = [...first.records, ...reset.records];
    const goneOn = (startMs: number) =>
      simulatedRun(labelled('1970-01-01'), 'two', () => 0, { recorded: reread(records), startMs });
    const again = await goneOn(7_200_000);
    expect([again.outcome.attempt.number, notesOf(again)]).toEqual([1, ['attempts-reset']]);
    const after = await goneOn(90_000_000);
    expect([after.outcome.attempt.number, notesOf(after)]).toEqual([2, ['attempt-of-line']]);
    expect(after.outcome.summaries[0]?.n).toBe(100);
    for (const run of [again, after]) expect(findingsOf([...records, ...run.records], run)).toEqual([]);
  });

  it('is seen by the second implementation where the result does not say who did', async () => {
    const first = await simulatedRun(of('sha256:one'), 'one', inCue1(0.3), { startMs: 0 });
    const next = of('sha256:two');
    const key = (await simulatedRun(next, 'key', () => 0)).outcome.evidence.key;
    const line = { kind: 'override', evidence_key: key, condition: 'attempts', by: 'Ada', why: 'new data' };
    const overrides = [{ ...line, kind: 'override', expires: '1970-01-01' } as const];
    const reset = await simulatedRun({ ...next, labels: { grades: [], overrides } }, 'two', () => 0, {
      recorded: reread(first.records),
      startMs: 3_600_000,
    });
    const result = resultOfRun(reset);
    const told = (notes: Result['notes']) =>
      verified([...first.records, ...reset.records], { ...result, notes }).findings.map(({ code }) => code);
    expect(told(result.notes)).toEqual([]);
    expect(told(result.notes.filter(({ code }) => code !== 'attempts-reset'))).toEqual(['reset-differs']);
    expect(
      told(
        result.notes.map((one) =>
          one.code === 'attempts-reset' ? { ...one, args: { ...one.args, expires: '1970-12-31' } } : one,
        ),
      ),
    ).toEqual(['reset-differs']);
  });
});
