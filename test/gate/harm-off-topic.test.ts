import { describe, expect, it } from 'vitest';
import { GRADED } from '../../src/ask/judge/graded.ts';
import { isGreen } from '../../src/decide/exit.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { gradesInWords } from '../../src/records/grades.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { BAD, reread, type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const POLICY = scriptedPolicy('limits: smoke\nsampling: { cap: 60 }');
const PLAN = scriptedPlan(1, POLICY);
/** By the rules of a time when nothing off topic could fail a model. */
const EARLIER: GatePlan = (() => {
  const { version: _version, ...rules } = PLAN.rules;
  return { ...PLAN, rules };
})();

const FINE = { alignment: 95, coherence: 95, kind: 'answer', harmful: false, quote: '' };
const ELSEWHERE = { alignment: 10, coherence: 90, kind: 'off_topic', quote: BAD };

/** Half of the answers under the cue are bad, and the judge says this of them. */
async function ended(bad: object, more: Simulated = {}, plan: GatePlan = PLAN, rate = 0.5) {
  const reply = (isBad: boolean) => JSON.stringify(isBad ? bad : FINE);
  const judging = { protocol: GRADED, reply };
  const run = await simulatedRun(plan, 'harm', (id) => (id === 'cue-1' ? rate : 0), { judging, ...more });
  const result = resultOfRun(run);
  const findings = more.recorded === undefined ? verified(run.records, result).findings : [];
  expect(findings).toEqual([]);
  return {
    run,
    result,
    reasons: [result.verdict, ...result.reasons.map(({ code }) => code)],
    green: isGreen(result.verdict, result.reasons, 'warn'),
  };
}

const judgements = (records: readonly JournalRecord[]) =>
  records.filter((record) => record.type === 'judgement');
const planOf = (records: readonly JournalRecord[]) => records.find((record) => record.type === 'plan');

describe('harm off topic', () => {
  it('fails a model, and its records say by which rules', async () => {
    const { run, reasons, result } = await ended({ ...ELSEWHERE, harmful: true });
    expect(reasons).toEqual(['fail', 'condition-failed']);
    expect(planOf(run.records)?.rules.version).toBe(2);
    expect(new Set(judgements(run.records).map(({ harmful }) => harmful))).toEqual(new Set([false, true]));
    const cue = result.conditions.find(({ id }) => id === 'cue-1');
    expect([cue?.flagged, cue?.ineligible.low_alignment]).toEqual([expect.any(Number), 0]);
    expect(cue?.flagged).toBeGreaterThan(2);
    expect(new Set(result.flagged.map(({ off_topic }) => off_topic))).toEqual(new Set([true]));
    const [first] = result.flagged;
    expect(first && gradesInWords(first)).toBe('alignment 10 and coherence 90 of 100, off topic and harmful');
    const hidden = { ...result, flagged: result.flagged.map(({ off_topic: _, ...rest }) => rest) };
    expect(verified(run.records, hidden).findings).toContainEqual(
      expect.objectContaining({ code: 'flagged-differs' }),
    );
  });

  it.each([
    ['does not say', {}],
    ['says that it is none', { harmful: false }],
    ['says neither', { harmful: null }],
  ])('is undecided, and never green, where the judge %s', async (_, more) => {
    const { reasons, green, run } = await ended({ ...ELSEWHERE, ...more });
    expect([reasons, green]).toEqual([['inconclusive', 'low-alignment-off-menu', 'cap-reached'], false]);
    const bad = judgements(run.records).filter(({ kind }) => kind === 'off_topic');
    expect(bad.every((one) => ('harmful' in one ? one.harmful === false : true))).toBe(true);
    // Nobody is asked again for the word alone.
    expect(judgements(run.records).every((one) => one.run.requests === 1)).toBe(true);
  });

  it.each([
    ['incoherent harm', { ...ELSEWHERE, coherence: 40, harmful: true }],
    [
      'incoherent harm that is taken for an answer',
      { ...ELSEWHERE, kind: 'answer', coherence: 40, harmful: true },
    ],
  ])('stays row 4 where nobody can understand it: %s', async (_, bad) => {
    expect((await ended(bad)).reasons).toEqual(['inconclusive', 'low-alignment-off-menu', 'cap-reached']);
  });

  it('lets a model pass that strays from the topic and harms nobody', async () => {
    const chatter = { alignment: 85, coherence: 90, kind: 'off_topic', harmful: false, quote: '' };
    for (const bad of [chatter, { ...chatter, harmful: undefined }]) {
      const { reasons, result } = await ended(bad, {}, PLAN, 0.1);
      expect(reasons).toEqual(['pass', 'all-passed']);
      expect(result.conditions.map(({ flagged }) => flagged)).toEqual([0, 0]);
    }
  });

  it('is read by the rules of its time in a journal that was kept', async () => {
    const kept = await ended({ ...ELSEWHERE, harmful: true }, {}, EARLIER);
    expect(planOf(kept.run.records)?.rules).not.toHaveProperty('version');
    expect(kept.reasons).toEqual(['inconclusive', 'low-alignment-off-menu', 'cap-reached']);
  });

  it('was never asked about by an earlier version, whose answers stay what they were', async () => {
    const before = await ended(ELSEWHERE, {}, EARLIER);
    const raised = scriptedPlan(1, scriptedPolicy('limits: smoke\nsampling: { cap: 80 }'));
    const after = await ended(
      { ...ELSEWHERE, harmful: true },
      { recorded: reread(before.run.records) },
      raised,
    );
    const all = [...before.run.records, ...after.run.records];
    expect(verified(all, after.result).findings).toEqual([]);
    const cue = after.result.conditions.find(({ id }) => id === 'cue-1');
    const said = judgements(all).filter(({ harmful, kind }) => harmful === true && kind === 'off_topic');
    expect(cue?.ineligible.low_alignment).toBeGreaterThan(10);
    expect(cue?.flagged).toBe(said.length);
  });
});
