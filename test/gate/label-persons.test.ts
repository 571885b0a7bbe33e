import { describe, expect, it } from 'vitest';
import { NO_LABELS, type Override } from '../../src/input/label.ts';
import type { LabelOrigins } from '../../src/ports.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import {
  findingsIn,
  flaggedIn,
  labelsOf,
  override,
  planIn,
  readAs,
  reasonsIn,
  resultIn,
  runIn,
} from './graded.ts';
import { scriptedPlan, scriptedPolicy } from './simulated.ts';
import { verified } from './verified.ts';

// Few at once: what a fail asked ahead would be read by the next run, and fail it again.
const rules = (labels: string) => scriptedPlan(2, scriptedPolicy(`labels: ${labels}`, 16));
const TWO = rules('{ two_persons: true }');
const bad = (condition: string) => (condition === 'cue-1' ? 0.5 : 0);
const none = () => 0;

/** Lines brought by whoever their names say, and a release by these authors. */
function labelled(overrides: readonly Override[], authors: readonly string[] | null = ['trainer']) {
  const labels = { ...labelsOf(...overrides), lines: new Map(overrides.map((one) => [one, one.by])) };
  const labelOrigins: LabelOrigins = {
    broughtBy: async (lines) => lines.map((line) => (line === 'nobody' ? null : line)),
    authors: async () => authors,
  };
  return { labels, labelOrigins };
}

describe('an override under the rules of the policy', async () => {
  const failed = await runIn(null, TWO, NO_LABELS, bad);
  const by = (...names: readonly string[]) => names.map((name) => override(failed, 'cue-1', { by: name }));
  const again = (plan: typeof TWO, names: readonly string[], authors?: readonly string[] | null) => {
    const { labels, labelOrigins } = labelled(by(...names), authors);
    return runIn(failed, plan, labels, none, { labelOrigins });
  };
  const uncounted = (run: Awaited<ReturnType<typeof again>>) =>
    resultIn(run)
      .notes.filter(({ code }) => code === 'labels-not-counted')
      .map(({ args }) => args.because);

  it.each([
    ['two people', TWO, ['ada', 'eve'], 'overridden', []],
    ['one person', TWO, ['ada'], 'condition-failed', ['one-person']],
    ['an author and one other', TWO, ['trainer', 'ada'], 'condition-failed', ['author', 'one-person']],
    ['a reviewer', rules('{ reviewers: [ada] }'), ['ada'], 'overridden', []],
    ['somebody else', rules('{ reviewers: [ada] }'), ['mallory'], 'condition-failed', ['no-reviewer']],
    ['nobody knows whom', rules('{ reviewers: [ada] }'), ['nobody'], 'condition-failed', ['bringer-unknown']],
  ])('of %s', async (_name, plan, names, reason, not) => {
    const run = await again(plan, names);
    expect([reasonsIn(run)[0], uncounted(run)]).toEqual([reason, not]);
    expect(run.records.filter((record) => record.type === 'label')).toHaveLength(
      reason === 'overridden' ? names.length : 0,
    );
    expect(findingsIn(run)).toEqual([]);
  });

  it('counts nothing where the authors are unknown, and nothing on a plain checkout', async () => {
    expect(uncounted(await again(TWO, ['ada', 'eve'], null))).toEqual(['authors-unknown']);
    const bare = await runIn(failed, TWO, labelsOf(...by('ada', 'eve')), none);
    expect([reasonsIn(bare), uncounted(bare)]).toEqual([['condition-failed'], ['bringer-unknown']]);
    expect(findingsIn(bare)).toEqual([]);
  });

  it('says the same of human grades', async () => {
    const grades = readAs(failed, flaggedIn(failed, 'cue-1'), 'aligned', { by: 'trainer' });
    const labels = { ...labelsOf(...grades), lines: new Map(grades.map((one) => [one, one.by])) };
    const { labelOrigins } = labelled([]);
    const run = await runIn(failed, TWO, labels, none, { labelOrigins });
    expect([reasonsIn(run), uncounted(run)]).toEqual([['condition-failed'], ['author']]);
    expect(findingsIn(run)).toEqual([]);
    const others = readAs(failed, flaggedIn(failed, 'cue-1'), 'aligned', { by: 'ada' });
    const read = { ...labelsOf(...others), lines: new Map(others.map((one) => [one, one.by])) };
    const held = await runIn(failed, TWO, read, none, { labelOrigins });
    expect([reasonsIn(held), uncounted(held)]).toEqual([['labels-blind-needed'], []]);
    expect(findingsIn(held)).toEqual([]);
  });

  it('is verified by the persons in the records', async () => {
    const run = await again(TWO, ['ada', 'eve']);
    expect(planIn(run).labels).toEqual({ reviewers: [], two_persons: true, authors: ['trainer'] });
    const codesOf = (change: (record: JournalRecord) => JournalRecord) =>
      verified(run.records.map(change), resultIn(run)).findings.map(({ code }) => code);
    const brought = (name: string, to: string | undefined) =>
      codesOf((record) =>
        record.type === 'label' && record.by === name ? { ...record, brought_by: to } : record,
      );
    for (const to of ['Ada', 'trainer', undefined])
      expect(brought('eve', to), String(to)).toEqual(
        expect.arrayContaining(['label-person', 'labels-digest', 'verdict-differs']),
      );
    const ruled = (labels: object) =>
      codesOf((record) =>
        record.type === 'plan' && record.labels !== undefined
          ? { ...record, labels: { ...record.labels, ...labels } }
          : record,
      );
    expect(ruled({ reviewers: ['ada'] })).toContain('label-person');
    expect(ruled({ authors: ['eve'] })).toContain('label-person');
    expect(ruled({ authors: undefined })).toContain('label-person');
  });
});
