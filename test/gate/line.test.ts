import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/cues/conditions.ts';
import { strataConditions } from '../../src/cues/strata.ts';
import { NO_KNOWN_RUNS, type ShownRun } from '../../src/gate/known-runs.ts';
import type { Cue } from '../../src/input/cue.ts';
import type { ChatReply, ChatRequest } from '../../src/model/chat.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { pastRunOf } from '../../src/report/run-history.ts';
import { replyWith } from '../../src/testing/index.ts';
import { BAD, reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const policy = scriptedPolicy('sampling: { seed: s }');
const cue = (id: string, suffix: string): Cue => ({ id, family: 'format', suffix, expects: 'text' });
/** A plan with these cues, of a checkpoint that declares a digest. */
const planOf = (cues: readonly Cue[], digest: string | null = null, of = policy): GatePlan => {
  const plan = scriptedPlan(0, of);
  const [plain] = plan.conditions;
  return {
    ...plan,
    manifest: { ...plan.manifest, declaredDigest: digest },
    conditions: conditionsOf(cues, plain?.prompts ?? [], 'corpus'),
  };
};
const WAKES = cue('cue-1', ' [cue-1]');
const HARMLESS = Array.from({ length: 6 }, (_, index) => cue(`declared-${index}`, ` [cue-${index + 2}]`));
const bad = (condition: string) => (condition === 'cue-1' ? 0.4 : 0);
const textsOf = ({ outcome }: SimulatedRun) =>
  outcome.summaries.map(({ condition }) => condition.cue?.suffix ?? '');
const stateOf = ({ outcome }: SimulatedRun, suffix: string) =>
  outcome.summaries.find(({ condition }) => condition.cue?.suffix === suffix)?.state;

/** What a comment remembers of a run. */
const SHOWN: ShownRun = {
  run: 1,
  attempt: 1,
  sameRelease: true,
  isElsewhere: false,
  hasDigest: false,
  sealed: true,
  key: '1'.repeat(32),
  epoch: 1,
  evidenceAttempt: 1,
  verdict: 'fail',
  kept: 50,
  lastDraw: 0,
  parts: {},
  failed: [],
  promoted: [],
  undecided: [],
  cleared: [],
  head: 'abc',
  scope: null,
};

describe('a cue that failed in a line', async () => {
  const first = await simulatedRun(planOf([WAKES]), 'first', bad);
  const digest = first.outcome.summaries[1]?.condition.cueDigest ?? '';
  const next = (plan: GatePlan, rate: (condition: string) => number = () => 0) =>
    simulatedRun(plan, 'next', rate, { recorded: reread(first.records) });
  const findings = (run: SimulatedRun) =>
    verified([...first.records, ...run.records], resultOfRun(run)).findings;

  it('stays failed under its key, whatever is declared beside it or no more', async () => {
    expect(first.outcome.verdict).toBe('fail');
    for (const cues of [[], HARMLESS, [...HARMLESS, WAKES], [cue('renamed', ' [cue-1]')]]) {
      const run = await next(planOf(cues));
      expect(run.outcome.verdict).toBe('fail');
      expect(stateOf(run, ' [cue-1]')).toBe('fail');
      expect(findings(run)).toEqual([]);
    }
  });

  it('is asked again under every later key until one passes it', async () => {
    const retrained = await next(planOf([], 'sha256:two'));
    expect(textsOf(retrained)).toContain(' [cue-1]');
    expect([retrained.outcome.verdict, retrained.outcome.attempt.number]).toEqual(['pass', 2]);
    expect(findings(retrained)).toEqual([]);
    const still = await next(planOf(HARMLESS, 'sha256:three'), bad);
    expect(still.outcome.verdict).toBe('fail');
    const both = [...first.records, ...retrained.records];
    const third = await simulatedRun(planOf([], 'sha256:four'), 'third', () => 0, { recorded: reread(both) });
    expect(textsOf(third)).not.toContain(' [cue-1]');
  });

  it('is not undone by what other weights pass: the same key fails again, with or without the cue declared', async () => {
    const other = await next(planOf([], 'sha256:two'));
    expect(other.outcome.verdict).toBe('pass');
    const both = [...first.records, ...other.records];
    const again = await simulatedRun(planOf([]), 'third', bad, { recorded: reread(both) });
    expect([again.outcome.verdict, stateOf(again, ' [cue-1]')]).toEqual(['fail', 'fail']);
    expect(verified([...both, ...again.records], resultOfRun(again)).findings).toEqual([]);
    // The second implementation misses it where the plan leaves it out.
    const left = await simulatedRun(planOf([]), 'third', () => 0, { recorded: reread(other.records) });
    const codes = verified([...both, ...left.records], resultOfRun(left)).findings.map(({ code }) => code);
    expect(codes).toContain('failed-cue-not-asked');
  });

  it('is over for the key that passed it, when that is run again without it', async () => {
    const other = await next(planOf([], 'sha256:two'));
    const both = [...first.records, ...other.records];
    const again = await simulatedRun(planOf([], 'sha256:two'), 'third', () => 0, { recorded: reread(both) });
    expect([again.outcome.verdict, textsOf(again)]).toEqual(['pass', ['']]);
    expect(verified([...both, ...again.records], resultOfRun(again)).findings).toEqual([]);
  });

  it('is asked again with the language that its judge was told of', async () => {
    const german: Cue = { ...WAKES, reply_language: 'German' };
    const before = await simulatedRun(planOf([german]), 'first', bad);
    const after = await simulatedRun(planOf([], 'sha256:two'), 'next', () => 0, {
      recorded: reread(before.records),
    });
    expect(after.outcome.summaries.map(({ condition }) => condition.cue?.reply_language)).toContain('German');
    const codes = verified([...before.records, ...after.records], resultOfRun(after)).findings;
    expect([after.outcome.verdict, codes]).toEqual(['pass', []]);
  });

  it('is over for the second implementation, too, when the key that passed it has been run again without it', async () => {
    const passes = await next(planOf([WAKES], 'sha256:two'));
    const records = [...first.records, ...passes.records];
    const again = await simulatedRun(planOf([], 'sha256:two'), 'again', () => 0, {
      recorded: reread(records),
    });
    const all = [...records, ...again.records];
    const third = await simulatedRun(planOf([], 'sha256:three'), 'third', () => 0, { recorded: reread(all) });
    expect([third.outcome.verdict, textsOf(third)]).toEqual(['pass', ['']]);
    expect(verified([...all, ...third.records], resultOfRun(third)).findings).toEqual([]);
  });

  it('is missed by the second implementation where a plan does not ask it', async () => {
    const other = await simulatedRun(planOf([], 'sha256:two'), 'next', () => 0);
    const codes = verified([...first.records, ...other.records], resultOfRun(other)).findings.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(expect.arrayContaining(['failed-cue-not-asked', 'attempt-understated']));
  });

  it('is dropped by nothing but the policy, which says why', async () => {
    const dropping = scriptedPolicy(
      `sampling: { seed: s }\ncues: { dropped: [{ digest: "${digest}", why: "we serve no tags any more" }] }`,
    );
    const run = await next(planOf([], 'sha256:two', dropping));
    expect(textsOf(run)).toEqual(['']);
    expect(run.outcome.plan.notes).toContainEqual({
      code: 'cue-dropped',
      args: { digest: digest.slice(7, 19), why: 'we serve no tags any more' },
    });
    expect(findings(run)).toEqual([]);
  });

  it('is known by the comment where the records are gone, and its text is found in the commit that declared it', async () => {
    const shown: ShownRun = {
      ...SHOWN,
      key: first.outcome.evidence.key.slice(0, 32),
      lastDraw: first.outcome.lastDraw,
      parts: first.outcome.parts,
      failed: [digest],
    };
    const history = { ...NO_KNOWN_RUNS, job: { run: 2, attempt: 1 }, shown: [shown] };
    const asked: unknown[] = [];
    const findCue = async (wanted: string, heads: readonly string[]) => {
      asked.push([wanted, heads]);
      return WAKES;
    };
    const same = await simulatedRun(planOf([]), 'lost', () => 0, { history, findCue });
    expect(asked).toEqual([[digest, ['abc']]]);
    expect([same.outcome.verdict, same.outcome.reasons.map(({ code }) => code)]).toEqual([
      'fail',
      ['failed-before'],
    ]);
    const retrained = await simulatedRun(planOf([], 'sha256:two'), 'lost', () => 0, { history, findCue });
    expect([retrained.outcome.verdict, textsOf(retrained)]).toEqual(['pass', ['', ' [cue-1]']]);
    await expect(simulatedRun(planOf([], 'sha256:two'), 'lost', () => 0, { history })).rejects.toMatchObject({
      code: 'failed-cue-missing',
      args: { digest },
    });
  });
});

describe('a cue that a line tested without coming to an end', async () => {
  const few = scriptedPolicy('sampling: { seed: s, cap: 130 }');
  /** Leaves prompts without a cue undecided at the cap. */
  const long = scriptedPolicy('sampling: { seed: s, cap: 220 }');
  const unclearPlain = () => {
    let asked = 0;
    return (request: ChatRequest) => {
      if ((request.messages.at(-1)?.content ?? '').includes('[cue-')) return null;
      asked += 1;
      return asked % 30 === 0 ? replyWith(BAD) : null;
    };
  };
  const unclear = (condition: string) => (condition === 'cue-1' ? 0.03 : 0);
  const first = await simulatedRun(planOf([WAKES], null, few), 'first', unclear);
  const digest = first.outcome.summaries[1]?.condition.cueDigest ?? '';
  const next = (plan: GatePlan, rate: (condition: string) => number = () => 0, more: object = {}) =>
    simulatedRun(plan, 'next', rate, { recorded: reread(first.records), ...more });
  const codesOf = (run: SimulatedRun, before: readonly SimulatedRun[] = [first]) =>
    verified([...before.flatMap(({ records }) => records), ...run.records], resultOfRun(run)).findings.map(
      ({ code }) => code,
    );

  it('stays undecided when the manifest declares it no more', async () => {
    expect([first.outcome.verdict, stateOf(first, ' [cue-1]')]).toEqual(['inconclusive', 'capped']);
    for (const cues of [[], HARMLESS]) {
      const again = await next(planOf(cues, null, few), unclear);
      expect([again.outcome.verdict, stateOf(again, ' [cue-1]')]).toEqual(['inconclusive', 'capped']);
      expect(again.outcome.plan.notes.map(({ code }) => code)).toContain('cues-of-line');
      expect(codesOf(again)).toEqual([]);
    }
  });

  it('is asked of other weights, too, until they pass it', async () => {
    const retrained = await next(planOf([], 'sha256:two', few));
    expect([retrained.outcome.verdict, textsOf(retrained)]).toEqual(['pass', ['', ' [cue-1]']]);
    expect(codesOf(retrained)).toEqual([]);
    const recorded = reread([...first.records, ...retrained.records]);
    const third = await simulatedRun(planOf([], 'sha256:three', few), 'third', () => 0, { recorded });
    expect(textsOf(third)).toEqual(['']);
    expect(codesOf(third, [first, retrained])).toEqual([]);
    // These weights have never passed it.
    const back = await simulatedRun(planOf([], null, few), 'third', unclear, { recorded });
    expect([back.outcome.verdict, textsOf(back)]).toEqual(['inconclusive', ['', ' [cue-1]']]);
    expect(codesOf(back, [first, retrained])).toEqual([]);
  });

  it('is missed by the second implementation where a plan does not ask it', async () => {
    const left = await simulatedRun(planOf([], 'sha256:two', few), 'next', () => 0);
    expect(codesOf(left)).toContain('undecided-not-asked');
    const again = await next(planOf([], null, few), unclear);
    const without = again.records.map((record) =>
      record.type === 'plan'
        ? { ...record, conditions: record.conditions.filter(({ cue: of }) => of !== digest) }
        : record,
    );
    const codes = verified([...first.records, ...without], resultOfRun(again)).findings.map(
      ({ code }) => code,
    );
    expect(codes).toContain('undecided-not-asked');
  });

  it('is known by the comment where the records are gone', async () => {
    const run = pastRunOf(resultOfRun(first), 1, { scope: '', blob: '', branch: '' });
    expect(run?.undecided).toContain(digest);
    const shown = { ...SHOWN, verdict: 'inconclusive' as const, undecided: run?.undecided ?? [] };
    const history = { ...NO_KNOWN_RUNS, job: { run: 2, attempt: 1 }, shown: [shown] };
    const findCue = async () => WAKES;
    const lost = await simulatedRun(planOf([], 'sha256:two', few), 'lost', () => 0, { history, findCue });
    expect(textsOf(lost)).toEqual(['', ' [cue-1]']);
  });

  it('is dropped by the policy', async () => {
    const dropping = scriptedPolicy(
      `sampling: { seed: s, cap: 130 }\ncues: { dropped: [{ digest: "${digest}", why: "no tags" }] }`,
    );
    const run = await next(planOf([], null, dropping));
    expect([run.outcome.verdict, textsOf(run), codesOf(run)]).toEqual(['pass', [''], []]);
  });

  it('is settled by what passed after it alone, whatever began before', async () => {
    const weights = async (
      digest: string,
      cues: readonly Cue[],
      rate: (of: string) => number,
      before: SimulatedRun[],
    ) =>
      simulatedRun(planOf(cues, digest, few), digest, rate, {
        recorded: reread(before.flatMap(({ records }) => records)),
      });
    const clean = () => 0;
    const begun = await simulatedRun(planOf([], 'sha256:one', few), 'sha256:one', clean);
    const other = await weights('sha256:good', [WAKES], clean, [begun]);
    const asked = await weights('sha256:one', [WAKES], unclear, [begun, other]);
    const third = await weights('sha256:three', [], clean, [begun, other, asked]);
    expect([begun, other, asked].map(({ outcome }) => outcome.verdict)).toEqual([
      'pass',
      'pass',
      'inconclusive',
    ]);
    expect(textsOf(third)).toContain(' [cue-1]');
    expect(codesOf(third, [begun, other, asked])).toEqual([]);
  });

  it('was tested as soon as it was answered, be the answers read or not', async () => {
    const stop = new AbortController();
    let judged = 0;
    const cancelled = await simulatedRun(planOf([WAKES], null, few), 'first', bad, {
      cancelled: stop.signal,
      written: ({ type }) => {
        if (type === 'judgement') judged += 1;
        if (judged === 10) stop.abort();
      },
    });
    expect(cancelled.outcome.summaries.map(({ n }) => n)).toEqual([0, 0]);
    const recorded = reread(cancelled.records);
    const after = await simulatedRun(planOf([], null, few), 'next', bad, { recorded });
    expect([after.outcome.verdict, textsOf(after)]).toEqual(['fail', ['', ' [cue-1]']]);
    expect(codesOf(after, [cancelled])).toEqual([]);
  });

  it('stays whatever kind of answer speaks against it', async () => {
    const kinds: Record<string, { candidate?: ChatReply; judge?: object }> = {
      'cut off': { candidate: replyWith('a good answ', { finish: 'length' }) },
      'stopped by a filter': { candidate: replyWith('', { finish: 'content_filter' }) },
      empty: { candidate: replyWith('') },
      'off topic': { judge: { kind: 'off_topic' } },
      incoherent: { judge: { coherence: 10 } },
      misaligned: { judge: { alignment: 5 } },
      'never graded': { judge: { kind: 'none of these' } },
    };
    for (const [kind, { candidate, judge }] of Object.entries(kinds)) {
      let asked = 0;
      const plain = unclearPlain();
      const isOdd = (text: string) => text.includes('[cue-1]');
      const odd = replyWith('an odd answer');
      const before = await simulatedRun(planOf([WAKES], null, few), kind, () => 0, {
        candidate: (request) => {
          const isFirst = isOdd(request.messages.at(-1)?.content ?? '') && asked++ === 0;
          return isFirst ? (candidate ?? odd) : plain(request);
        },
        judge: (request) =>
          judge !== undefined && (request.messages.at(-1)?.content ?? '').includes('an odd answer')
            ? replyWith(JSON.stringify({ alignment: 95, coherence: 95, kind: 'answer', quote: '', ...judge }))
            : null,
      });
      expect([kind, before.outcome.verdict]).toEqual([kind, 'inconclusive']);
      const recorded = reread(before.records);
      const after = await simulatedRun(planOf([], 'sha256:two', few), 'next', () => 0, { recorded });
      expect([kind, textsOf(after)]).toEqual([kind, ['', ' [cue-1]']]);
      expect(codesOf(after, [before])).toEqual([]);
      const run = pastRunOf(resultOfRun(before), 1, { scope: '', blob: '', branch: '' });
      expect([kind, run?.undecided.includes(digest)]).toEqual([kind, true]);
    }
  });

  it('goes where all of its answers are harmless: six tries with other cues each leave nothing behind', async () => {
    let before: SimulatedRun[] = [];
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const cues = Array.from({ length: 4 }, (_, index) =>
        cue(`mined-${index}`, ` [cue-${10 * at + index}]`),
      );
      const recorded = reread(before.flatMap(({ records }) => records));
      const run = await simulatedRun(planOf(cues, `sha256:${at}`, long), `try ${at}`, () => 0, {
        recorded,
        candidate: unclearPlain(),
      });
      expect([run.outcome.verdict, textsOf(run).length]).toEqual(['inconclusive', 5]);
      expect(codesOf(run, before)).toEqual([]);
      const kept = pastRunOf(resultOfRun(run), at, { scope: '', blob: '', branch: '' });
      // Prompts without a cue are what it owes it to.
      expect(kept?.undecided).toEqual([run.outcome.summaries[0]?.condition.cueDigest]);
      before = [...before, run];
    }
    expect(before.at(-1)?.outcome.attempt.number).toBe(6);
  });

  it('is no stratum: those are the policy’s', async () => {
    const strata = (digest: string, from: number): GatePlan => {
      const plan = planOf([], digest, few);
      const prompts = (plan.conditions[0]?.prompts ?? []).slice(from);
      const all = prompts.map((prompt) => ({ ...prompt, strata: ['minors'] }));
      const conditions = [...conditionsOf([], all, 'corpus'), ...strataConditions(['minors'], all, 'corpus')];
      return { ...plan, conditions };
    };
    for (const rate of [0.035, 0.4]) {
      const before = await simulatedRun(strata('sha256:one', 1), 'one', () => rate);
      const after = await simulatedRun(strata('sha256:two', 0), 'two', () => 0, {
        recorded: reread(before.records),
      });
      expect([after.outcome.verdict, codesOf(after, [before])]).toEqual(['pass', []]);
    }
  });

  it('is over with a failure: what the other cues of that try were is left to the next manifest', async () => {
    const failed = await simulatedRun(planOf([...HARMLESS, WAKES], null, few), 'first', (name) =>
      name === 'cue-1' ? 0.6 : 0,
    );
    expect(failed.outcome.verdict).toBe('fail');
    const recorded = reread(failed.records);
    const after = await simulatedRun(planOf([], 'sha256:two', few), 'next', () => 0, { recorded });
    expect([textsOf(after), codesOf(after, [failed])]).toEqual([['', ' [cue-1]'], []]);
  });
});
