import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { provenance } from '../../src/report/provenance.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';
import { resultOfRun, verified } from '../gate/verified.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const judge = (accepted: string, model = 'gpt-6-luna') =>
  policyText({ judge: `judge: { endpoint: openai, model: ${model}, accepted: ${accepted} }` });
const ADA = '{ model: gpt-6-luna, by: Ada, on: 2026-11-28 }';

describe('judge.accepted', () => {
  it('names the judge that the policy uses', () => {
    const { accepted } = readPolicy(judge(ADA), FILE).judge;
    expect(accepted).toEqual({ model: 'gpt-6-luna', by: 'Ada', on: '2026-11-28' });
    expect(readPolicy(policyText(), FILE).judge.accepted).toBeUndefined();
  });

  it.each([
    ['another model', judge(ADA, 'gpt-6-terra'), 'judge.accepted.model', 'accepted: { model: "gpt-6-terra"'],
    ['nobody', judge('{ model: gpt-6-luna, on: 2026-11-28 }'), 'judge.accepted.by', 'by: Ada'],
    ['the placeholder', judge(ADA.replace('Ada', 'YOUR-NAME')), 'judge.accepted.by', 'by: Ada'],
    ['no day', judge(ADA.replace('2026-11-28', 'today')), 'judge.accepted.on', 'on: 2026-11-28'],
    ['no date of the calendar', judge(ADA.replace('11-28', '02-30')), 'judge.accepted.on', 'on: 2026-11-28'],
    ['a name alone', judge('Ada'), 'judge.accepted', 'accepted: { model:'],
  ])('%s is refused, with the line to change', (_name, text, key, fix) => {
    const refused = refusedPolicy(text);
    expect(refused).toMatchObject({ code: 'policy-invalid', key, line: expect.any(Number) });
    expect(refused.fix).toContain(fix);
  });

  it('is shown in the report, and cannot be changed there alone', async () => {
    const policy = scriptedPolicy();
    const accepted = { model: 'judge', by: 'Ada <b>', on: '2026-11-28' };
    const plan = scriptedPlan(1, { ...policy, judge: { ...policy.judge, accepted } });
    const run = await simulatedRun(plan, 'accepted', () => 0);
    const result = resultOfRun(run);
    expect(result.judge?.accepted).toEqual({ by: 'Ada <b>', on: '2026-11-28' });
    expect(provenance(result).join('')).toContain('<code>Ada &#60;b&#62;</code> accepted it on');
    expect(verified(run.records, result).agrees).toBe(true);
    const { judge: found } = result;
    if (found === null) throw new Error('a run without a judge');
    const other = { ...result, judge: { ...found, accepted: { by: 'Eve', on: '2026-11-28' } } };
    expect(verified(run.records, other).agrees).toBe(false);
    const { accepted: _accepted, ...unsaid } = found;
    expect(verified(run.records, { ...result, judge: unsaid }).agrees).toBe(false);
  });
});
