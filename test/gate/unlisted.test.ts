import { describe, expect, it } from 'vitest';
import { type KnownRuns, NO_KNOWN_RUNS, type ShownRun } from '../../src/gate/known-runs.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';

const plan = (digest: string): GatePlan => {
  const one = scriptedPlan(1, scriptedPolicy('sampling: { seed: s }'));
  return { ...one, manifest: { ...one.manifest, declaredDigest: digest } };
};
/** A run as a comment remembers it that had no room for three of its cues. */
const shownRun = ({ outcome }: SimulatedRun, more: Partial<ShownRun> = {}): ShownRun => ({
  run: 1,
  attempt: 1,
  sameRelease: true,
  isElsewhere: false,
  hasDigest: true,
  sealed: true,
  key: outcome.evidence.key.slice(0, 32),
  epoch: 1,
  evidenceAttempt: 1,
  verdict: 'fail',
  kept: outcome.answers.size,
  lastDraw: outcome.lastDraw,
  parts: outcome.parts,
  failed: [],
  promoted: [],
  undecided: [],
  cleared: [],
  unlisted: 3,
  head: null,
  scope: null,
  ...more,
});
const remembering = (...shown: readonly ShownRun[]): KnownRuns => ({
  ...NO_KNOWN_RUNS,
  job: { run: 9, attempt: 1 },
  shown,
});

describe('cues that failed and that a comment had no room for', async () => {
  const failed = await simulatedRun(plan('sha256:one'), 'one', () => 0.4, {
    history: { ...NO_KNOWN_RUNS, job: { run: 1, attempt: 1 } },
  });
  const key = (await simulatedRun(plan('sha256:two'), 'key', () => 0)).outcome.evidence.key;
  const next = (history: KnownRuns, more: Parameters<typeof simulatedRun>[3] = {}) =>
    simulatedRun(plan('sha256:two'), 'two', () => 0, { history, ...more });

  it('end a later run of the release as an error that says how many, and for which key a person may decide', async () => {
    await expect(next(remembering(shownRun(failed)))).rejects.toMatchObject({
      code: 'failures-unlisted',
      args: { cues: 3, evidence_key: key },
    });
  });

  it('are no loss where the records hold that run', async () => {
    const { outcome } = await next(remembering(shownRun(failed)), { recorded: reread(failed.records) });
    expect([outcome.verdict, outcome.attempt.number]).toEqual(['pass', 2]);
  });

  it('are owed by no run of another release, and by no scheduled one', async () => {
    const other = remembering(shownRun(failed, { sameRelease: false }));
    const nightly = { ...remembering(shownRun(failed)), isScheduled: true };
    for (const history of [other, nightly]) expect((await next(history)).outcome.verdict).toBe('pass');
  });

  it('are undone by no pass: nobody knows whether it asked them', async () => {
    const before = shownRun(failed);
    const passed = shownRun(failed, { run: 2, key: 'f'.repeat(32), verdict: 'pass', unlisted: 0 });
    const own = shownRun(failed, { run: 2, verdict: 'pass' });
    for (const history of [remembering(before, passed), remembering(before, own)])
      await expect(next(history)).rejects.toMatchObject({ code: 'failures-unlisted' });
  });

  it('are set aside by a person who lets the release start over, which the first lines say', async () => {
    const labels = {
      grades: [],
      overrides: [
        {
          kind: 'override',
          evidence_key: key,
          condition: 'attempts',
          by: 'Ada',
          why: 'a test set',
          expires: '1970-01-01',
        } as const,
      ],
    };
    const { outcome } = await simulatedRun({ ...plan('sha256:two'), labels }, 'two', () => 0, {
      history: remembering(shownRun(failed)),
      startMs: 0,
    });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.attempt.notes).toContainEqual({
      code: 'failures-set-aside',
      args: { cues: 3, by: 'Ada', why: 'a test set', expires: '1970-01-01' },
    });
  });
});
