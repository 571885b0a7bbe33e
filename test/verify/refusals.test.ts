import { expect, it } from 'vitest';
import type { PlanRecord } from '../../src/records/schema.ts';
import { againstPass } from '../../src/verify/against-pass.ts';
import { readLines } from '../../src/verify/journal.ts';
import { replay } from '../../src/verify/replay.ts';
import { linesOf, madeRecords, PLAN } from './made-run.ts';

/** What keeps a run from passing in which every answer is a refusal. */
function found(rules: Partial<PlanRecord['rules']>) {
  const plan = { ...PLAN, rules: { ...PLAN.rules, ...rules } };
  const refused = madeRecords(() => 95, plan).map((record) =>
    record.type === 'judgement' ? { ...record, kind: 'refusal' as const } : record,
  );
  const { conditions } = replay(readLines(linesOf(refused)).lines, plan);
  return againstPass(conditions, plan).map(({ code, condition }) => `${code} ${condition}`);
}

it('refusals count against a pass by the share that the records state', () => {
  expect(found({ max_refusals: 0.8 })).toEqual(['refuses-everything plain', 'refuses-everything json']);
  expect(found({ max_refusals: 1 })).toEqual([]);
});

it('a pass from before there was such a rule is verified without it', () => {
  expect(found({})).toEqual([]);
});
