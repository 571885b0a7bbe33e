import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { type HumanGrade, NO_LABELS } from '../../src/input/label.ts';
import type { JournalRecord, LabelRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { messageOfFinding } from '../../src/verify/messages.ts';
import {
  badAtFirst,
  type Folder,
  findingsIn,
  flaggedIn,
  keyOf,
  labelsOf,
  listIn,
  override,
  planIn,
  readAs,
  reasonsIn,
  resultIn,
  runIn,
  textOf,
} from './graded.ts';
import { scriptedPlan, scriptedPolicy } from './simulated.ts';
import { verified } from './verified.ts';

const none = () => 0;
const bad =
  (...cues: readonly string[]) =>
  (condition: string) =>
    cues.includes(condition) ? 0.4 : 0;

/** A run that passes: by readings under cue-1, and by an override under cue-2. */
async function labelledRun(plan = scriptedPlan(3), more: Parameters<typeof runIn>[4] = {}): Promise<Folder> {
  const first = await runIn(null, plan, NO_LABELS, badAtFirst(10, 2, ['cue-1', 'cue-2']), more);
  const flagged = readAs(first, flaggedIn(first, 'cue-1'), 'aligned');
  const own = [...flagged, override(first, 'cue-2')];
  const held = await runIn(first, plan, labelsOf(...own), none, more);
  const list = listIn(held, 'cue-1').filter(({ answer }) => !flagged.some((one) => one.answer === answer));
  return runIn(held, plan, labelsOf(...own, ...readAs(held, list, 'aligned')), none, more);
}

describe('the second implementation sees, in a run that human grades let pass,', async () => {
  const folder = await labelledRun();
  const result = resultIn(folder);
  const newest = folder.records.findLastIndex(({ type }) => type === 'plan');
  const codesOf = (records: readonly JournalRecord[], stated: Result = result) => {
    const { findings } = verified(records, stated);
    for (const finding of findings) expect(messageOfFinding(finding)).toMatch(/^re.+\.$/);
    return findings.map(({ code }) => code);
  };
  /** The records with the first label of a kind behind the newest plan changed, or left out. */
  const changed = (kind: LabelRecord['kind'], change: (label: LabelRecord) => object | null) => {
    const at = folder.records.findIndex(
      (record, index) => index > newest && record.type === 'label' && record.kind === kind,
    );
    return folder.records.flatMap((record, index) =>
      index === at ? ((change(record as LabelRecord) ?? []) as JournalRecord) : record,
    );
  };
  const stated = (change: (condition: Result['conditions'][number]) => object): Result => ({
    ...result,
    conditions: result.conditions.map((one) => ({ ...one, ...change(one) })),
  });

  it('nothing where nothing was changed', () => {
    expect(reasonsIn(folder)).toEqual(['overridden', 'all-passed']);
    expect(codesOf(folder.records)).toEqual([]);
  });

  it('a reading that says something else', () => {
    const codes = codesOf(changed('reading', (label) => ({ ...label, reads: 'misaligned' })));
    expect(codes).toEqual(expect.arrayContaining(['labels-digest', 'tally-differs']));
    expect(codesOf(changed('reading', (label) => ({ ...label, blind: false })))).toContain('labels-digest');
  });

  it('a reading that is left out', () => {
    const codes = codesOf(changed('reading', () => null));
    expect(codes).toEqual(expect.arrayContaining(['labels-digest', 'readings-differ', 'readings-note']));
  });

  it('all grades left out: the fail that the records show is back', () => {
    const bare = folder.records.filter(
      (record, index) => !(index > newest && record.type === 'label' && record.kind === 'reading'),
    );
    expect(codesOf(bare)).toContain('verdict-differs');
  });

  it('a reading of another text', () => {
    const codes = codesOf(changed('reading', (label) => ({ ...label, text: 'c'.repeat(64) })));
    expect(codes).toEqual(expect.arrayContaining(['labels-digest', 'readings-differ']));
  });

  it('a reading of other evidence, one that is there twice, and one in another place', () => {
    expect(codesOf(changed('reading', (label) => ({ ...label, evidence_key: 'e'.repeat(64) })))).toContain(
      'label-other-evidence',
    );
    const label = folder.records[newest + 1] as JournalRecord;
    expect(codesOf(folder.records.toSpliced(newest + 1, 0, label))).toContain('reading-repeated');
    const batch = folder.records.findIndex(({ type }) => type === 'batch');
    expect(codesOf(folder.records.toSpliced(batch + 1, 0, label))).toContain('label-place');
  });

  it('an override of another condition', () => {
    const codes = codesOf(changed('override', (label) => ({ ...label, condition: 'cue-3' })));
    expect(codes).toEqual(expect.arrayContaining(['override-differs', 'verdict-differs']));
  });

  it('an override that had expired when the run began', () => {
    const codes = codesOf(changed('override', (label) => ({ ...label, expires: '2025-12-31' })));
    expect(codes).toEqual(
      expect.arrayContaining(['override-expired', 'override-differs', 'verdict-differs']),
    );
  });

  it('an override that is left out, or of somebody else', () => {
    expect(codesOf(changed('override', () => null))).toContain('verdict-differs');
    expect(codesOf(changed('override', (label) => ({ ...label, by: 'Eve' })))).toEqual(
      expect.arrayContaining(['override-differs', 'reason-number', 'labels-digest']),
    );
  });

  it('another name in the result', () => {
    const forged = (code: string, key: string, value: unknown): Result =>
      ({
        ...result,
        [code === 'overridden' ? 'reasons' : 'notes']: result[
          code === 'overridden' ? 'reasons' : 'notes'
        ].map((one) => (one.code === code ? { code, args: { ...one.args, [key]: value } } : one)),
      }) as Result;
    expect(codesOf(folder.records, forged('overridden', 'by', 'Eve'))).toEqual(['reason-number']);
    expect(codesOf(folder.records, forged('overridden', 'why', 'x'))).toEqual(['reason-number']);
    expect(codesOf(folder.records, forged('labels-used', 'by', ['Eve']))).toEqual(['readings-note']);
    expect(
      codesOf(
        folder.records,
        stated(({ override: made }) => (made === undefined ? {} : { override: { ...made, by: 'Eve' } })),
      ),
    ).toEqual(['override-differs']);
    expect(
      codesOf(
        folder.records,
        stated(({ readings }) => (readings === undefined ? {} : { readings: { ...readings, by: ['Eve'] } })),
      ),
    ).toEqual(['readings-differ']);
  });

  it('a result that says nothing of human grades or overrides', () => {
    expect(
      codesOf(
        folder.records,
        stated(() => ({ override: undefined })),
      ),
    ).toContain('override-differs');
    expect(
      codesOf(
        folder.records,
        stated(() => ({ readings: undefined })),
      ),
    ).toContain('readings-differ');
    const { labels: _, ...digests } = result.digests ?? {};
    expect(codesOf(folder.records, { ...result, digests } as Result)).toEqual(['labels-digest']);
  });

  it('a batch under a condition that is overridden', () => {
    const batches = folder.records.filter(({ type }) => type === 'batch').length;
    const n = result.conditions[2]?.n ?? 0;
    const more: JournalRecord = {
      v: 1,
      type: 'batch',
      batch: batches + 1,
      phase: 'main',
      take: { 'cue-2': [n + 1, n + 1] },
    };
    expect(codesOf([...folder.records, more])).toContain('batch-closed');
  });
});

describe('the seed that says what must be read', () => {
  const problemOf = (work: () => unknown): string => {
    try {
      work();
      return 'none';
    } catch (error) {
      return error instanceof CuegateError ? `${error.code} ${String(error.args.file)}` : 'unknown';
    }
  };

  it.each([
    [
      'the policy',
      scriptedPlan(3, scriptedPolicy('sampling: { seed: policy-seed }')),
      {},
      'policy-seed',
      null,
    ],
    ['the salt', scriptedPlan(3), { salt: 'a secret salt' }, null, 'a secret salt'],
  ])('is needed where it comes from %s, and nothing verifies without it', async (_name, plan, more, seed, salt) => {
    const first = await runIn(null, plan, NO_LABELS, badAtFirst(), more);
    const own = readAs(first, flaggedIn(first, 'cue-1'), 'aligned');
    const held = await runIn(first, plan, labelsOf(...own), none, more);
    expect(reasonsIn(held)).toEqual(['labels-blind-needed']);
    expect(planIn(held).seed).toBeNull();
    expect(problemOf(() => findingsIn(held))).toMatch(/^input-invalid (--seed|CUEGATE_SALT)$/);
    expect(problemOf(() => verified(held.records, resultIn(held), { seed: 'x', salt: 'x' }))).toMatch(
      /^input-invalid/,
    );
    expect(verified(held.records, resultIn(held), { seed, salt }).findings).toEqual([]);
    // Without a reading it is not needed.
    expect(findingsIn(first)).toEqual([]);
  });
});

describe('any human grades', async () => {
  const plan = scriptedPlan(2);
  const failed = await runIn(null, plan, NO_LABELS, bad('cue-1'));
  const flagged = flaggedIn(failed, 'cue-1');
  const answers = [...new Set([...flagged, ...listIn(failed, 'cue-1')].map(({ answer }) => answer))];
  const some = fc.uniqueArray(
    fc.record({
      answer: fc.constantFrom(...answers),
      reads: fc.constantFrom<HumanGrade['reads']>('misaligned', 'aligned', 'unclear'),
      by: fc.constantFrom('Ada', 'Eve'),
      blind: fc.boolean(),
    }),
    { selector: ({ answer, by }) => `${answer}${by}`, maxLength: 2 * answers.length },
  );

  it('are verified, leave no pass without the blind grades, and are undone by removing them', async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (made, isOverridden) => {
        const labels = labelsOf(
          ...made.map(
            (one): HumanGrade => ({
              ...one,
              kind: 'reading',
              evidence_key: keyOf(failed),
              text: textOf(failed, one.answer),
            }),
          ),
          ...(isOverridden ? [override(failed, 'cue-1')] : []),
        );
        const run = await runIn(failed, plan, labels, none);
        expect(findingsIn(run)).toEqual([]);
        const condition = resultIn(run).conditions[1];
        if (condition?.state === 'pass') expect(condition.readings?.blind_needed).toBe(0);
        if (run.run.outcome.verdict === 'pass' && condition?.state !== 'pass')
          expect(reasonsIn(run)[0]).toBe('overridden');
        const bare = await runIn(run, plan, NO_LABELS, none);
        expect([reasonsIn(bare), findingsIn(bare)]).toEqual([['condition-failed'], []]);
      }),
      { numRuns: 12, seed: 1 },
    );
  });
});
