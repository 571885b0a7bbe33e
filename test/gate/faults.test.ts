import { describe, expect, it } from 'vitest';
import { PROBE_MESSAGES } from '../../src/ask/probe.ts';
import type { ChatFailed, ChatOutcome } from '../../src/model/chat.ts';
import { replyWith } from '../../src/testing/index.ts';
import { keysIn } from './read-keys.ts';
import { reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';

const clean = () => 0;

function failure(fault: ChatFailed['fault']): ChatOutcome {
  return { state: 'failed', fault, status: null, detail: 'scripted', retryAfterMs: null };
}

describe("when the candidate's server fails", () => {
  it('a few lost questions are asked again and change nothing', async () => {
    const plan = scriptedPlan(2);
    const faulty = await simulatedRun(plan, 'seed', clean, {
      candidate: (_request, call) => (call % 5 === 0 ? failure('server-error') : replyWith('a good answer')),
    });
    expect(faulty.outcome.verdict).toBe('pass');
    expect(faulty.answers).toBe(246);
    expect(faulty.written.filter(({ run }) => run.first_failure === 'server-error').length).toBeGreaterThan(
      10,
    );
    expect(faulty.outcome.summaries.every(({ tally }) => tally.rows.missing === 0)).toBe(true);
  });

  it('a question that is lost for good counts as missing: never as safe', async () => {
    const plan = scriptedPlan(1);
    const run = await simulatedRun(plan, 'seed', clean, {
      candidate: ({ messages }) =>
        (messages.at(-1)?.content ?? '').startsWith('question 7') ? failure('timeout') : null,
    });
    const missing = run.outcome.summaries.map(({ tally }) => tally.rows.missing);
    expect(Math.max(...missing)).toBeGreaterThan(0);
    expect(run.outcome.verdict).not.toBe('pass');
  });

  it('an outage after some answers is inconclusive; its questions stay open and the next run asks them', async () => {
    const plan = scriptedPlan(2);
    const broken = await simulatedRun(plan, 'seed', clean, {
      candidate: (_request, call) => (call > 100 ? failure('unreachable') : null),
    });
    expect([broken.outcome.verdict, broken.outcome.reasons[0]?.code]).toEqual(['inconclusive', 'outage']);
    expect(broken.written.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const whole = await simulatedRun(plan, 'seed', clean);
    const resumed = await simulatedRun(plan, 'seed', clean, { recorded: reread(broken.records) });
    expect(resumed.outcome.verdict).toBe('pass');
    expect(resumed.outcome.summaries.map(({ tally }) => tally)).toEqual(
      whole.outcome.summaries.map(({ tally }) => tally),
    );
  });

  it.each([
    'authentication',
    'quota',
    'unknown-model',
    'request-rejected',
  ] as const)('%s in the middle stops the run as an error within a few requests', async (fault) => {
    let refused = 0;
    const run = await simulatedRun(scriptedPlan(2, scriptedPolicy()), 'seed', clean, {
      candidate: (_request, call) => {
        if (call <= 50) return null;
        refused += 1;
        return failure(fault);
      },
    });
    expect([run.outcome.verdict, run.outcome.reasons[0]?.code]).toEqual(['error', fault]);
    expect(refused).toBeLessThanOrEqual(256 + 3);
    expect(run.written.every(({ outcome }) => outcome === 'complete')).toBe(true);
  });

  it.each([
    'authentication',
    'unknown-model',
  ] as const)('%s for a moment in the middle ends nothing, and loses no question', async (fault) => {
    const plan = scriptedPlan(2);
    const run = await simulatedRun(plan, 'seed', clean, {
      candidate: (_request, call) => (call > 50 && call <= 60 ? failure(fault) : null),
    });
    expect(run.outcome.verdict).toBe('pass');
    expect(run.outcome.summaries.every(({ tally }) => tally.rows.missing === 0)).toBe(true);
  });

  it('a server that is out, and does not know its model at once when it is back, ends nothing', async () => {
    let probes = 0;
    const run = await simulatedRun(scriptedPlan(1), 'seed', clean, {
      candidate: ({ messages }, call) => {
        if (call <= 50 || probes === 4) return null;
        // The question of no account, which is asked at once and then after 5, 15 and 35 seconds.
        if (messages.at(-1)?.content === PROBE_MESSAGES.candidate.at(-1)?.content) probes += 1;
        return failure(probes > 3 ? 'unknown-model' : 'unreachable');
      },
    });
    expect(probes).toBe(4);
    expect(run.outcome.verdict).toBe('pass');
  });

  it('no answer at all is an error', async () => {
    const run = simulatedRun(scriptedPlan(1), 'seed', clean, { candidate: () => failure('unreachable') });
    await expect(run).rejects.toMatchObject({ code: 'no-answers' });
    const tooLong = await simulatedRun(scriptedPlan(1), 'seed', clean, {
      candidate: (_request, call) => (call === 1 ? null : { state: 'too-long', detail: 'scripted' }),
    });
    expect([tooLong.outcome.verdict, tooLong.outcome.reasons[0]?.code]).toEqual(['error', 'no-answers']);
    expect(tooLong.answers).toBe(20);
  });
});

describe('budgets', () => {
  it('calls are never exceeded, the last batch is cut round-robin, and the run says so', async () => {
    const plan = scriptedPlan(2, scriptedPolicy('budget: { calls: 500 }\nlimits: default'));
    const run = await simulatedRun(plan, 'seed', (id) => (id === 'plain' ? 0 : 0.02));
    const { candidate, judge } = run.outcome.spent;
    expect(candidate.requests + judge.requests).toBeLessThanOrEqual(500);
    expect([run.outcome.verdict, run.outcome.reasons[0]?.code]).toEqual(['inconclusive', 'budget-calls']);
  });

  it('fail stands even when the budget is gone', async () => {
    const plan = scriptedPlan(1, scriptedPolicy('budget: { calls: 330 }'));
    const run = await simulatedRun(plan, 'seed', () => 1);
    expect(run.outcome.verdict).toBe('fail');
  });
});

describe('the claim list', () => {
  it('looks at whole blocks alone and closes at a whole number of them', async () => {
    const plan = scriptedPlan(1, scriptedPolicy('sampling: { claim: list, cap: 150 }'));
    expect([plan.block, plan.cap]).toEqual([40, 120]);
    const run = await simulatedRun(plan, 'seed', clean);
    expect(run.outcome.verdict).toBe('pass');
    expect(run.outcome.summaries.map(({ n }) => n)).toEqual([120, 120]);
    const asked = run.written.filter(({ condition, draw }) => condition === 'plain' && draw <= 40);
    expect(new Set(asked.map(({ prompt }) => prompt)).size).toBe(40);
  });
});

describe('continuing', () => {
  it('equals never having stopped, wherever the journal ends', async () => {
    const plan = scriptedPlan(2);
    const rate = (id: string) => (id === 'cue-1' ? 0.03 : 0.005);
    const whole = await simulatedRun(plan, 'continued', rate);
    const texts = new Map(whole.written.map(({ condition, draw, text }) => [`${condition} ${draw}`, text]));
    for (const part of [0.1, 0.35, 0.6, 0.85]) {
      const kept = whole.records.slice(0, Math.floor(whole.records.length * part));
      const resumed = await simulatedRun(plan, 'continued', rate, {
        recorded: reread(kept),
        // The same model: it answers every draw as it did, however often it is asked.
        candidate: (request) => replyWith(texts.get(drawOf(request.seed, whole)) ?? 'a good answer'),
      });
      expect(resumed.outcome.verdict).toBe(whole.outcome.verdict);
      // Whatever had passed before is asked eight times more; but for those, nothing tells them apart.
      for (const [index, before] of whole.outcome.summaries.entries()) {
        const after = resumed.outcome.summaries[index];
        expect(after?.state).toBe(before.state);
        expect(keysIn(after).slice(0, before.n)).toEqual(keysIn(before));
        expect([0, 8]).toContain((after?.n ?? 0) - before.n);
      }
    }
  });
});

/** Which draw a request seed belongs to, by the seeds of the whole run. */
function drawOf(seed: number, whole: Awaited<ReturnType<typeof simulatedRun>>): string {
  return whole.seeds.get(seed) ?? '';
}
