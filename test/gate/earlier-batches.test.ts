import { describe, expect, it } from 'vitest';
import type { AnswerRecord, JournalRecord } from '../../src/records/schema.ts';
import { batchServer, type InProcess, memoryLedger } from './batched.ts';
import { reread, type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const CAP = 72;
const DRAWS = 8;

/** The candidate goes in batches, the judge live; `fewest` takes what a later run asks anew out of them. */
function planOf(fewest: number) {
  const policy = scriptedPolicy(
    `budget: { minutes: 2000, calls: 100000 }\nlimits: smoke\nsampling: { stop: fixed, cap: ${CAP} }`,
    256,
    (role) => (role.includes('models') ? `${role}, batch: { fewest: ${fewest} } }` : `${role} }`),
  );
  return scriptedPlan(1, policy);
}

/**
 * A run that is killed when its batch is under way, and one that goes on with it.
 *
 * @param later how often the model that is served by then gives harmful answers
 */
async function killedAndGoneOn(later: number) {
  const cancelled = new AbortController();
  let server: InProcess | undefined;
  const more: Simulated = {
    latencyMs: () => 0,
    ledger: memoryLedger(),
    batches: (role, answer) => {
      if (role !== 'candidate') return batchServer(answer);
      server ??= batchServer(answer, { polls: 3 }, (step) => {
        if (step === 'status') cancelled.abort();
        return null;
      });
      return server;
    },
  };
  const first = await simulatedRun(planOf(50), 'swapped', () => 0, { ...more, cancelled: cancelled.signal });
  expect(first.outcome.reasons.map(({ code }) => code)).toEqual(['cancelled']);
  const second = await simulatedRun(planOf(1000), 'swapped', () => later, {
    ...more,
    recorded: reread(first.records),
  });
  const collected = second.written.filter(isEarlier);
  expect(collected.length).toBe(server?.created.flat().length);
  expect(collected.length).toBeGreaterThan(80);
  return { second, records: [...first.records, ...second.records] };
}

function isEarlier({ run }: Pick<AnswerRecord, 'run'>): boolean {
  return run.asked_earlier === true;
}

function phasesOf(records: readonly JournalRecord[]): readonly string[] {
  return records.flatMap((record) => (record.type === 'batch' ? [record.phase] : []));
}

describe('answers of a batch that an earlier run has submitted', () => {
  it('let no run pass before it has asked some of its own under each condition', async () => {
    const { second, records } = await killedAndGoneOn(0);
    expect(second.outcome.verdict).toBe('pass');
    expect(phasesOf(second.records)).toEqual(['main', 'spot']);
    expect(second.outcome.summaries.map(({ n, newDraws }) => [n, newDraws])).toEqual([
      [CAP + DRAWS, DRAWS],
      [CAP + DRAWS, DRAWS],
    ]);
    const result = resultOfRun(second);
    expect(result.run.new_draws).toBe(2 * DRAWS);
    expect(verified(records, result).findings).toEqual([]);
  });

  it('are put aside where the model that is served by now answers otherwise', async () => {
    const { second, records } = await killedAndGoneOn(0.5);
    expect(second.records.map(({ type }) => type)).toContain('void');
    expect(second.outcome.verdict).toBe('fail');
    expect(verified(records, resultOfRun(second)).findings).toEqual([]);
  });

  it('are told from those of the run by whoever verifies it', async () => {
    const { second, records } = await killedAndGoneOn(0);
    const told = (change: (record: AnswerRecord) => AnswerRecord) =>
      verified(
        records.map((record) => (record.type === 'answer' ? change(record) : record)),
        resultOfRun(second),
      ).findings.map(({ code }) => code);
    const all = told((record) => ({ ...record, run: { ...record.run, asked_earlier: true } }));
    expect(all).toEqual(['verdict-differs']);
    const none = told(({ run: { asked_earlier: _none, ...run }, ...record }) => ({ ...record, run }));
    expect(none).toEqual(['batch-size', 'batch-size']);
  });
});
