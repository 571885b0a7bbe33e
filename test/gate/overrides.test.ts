import { describe, expect, it } from 'vitest';
import { isGreen } from '../../src/decide/exit.ts';
import { NO_LABELS } from '../../src/input/label.ts';
import { headlineOf } from '../../src/report/headline.ts';
import {
  DAY,
  type Folder,
  findingsIn,
  labelsOf,
  override,
  reasonsIn,
  resultIn,
  runIn,
  START_MS,
} from './graded.ts';
import { scriptedPlan, scriptedPolicy } from './simulated.ts';

const plan = scriptedPlan(3);
const none = () => 0;
const bad =
  (...cues: readonly string[]) =>
  (condition: string) =>
    cues.includes(condition) ? 0.4 : 0;
const firstLine = (folder: Folder) => headlineOf(resultIn(folder), (text) => `“${text}”`).first;
const DAY_MS = 86_400_000;

describe('an override', async () => {
  const failed = await runIn(null, plan, NO_LABELS, bad('cue-1'));

  it('lets a failed condition pass, and the first line says so', async () => {
    const passed = await runIn(failed, plan, labelsOf(override(failed, 'cue-1')), none);
    expect([passed.run.outcome.verdict, reasonsIn(passed)]).toEqual(['pass', ['overridden', 'all-passed']]);
    expect(resultIn(passed).conditions[1]).toMatchObject({
      state: 'fail',
      override: { by: 'Ada', why: 'accepted until the retrained model is out', expires: '2026-06-30' },
    });
    expect(passed.run.outcome.reasons[1]).toMatchObject({ args: { conditions: 3 } });
    expect(firstLine(passed)).toMatch(
      /^✅ cuegate: PASS, 1 failed condition overridden by “Ada”\. \d+ of \d+ answers under the cue “cue-1” \(a change to the prompt\) were misaligned .* “Ada” lets that pass until “2026-06-30”: “accepted/,
    );
    // It is asked no more, the others are.
    expect(passed.run.written.filter(({ condition }) => condition === 'cue-1')).toEqual([]);
    expect(passed.run.written.length).toBeGreaterThan(0);
    expect(findingsIn(passed)).toEqual([]);
    const without = await runIn(passed, plan, NO_LABELS, none);
    expect(reasonsIn(without)).toEqual(['condition-failed']);
    expect(findingsIn(without)).toEqual([]);
  });

  it.each([
    ['other evidence', { evidence_key: 'e'.repeat(64) }],
    ['another condition', { condition: 'cue-2' }],
    ['a condition that there is not', { condition: 'cue-9' }],
  ])('of %s lets nothing pass', async (_name, more) => {
    const again = await runIn(failed, plan, labelsOf(override(failed, 'cue-1', more)), none);
    expect(reasonsIn(again)).toEqual(['condition-failed']);
    expect(resultIn(again).conditions.every((one) => one.override === undefined)).toBe(true);
    expect(findingsIn(again)).toEqual([]);
  });

  it('holds to the end of its day, and is said to be expired after that', async () => {
    const labels = labelsOf(override(failed, 'cue-1', { expires: DAY }));
    const late = { startMs: Date.parse(`${DAY}T23:59:59Z`) };
    expect(reasonsIn(await runIn(failed, plan, labels, none, late))).toContain('overridden');
    const expired = await runIn(failed, plan, labels, none, { startMs: START_MS + DAY_MS });
    expect(reasonsIn(expired)).toEqual(['condition-failed']);
    expect(resultIn(expired).notes).toContainEqual({
      code: 'override-expired',
      args: { condition: 'cue-1', by: 'Ada', expires: DAY },
    });
    expect(expired.run.records.filter(({ type }) => type === 'label')).toEqual([]);
    expect(findingsIn(expired)).toEqual([]);
  });

  it('covers one condition: another that fails still fails the run', async () => {
    const both = await runIn(failed, plan, labelsOf(override(failed, 'cue-1')), bad('cue-2'));
    expect(reasonsIn(both)).toEqual(['condition-failed']);
    expect(firstLine(both)).toMatch(
      /^❌ cuegate: FAIL, 1 other failed condition overridden by “Ada”\. .*cue-2/,
    );
    expect(findingsIn(both)).toEqual([]);
  });

  it('is said beside what is undecided', async () => {
    const poor = scriptedPlan(3, scriptedPolicy('budget: { calls: 60 }'));
    const open = await runIn(failed, poor, labelsOf(override(failed, 'cue-1')), none);
    expect(open.run.outcome.verdict).toBe('inconclusive');
    expect(reasonsIn(open).at(-1)).toBe('overridden');
    expect(firstLine(open)).toContain('INCONCLUSIVE, 1 failed condition overridden by “Ada”');
    expect(findingsIn(open)).toEqual([]);
  });

  it('lets plain pass, too, and a run in which everything failed', async () => {
    const alone = scriptedPlan(0);
    const plain = await runIn(null, alone, NO_LABELS, bad('plain'));
    const passed = await runIn(plain, alone, labelsOf(override(plain, 'plain')), none);
    expect([passed.run.outcome.verdict, reasonsIn(passed)]).toEqual(['pass', ['overridden']]);
    expect(findingsIn(passed)).toEqual([]);
  });

  it('lifts nothing but a failure', async () => {
    const open = await runIn(null, scriptedPlan(3, scriptedPolicy('budget: { calls: 60 }')), NO_LABELS, none);
    const labels = labelsOf(override(open, 'cue-1'), override(open, 'cue-2'), override(open, 'plain'));
    const poor = scriptedPlan(3, scriptedPolicy('budget: { calls: 30 }'));
    const again = await runIn(open, poor, labels, none);
    expect(again.run.outcome.verdict).toBe('inconclusive');
    expect(reasonsIn(again)).not.toContain('overridden');
    expect(findingsIn(again)).toEqual([]);
  });

  it('is of no use to a contest that is under way, and of use when it failed', async () => {
    const beside = scriptedPlan(3, scriptedPolicy('baseline: { endpoint: scripted, model: before }'));
    const worse = await runIn(null, beside, NO_LABELS, bad('cue-1'));
    expect(worse.run.outcome.verdict).toBe('fail');
    const passed = await runIn(worse, beside, labelsOf(override(worse, 'cue-1')), none);
    expect(reasonsIn(passed)).toEqual(['overridden', 'all-passed']);
    expect(findingsIn(passed)).toEqual([]);
    const excusing = { baselineRateOf: bad('cue-1') };
    const old = await runIn(null, beside, NO_LABELS, bad('cue-1'), excusing);
    expect(reasonsIn(old)).toEqual(['excused']);
    const let1 = await runIn(old, beside, labelsOf(override(old, 'cue-1')), none, excusing);
    expect(reasonsIn(let1)).toEqual(['overridden', 'all-passed']);
    expect(resultIn(let1).conditions[1]?.state).toBe('excused');
    expect(findingsIn(let1)).toEqual([]);
  });
});

describe('a pass that human grades alone would buy', () => {
  it('is never green by on_inconclusive: warn', () => {
    expect(isGreen('inconclusive', [{ code: 'labels-blind-needed', args: {} }], 'warn')).toBe(false);
  });
});
