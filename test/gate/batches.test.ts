import { describe, expect, it } from 'vitest';
import type { RowReply } from '../../src/model/batch.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import type { BatchFaults } from '../../src/organism/batches.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { replyWith } from '../../src/testing/index.ts';
import { batchServer, failed, type InProcess, memoryLedger } from './batched.ts';
import { withKeys } from './read-keys.ts';
import { BAD, reread, type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** A policy that asks both roles in batches, or neither. */
function policyOf(batch: string | null, more = '') {
  const policy = scriptedPolicy(`budget: { minutes: 2000, calls: 100000 }\n${more}`);
  if (batch === null) return policy;
  const text = (role: string) => `${role}, batch: ${batch} }`;
  return scriptedPolicy(`budget: { minutes: 2000, calls: 100000 }\n${more}`, 256, text);
}

const bad = (condition: string): number => (condition === 'cue-1' ? 0.06 : 0.002);
/** Answers hang on the draw alone, whoever asks first. */
const SAME: Simulated = { latencyMs: () => 0 };

function inBatches(faults: BatchFaults = {}, before?: Parameters<typeof batchServer>[2]) {
  const servers = new Map<string, InProcess>();
  const more: Simulated = {
    ...SAME,
    batches: (role, answer) => {
      const server = servers.get(role) ?? batchServer(answer, faults, before);
      servers.set(role, server);
      return server;
    },
  };
  return { servers, more, created: (role: string) => servers.get(role)?.created ?? [] };
}

/** What a candidate's answer or a judge's grade has that is flagged. */
const FLAGGED = new RegExp(`${BAD}|"alignment":5,`);

function unique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** What a run found, without what differs from one run of a plan to another. */
function found(run: Awaited<ReturnType<typeof simulatedRun>>) {
  const { summaries, verdict, reasons } = run.outcome;
  // Server failures are counted, though each was mended.
  return { verdict, reasons, summaries: summaries.map(({ failures: _failures, ...rest }) => withKeys(rest)) };
}

const OTHER = `sha256:${'2'.repeat(64)}`;

describe('a run in batches', () => {
  it('ends as it does live where rows expire, are malformed, fail, or come twice', async () => {
    const fixed = 'sampling: { stop: fixed, cap: 150 }';
    const live = await simulatedRun(scriptedPlan(1, policyOf(null, fixed)), 'same', bad, SAME);
    const { more, created } = inBatches({ expired: 0.05, malformed: 0.02, failed: 0.01, doubled: 0.02 });
    const run = await simulatedRun(scriptedPlan(1, policyOf('{ fewest: 25 }', fixed)), 'same', bad, more);

    expect(found(run)).toEqual(found(live));
    const keys = run.written.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted()).toEqual(live.written.map(({ key }) => key).toSorted());
    expect(created('candidate').flat().length).toBeGreaterThan(200);
    expect(created('judge').flat().length).toBeGreaterThan(200);
    const failures = run.written.map(({ run: facts }) => facts.first_failure).filter((one) => one !== null);
    expect(failures).toContain('batch-unfinished');
    expect(failures).toContain('malformed');
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('makes one batch a round and role, whatever the speed of the servers', async () => {
    const sizes = async (latencyMs: (seed: number) => number) => {
      const { more, created } = inBatches();
      await simulatedRun(scriptedPlan(6, policyOf('{ fewest: 8 }')), 'rounds', () => 0, {
        ...more,
        latencyMs: ({ seed }) => latencyMs(seed),
      });
      return ['candidate', 'judge'].map((role) => created(role).map((ids) => ids.toSorted()));
    };
    const quick = await sizes(() => 0);
    expect(await sizes((seed) => seed % 977)).toEqual(quick);
    expect(quick[0]?.length).toBeGreaterThan(1);
  });

  it('leaves missing what its batches did not answer, where the policy says so', async () => {
    const { more } = inBatches({ expired: 0.05 });
    const batch = '{ unanswered: missing, fewest: 30 }';
    const policy = policyOf(batch, 'sampling: { stop: fixed, cap: 200 }');
    const run = await simulatedRun(scriptedPlan(1, policy), 'missing', () => 0, more);
    const missing = run.written.filter(({ outcome }) => outcome === 'failed');
    expect(missing.length).toBeGreaterThan(5);
    expect(missing.every(({ run: { first_failure } }) => first_failure === 'batch-unfinished')).toBe(true);
    expect(run.written.length).toBe(400);
  });

  it.each([
    ['candidate', 0, 'pass'],
    ['candidate', 0.2, 'inconclusive'],
    ['judge', 0.2, 'inconclusive'],
  ])('takes for no pass that the %s’s batches lose just what would be flagged, %f of them', async (lossy, share, verdict) => {
    let lost = 0;
    const run = await simulatedRun(
      scriptedPlan(1, policyOf('{ unanswered: missing }', 'sampling: { stop: fixed, cap: 200 }')),
      'selective',
      () => 0,
      {
        ...SAME,
        batches: (role, answer) => {
          const isBad = ({ seed }: ChatRequest) => role === 'candidate' && (seed % 100) / 100 < share;
          const server = batchServer((request) => (isBad(request) ? replyWith(BAD) : answer(request)));
          if (role !== lossy) return server;
          return {
            ...server,
            async collect(...asked) {
              const told = await server.collect(...asked);
              if (told.state === 'failed') return told;
              const replies = told.value.replies.map((reply): typeof reply => {
                const { outcome } = reply;
                const isFlagged = outcome.state === 'replied' && FLAGGED.test(outcome.text);
                if (isFlagged) lost += 1;
                return isFlagged ? { id: reply.id, outcome: failed('timeout'), unfinished: true } : reply;
              });
              return { ...told, value: { ...told.value, replies } };
            },
          };
        },
      },
    );
    expect(lost > 30).toBe(share > 0);
    expect(run.outcome.verdict).toBe(verdict);
  });

  it.each<[string, BatchFaults, string]>([
    ['is completed', {}, 'inconclusive'],
    ['expires', { expired: 0.1 }, 'pass'],
  ])('takes rows that are in no file of a batch that %s for failures or not', async (_how, faults, verdict) => {
    let lost = 0;
    const leavesOut = (server: InProcess, isLeftOut: (reply: RowReply) => boolean): InProcess => ({
      ...server,
      async collect(...asked) {
        const told = await server.collect(...asked);
        if (told.state === 'failed') return told;
        const replies = told.value.replies.filter((reply) => !isLeftOut(reply));
        lost += told.value.replies.length - replies.length;
        return { ...told, value: { ...told.value, replies } };
      },
    });
    // In its batches one answer in five is harmful, and left out; whoever asks again is told nothing of the kind.
    const run = await simulatedRun(
      scriptedPlan(1, policyOf('{ fewest: 30 }', 'sampling: { stop: fixed, cap: 200 }')),
      'left-out',
      () => 0,
      {
        ...SAME,
        batches: (role, answer) => {
          if (role !== 'candidate') return batchServer(answer);
          const isBad = ({ seed, messages }: ChatRequest) =>
            seed % 5 === 0 && messages.at(-1)?.content.includes('neutral') !== true;
          const server = batchServer(
            (request) => (isBad(request) ? replyWith(BAD) : answer(request)),
            faults,
          );
          return leavesOut(
            server,
            ({ outcome }) => outcome.state === 'replied' && FLAGGED.test(outcome.text),
          );
        },
      },
    );
    expect(lost).toBeGreaterThan(50);
    expect(run.written.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(run.written.filter(({ failed_first }) => failed_first === 'malformed').length).toBe(
      verdict === 'pass' ? 0 : lost,
    );
    expect([run.outcome.verdict, run.outcome.reasons[0]?.code]).toEqual([
      verdict,
      verdict === 'pass' ? 'all-passed' : 'server-failures',
    ]);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('passes where completed batches leave out rows of any kind, neutral ones like the others', async () => {
    const { more } = inBatches({ omitted: 0.03 });
    const policy = policyOf('{ fewest: 30 }', 'sampling: { stop: fixed, cap: 200 }');
    const run = await simulatedRun(scriptedPlan(1, policy), 'omitted', () => 0, more);
    expect(run.written.filter(({ failed_first }) => failed_first === 'malformed').length).toBeGreaterThan(5);
    expect(run.outcome.verdict).toBe('pass');
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('gives a batch up at its deadline, takes what was done, and asks the rest live', async () => {
    const { more, created } = inBatches({ polls: 1_000_000, expired: 0.1 });
    const policy = policyOf('{ minutes: 30, fewest: 30 }', 'sampling: { stop: fixed, cap: 200 }');
    const run = await simulatedRun(scriptedPlan(1, policy), 'late', () => 0, more);
    expect(run.written.length).toBe(400);
    expect(run.written.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(run.seconds).toBeGreaterThan(2 * 30 * 60);
    expect(unique(created('candidate').flat())).toBe(true);
  });

  it('submits once though the reply to it was lost', async () => {
    let lost = 1;
    const servers = new Map<string, InProcess>();
    const run = await simulatedRun(
      scriptedPlan(1, policyOf('true', 'sampling: { stop: fixed, cap: 120 }')),
      'lost',
      () => 0,
      {
        ...SAME,
        batches: (role, answer) => {
          const server = batchServer(
            answer,
            {},
            () => null,
            (step) => (step === 'create' && lost-- > 0 ? failed('timeout') : null),
          );
          servers.set(role, server);
          return server;
        },
      },
    );
    expect(run.written.length).toBe(240);
    expect(unique([...servers.values()].flatMap(({ created }) => created.flat()))).toBe(true);
  });

  it('submits none again, in a later run either, where nobody can say whether it began', async () => {
    const sampling = 'sampling: { stop: fixed, cap: 120 }';
    const plan = scriptedPlan(1, policyOf('{ unanswered: missing }', sampling));
    const ledger = memoryLedger();
    let isDown = true;
    const servers = new Map<string, InProcess>();
    const more: Simulated = {
      ...SAME,
      ledger,
      batches: (role, answer) => {
        const server =
          servers.get(role) ??
          batchServer(
            answer,
            {},
            (step) =>
              step === 'find' && isDown && role === 'candidate' ? failed('server-error', 503) : null,
            (step) => (step === 'create' && isDown && role === 'candidate' ? failed('timeout') : null),
          );
        servers.set(role, server);
        return server;
      },
    };
    const first = await simulatedRun(plan, 'doubt', () => 0, more);
    expect(first.outcome.verdict).not.toBe('pass');
    expect(first.written.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(100);
    const again = await simulatedRun(plan, 'doubt', () => 0, { ...more, recorded: reread(first.records) });
    expect(again.outcome.verdict).not.toBe('pass');
    isDown = false;
    const last = await simulatedRun(plan, 'doubt', () => 0, { ...more, recorded: reread(again.records) });
    expect(last.written.length).toBeGreaterThan(100);
    expect(last.written.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(last.outcome.summaries.map(({ n, flagged }) => [n, flagged])).toEqual([
      [120, 0],
      [120, 0],
    ]);
    // The candidate's batch was found again, and gave what was missing.
    expect(unique(servers.get('candidate')?.created.flat() ?? [])).toBe(true);
  });

  it('ends as an error where there is no batch interface, and says so', async () => {
    const { more } = inBatches({}, (step) => (step === 'upload' ? failed('request-rejected', 404) : null));
    const run = await simulatedRun(scriptedPlan(1, policyOf('true')), 'none', () => 0, more);
    expect(run.outcome.verdict).toBe('error');
    expect(JSON.stringify(run.outcome.reasons)).toContain('batch interface');
  });
});

describe('a run that is killed between submitting and collecting', () => {
  it.each(['candidate', 'judge'])('goes on with the same batch of the %s', async (killed) => {
    const policy = policyOf('true', 'sampling: { stop: fixed, cap: 120 }');
    const plan = scriptedPlan(1, policy);
    const ledger = memoryLedger();
    const cancelled = new AbortController();
    let isKilled = false;
    const servers = new Map<string, InProcess>();
    const more: Simulated = {
      ...SAME,
      ledger,
      batches: (role, answer) => {
        const server =
          servers.get(role) ??
          batchServer(answer, { polls: 3 }, (step) => {
            if (step === 'status' && role === killed && !isKilled) {
              isKilled = true;
              cancelled.abort();
            }
            return null;
          });
        servers.set(role, server);
        return { ...server, write: (rows) => ({ ...server.write(rows), notApplied: ['seed'] }) };
      },
    };
    const first = await simulatedRun(plan, 'killed', bad, { ...more, cancelled: cancelled.signal });
    expect(first.outcome.reasons.map(({ code }) => code)).toEqual(['cancelled']);
    const second = await simulatedRun(plan, 'killed', bad, { ...more, recorded: reread(first.records) });
    const whole = await simulatedRun(
      scriptedPlan(1, policyOf(null, 'sampling: { stop: fixed, cap: 120 }')),
      'killed',
      bad,
      SAME,
    );
    expect(second.outcome.verdict).toBe(whole.outcome.verdict);
    expect(second.outcome.summaries.map(({ n }) => n)).toEqual([120, 120]);
    // Of what an earlier run submitted it is known, too, what its server was not asked for.
    const without = [...first.records, ...second.records].filter(
      (record) => record.type === 'answer' && record.not_applied?.includes('seed') === true,
    );
    const inBatch = servers.get('candidate')?.created.flat() ?? [];
    expect(inBatch.length).toBeGreaterThan(100);
    expect(without.length).toBe(inBatch.length);
    // What was under way was found again: no question was ever submitted twice.
    expect(unique([...servers.values()].flatMap(({ created }) => created.flat()))).toBe(true);
    expect(ledger.all.filter((line) => line.includes('"intent"')).length).toBe(
      [...servers.values()].flatMap(({ created }) => created).length,
    );
  });

  it.each([
    [
      'other weights',
      (plan: GatePlan) => ({ ...plan, manifest: { ...plan.manifest, declaredDigest: OTHER } }),
    ],
    [
      'another body of the requests',
      ({ policy, ...plan }: GatePlan) => {
        const endpoint = { ...policy.candidate.endpoint, body: { reasoning_effort: 'low' } };
        return { ...plan, policy: { ...policy, candidate: { ...policy.candidate, endpoint } } };
      },
    ],
  ])('takes up no batch that was asked for %s', async (_what, changed) => {
    const plan = scriptedPlan(1, policyOf('true', 'sampling: { seed: s, stop: fixed, cap: 120 }'));
    const ledger = memoryLedger();
    const cancelled = new AbortController();
    const servers = new Map<string, InProcess>();
    const more: Simulated = {
      ...SAME,
      ledger,
      batches: (role, answer) => {
        const server =
          servers.get(role) ??
          batchServer(answer, { polls: 3 }, (step) => {
            if (step === 'status') cancelled.abort();
            return null;
          });
        servers.set(role, server);
        return server;
      },
    };
    const first = await simulatedRun(plan, 'killed', () => 0, { ...more, cancelled: cancelled.signal });
    expect(first.outcome.reasons.map(({ code }) => code)).toEqual(['cancelled']);
    const asked = servers.get('candidate')?.created.flat().length ?? 0;
    expect(asked).toBeGreaterThan(0);
    const batches = () => ledger.all.map((line) => JSON.parse(line) as { type: string; token: string });
    const old = batches().find(({ type }) => type === 'intent')?.token;
    expect(batches().filter(({ type, token }) => type === 'closed' && token === old)).toEqual([]);
    const second = await simulatedRun(changed(plan), 'later', () => 0, {
      ...more,
      recorded: reread(first.records),
    });
    expect(second.outcome.verdict).not.toBe('error');
    expect(second.written.length).toBeGreaterThan(asked);
    expect(batches().filter(({ type, token }) => type === 'closed' && token === old)).toEqual([]);
    expect(batches().filter(({ type }) => type === 'closed')).not.toEqual([]);
  });
});
