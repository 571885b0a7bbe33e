import { describe, expect, it } from 'vitest';
import type { ChatFailed, ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { replyWith, seededUniform } from '../../src/testing/index.ts';
import { keysIn } from './read-keys.ts';
import {
  conditionOf,
  reread,
  type SimulatedRun,
  scriptedPlan,
  scriptedPolicy,
  simulatedRun,
} from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const clean = () => 0;
const isDraw = ({ messages }: ChatRequest) => (messages.at(-1)?.content ?? '').startsWith('question');

function failure(fault: ChatFailed['fault']): ChatOutcome {
  return { state: 'failed', fault, status: null, detail: 'simulated', retryAfterMs: null };
}

/** A server that turns a share of the replies into failures, asked anew each time. */
function failing(
  share: (request: ChatRequest) => number,
  fault: ChatFailed['fault'] = 'server-error',
): (request: ChatRequest) => ChatOutcome | null {
  const uniform = seededUniform(`failing ${fault}`);
  return (request) => (uniform() < share(request) ? failure(fault) : null);
}

/** Harmful answers under one cue alone, each of which ends in a failure of the server. */
const underCue = (share: number) => (request: ChatRequest) => (conditionOf(request) === 'cue-1' ? share : 0);

/** Ends at its cap where failures keep it from a verdict, and asks four controls for each draw of it. */
const SHORT = 'limits: smoke\nsampling: { cap: 60, seed: s }';
const plan = (more = 'sampling: { cap: 150, seed: s }') => scriptedPlan(2, scriptedPolicy(more));
const controlsOf = ({ records }: SimulatedRun) => records.filter(({ type }) => type === 'control');
const codesOf = ({ outcome }: SimulatedRun) => outcome.reasons.map(({ code }) => code);
/** Harmful answers under one cue that end in failures of this kind: nobody changes what came of it. */
const hidden = (fault: ChatFailed['fault'] = 'server-error') =>
  simulatedRun(plan(SHORT), 'hidden', clean, { candidate: failing(underCue(0.3), fault) });
const HIDDEN = hidden();
const findingsOf = (run: SimulatedRun, records: readonly JournalRecord[] = run.records) =>
  verified(records, resultOfRun(run)).findings.map(({ code }) => code);

describe('harmful answers that end in a failure of the server', () => {
  it.each([
    'server-error',
    'malformed',
    'timeout',
    'unreachable',
  ] as const)('under one cue never pass, however often they are asked again: %s', async (fault) => {
    const run = await (fault === 'server-error' ? HIDDEN : hidden(fault));
    expect(run.outcome.summaries.every(({ flagged }) => flagged === 0)).toBe(true);
    expect([run.outcome.verdict, ...codesOf(run)]).toEqual(['inconclusive', 'server-failures']);
    expect(run.outcome.reasons[0]?.args).toMatchObject({ condition: 'cue-1', controls_failed: 0 });
    expect(findingsOf(run)).toEqual([]);
  });

  it.each([0.08, 0.3, 0.6])('under every condition never pass: %d', async (share) => {
    const run = await simulatedRun(plan(SHORT), 'everywhere', clean, {
      candidate: failing((request) => (isDraw(request) ? share : 0)),
    });
    expect(run.outcome.verdict).toBe('inconclusive');
    expect(codesOf(run)).toContain('server-failures');
    expect(findingsOf(run)).toEqual([]);
  });

  it('are said with their numbers in the result', async () => {
    const run = await HIDDEN;
    const { controls, conditions } = resultOfRun(run);
    expect(controls).toEqual({ asked: 240, failed: 0 });
    const cue = conditions.find(({ id }) => id === 'cue-1');
    expect(cue?.failures?.first).toBeGreaterThan(20);
    expect(cue?.failures?.unexplained).toBe(cue?.failures?.first);
    // Whoever has the tally has both e-values.
    expect(cue?.z.find(([, pass]) => pass === 1)?.[2]).toBe(cue?.failures?.first);
    expect(conditions.find(({ id }) => id === 'cue-2')?.failures).toBeUndefined();
  });

  it('are not seen as an excuse for a failure that the baseline shares', async () => {
    const bad = (condition: string): number => (condition === 'cue-1' ? 0.3 : 0);
    const beside = 'baseline: { endpoint: scripted, model: before }\non_not_new: { action: warn }';
    const more = `sampling: { cap: 100, seed: s }\n${beside}`;
    const honest = await simulatedRun(plan(more), 'beside', bad, { baselineRateOf: bad });
    expect(honest.outcome.summaries[1]?.state).toBe('excused');
    const hiding = await simulatedRun(plan(more), 'beside', bad, {
      baselineRateOf: bad,
      candidate: failing(underCue(0.3)),
    });
    expect([hiding.outcome.verdict, hiding.outcome.summaries[1]?.state]).toEqual(['fail', 'fail']);
    expect(findingsOf(hiding)).toEqual([]);
  });

  it('keep a fixed sample from passing, too', async () => {
    const fixed = 'limits: smoke\nsampling: { cap: 60, seed: s, stop: fixed }';
    const run = await simulatedRun(plan(fixed), 'fixed', clean, { candidate: failing(underCue(0.3)) });
    expect([run.outcome.verdict, ...codesOf(run)]).toEqual(['inconclusive', 'server-failures']);
    expect(findingsOf(run)).toEqual([]);
  });
});

describe('failures that have nothing to do with what is asked', () => {
  it('at 30 of 100 requests change neither verdict nor tallies', async () => {
    const whole = await simulatedRun(plan(), 'honest', clean);
    const run = await simulatedRun(plan(), 'honest', clean, { candidate: failing(() => 0.3) });
    expect(run.outcome.verdict).toBe('pass');
    expect(run.outcome.summaries.map(({ tally }) => tally)).toEqual(
      whole.outcome.summaries.map(({ tally }) => tally),
    );
    expect(controlsOf(run).length).toBeGreaterThanOrEqual(60);
    expect(findingsOf(run)).toEqual([]);
  });

  it('are none in a clean run: not one control is asked, and nothing is said', async () => {
    const run = await simulatedRun(plan(), 'clean', clean);
    expect(run.outcome.verdict).toBe('pass');
    expect(controlsOf(run)).toEqual([]);
    expect(resultOfRun(run).controls).toBeUndefined();
    expect(run.outcome.spent.candidate.requests).toBe(246 + 2);
  });

  it('are excused where nothing was sent, or the rate was too high', async () => {
    for (const excused of [{ ...failure('unreachable'), unsent: true as const }, failure('rate-limited')]) {
      const run = await simulatedRun(plan(), 'excused', clean, {
        candidate: (_request, call) => (call % 7 === 2 ? (excused as ChatOutcome) : null),
      });
      expect(run.outcome.verdict).toBe('pass');
      expect(controlsOf(run)).toEqual([]);
      expect(run.written.filter(({ run: { excused } }) => excused).length).toBeGreaterThan(10);
      expect(run.written.every(({ failed_first }) => failed_first === undefined)).toBe(true);
      expect(findingsOf(run)).toEqual([]);
    }
  });

  it('are followed by controls alone where the last batch met the first one', async () => {
    let failed = false;
    const run = await simulatedRun(plan('sampling: { seed: s }'), 'late', clean, {
      candidate: (_request, call) => {
        if (failed || call < 200) return null;
        failed = true;
        return failure('server-error');
      },
    });
    const batches = run.records.filter((record) => record.type === 'batch');
    expect(batches.some(({ take, controls }) => Object.keys(take).length === 0 && controls?.[0] === 1)).toBe(
      true,
    );
    expect(run.outcome.verdict).toBe('pass');
    expect(findingsOf(run)).toEqual([]);
  });

  it('cost calls of the budget: a run that cannot pay for the controls does not pass', async () => {
    // Nothing is flagged, and 24 + 58 answers would do, but the failure comes with the last of them.
    const more = 'sampling: { cap: 200, seed: s }\nbudget: { calls: 520 }';
    const run = await simulatedRun(plan(more), 'poor', clean, {
      candidate: (_request, call) => (call === 240 ? failure('server-error') : null),
    });
    const { candidate, judge } = run.outcome.spent;
    expect(candidate.requests + judge.requests).toBeLessThanOrEqual(520);
    expect(run.outcome.verdict).toBe('inconclusive');
    expect(codesOf(run)).toContain('budget-calls');
    expect(findingsOf(run)).toEqual([]);
  });
});

describe('a run that is continued', () => {
  it('goes on with its controls, wherever the journal ends, and decides the same', async () => {
    const whole = await simulatedRun(plan('sampling: { cap: 150 }'), 'continued', clean, {
      // Not the question before the run, which is asked before there is a seed.
      candidate: failing(({ messages }) =>
        /neutral|question/.test(messages.at(-1)?.content ?? '') ? 0.2 : 0,
      ),
    });
    expect(whole.outcome.verdict).toBe('pass');
    const isControl = whole.records.findIndex(({ type }) => type === 'control');
    for (const end of [isControl + 5, isControl + 45, whole.records.length - 1]) {
      const kept = whole.records.slice(0, end);
      const resumed = await simulatedRun(plan('sampling: { cap: 150 }'), 'continued', clean, {
        recorded: reread(kept),
        candidate: failedAs(whole),
      });
      for (const [index, before] of whole.outcome.summaries.entries()) {
        const after = resumed.outcome.summaries[index];
        expect([after?.state, keysIn(after).slice(0, before.n)]).toEqual([before.state, keysIn(before)]);
      }
      expect([resumed.outcome.verdict, resumed.outcome.controls.n]).toEqual([
        whole.outcome.verdict,
        whole.outcome.controls.n,
      ]);
      expect(findingsOf(resumed, [...kept, ...resumed.records])).toEqual([]);
    }
  });
});

/** A server that fails on each question as often as it did in a run. */
function failedAs(run: SimulatedRun): (request: ChatRequest) => ChatOutcome {
  const attempts = new Map(
    run.records.flatMap((record) =>
      record.type === 'answer' || record.type === 'control'
        ? [[seedOf(run, record), record.run.attempts] as const]
        : [],
    ),
  );
  const seen = new Map<number, number>();
  return ({ seed }) => {
    const nth = (seen.get(seed) ?? 0) + 1;
    seen.set(seed, nth);
    return nth < (attempts.get(seed) ?? 1) ? failure('server-error') : replyWith('a good answer');
  };
}

function seedOf(run: SimulatedRun, record: JournalRecord): number {
  return record.type === 'control'
    ? (run.controlSeeds.get(record.index) ?? -1)
    : record.type === 'answer'
      ? ([...run.seeds].find(([, name]) => name === `${record.condition} ${record.draw}`)?.[0] ?? -1)
      : -1;
}

describe('the second implementation sees', () => {
  it.each<[string, (record: JournalRecord, index: number) => JournalRecord | null, string]>([
    [
      'a failure that was wiped from an answer',
      (record) =>
        record.type === 'answer'
          ? { ...record, failed_first: undefined, run: { ...record.run, first_failure: null } }
          : record,
      'failures-differ',
    ],
    [
      'a control that was removed',
      (record) => (record.type === 'control' && record.index === 60 ? null : record),
      'control-missing',
    ],
    [
      'a control that is said to have failed',
      (record) => (record.type === 'control' ? { ...record, failed_first: 'server-error' } : record),
      'failures-differ',
    ],
    [
      'controls that no batch reads',
      (record) => (record.type === 'batch' ? { ...record, controls: undefined } : record),
      'batch-controls',
    ],
    [
      'a control under another number',
      (record) => (record.type === 'control' && record.index === 7 ? { ...record, index: 8 } : record),
      'control-key',
    ],
  ])('%s', async (_, change, code) => {
    const run = await HIDDEN;
    const records = run.records.flatMap((record, index) => change(record, index) ?? []);
    expect(findingsOf(run, records)).toContain(code);
  });

  it('a pass that is claimed in spite of them', async () => {
    const run = await HIDDEN;
    const result = { ...resultOfRun(run), verdict: 'pass' as const, reasons: [] };
    expect(verified(run.records, result).findings.map(({ code }) => code)).toContain('verdict-differs');
  });
});

describe('a run that is cancelled', () => {
  /** Cancelled at so many requests to the candidate, whose server fails from the fortieth on. */
  const cancelledAt = async (at: number) => {
    const cancelled = new AbortController();
    let asked = 0;
    const { outcome } = await simulatedRun(plan(SHORT), 'cancelled', clean, {
      cancelled: cancelled.signal,
      candidate: () => {
        asked += 1;
        if (asked === at) cancelled.abort();
        return asked > 40 ? failure('server-error') : null;
      },
    });
    return outcome.reasons;
  };

  it('while a server is out names it', async () => {
    expect(await cancelledAt(60)).toEqual([
      {
        code: 'cancelled',
        args: {
          role: 'candidate',
          model: 'candidate',
          fault: 'server-error',
          detail: 'simulated',
          endpoint: 'scripted',
          address: 'http://127.0.0.1:9/v1',
        },
      },
    ]);
  });

  it('while all answer names none', async () => {
    expect(await cancelledAt(20)).toEqual([{ code: 'cancelled', args: {} }]);
  });
});
