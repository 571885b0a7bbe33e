import { describe, expect, it } from 'vitest';
import type { NotApplied } from '../../src/model/chat.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { scriptedPlan, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const PLAN = scriptedPlan(1);

/** A run whose server of one role does without these for every n-th request. */
async function ended(role: 'candidate' | 'judge', without: readonly NotApplied[], nth: number) {
  const run = await simulatedRun(PLAN, 'mixed', () => 0, {
    without: (of, { seed }) => (of === role && seed % nth === 0 ? without : []),
  });
  const result = resultOfRun(run);
  expect(verified(run.records, result).findings).toEqual([]);
  return { run, result, note: result.notes.find(({ code }) => code.endsWith('-mixed')) };
}

describe('a parameter that a server took for some requests and not for others', () => {
  it.each([
    ['candidate', 'temperature', 'answers-mixed', 'answer'],
    ['candidate', 'system', 'answers-mixed', 'answer'],
    ['judge', 'json_schema', 'judgements-mixed', 'judgement'],
  ] as const)('is said in the first lines: %s, %s', async (role, name, code, type) => {
    const { run, result, note } = await ended(role, [name], 3);
    const records = run.records.filter((record) => record.type === type);
    const lost = records.filter((record) => 'not_applied' in record);
    expect(lost.length).toBeGreaterThan(0);
    expect(note).toEqual({ code, args: { parameters: name, count: lost.length, of: records.length } });
    expect(headlineOf(result, (text) => text).notes.join()).toContain(`did not always take ${name}`);
    const hidden = { ...result, notes: result.notes.filter(({ code: other }) => other !== code) };
    expect(verified(run.records, hidden).findings.map(({ code: found }) => found)).toEqual(['answers-note']);
  });

  it.each([
    ['one that is never taken', 'candidate', ['temperature'], 1],
    ['another name of the same limit', 'candidate', ['max_tokens'], 3],
    ['one that says nothing', 'candidate', ['top_p', 'seed'], 3],
  ] as const)('is no mix: %s', async (_, role, without, nth) => {
    expect((await ended(role, without, nth)).note).toBeUndefined();
  });
});
