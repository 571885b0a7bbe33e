import { describe, expect, it } from 'vitest';
import { settleBaseline } from '../../src/policy/baseline.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const RELEASED = 'baseline: { endpoint: openai, model: released }';
const CANDIDATE = manifestForModel('ft:gpt-4.1-mini:acme::new');
const OLD = async () => manifestForModel('ft:gpt-4.1-mini:acme::old');
const policy = (more: string) => readPolicy(policyText({ more }), FILE);

describe('the baseline of a run', () => {
  it('is none without the key, and every failure counts', async () => {
    expect(await settleBaseline(policy(''), CANDIDATE, OLD)).toEqual({ baseline: null, notes: [] });
  });

  it('is the released model, or the one that policy names', async () => {
    expect((await settleBaseline(policy(RELEASED), CANDIDATE, OLD)).baseline?.model).toBe(
      'ft:gpt-4.1-mini:acme::old',
    );
    const named = policy('baseline: { endpoint: openai, model: gpt-4.1-mini }');
    expect((await settleBaseline(named, CANDIDATE, null)).baseline?.model).toBe('gpt-4.1-mini');
  });

  it('is none, and says so, when nothing is released yet', async () => {
    expect(await settleBaseline(policy(RELEASED), CANDIDATE, async () => null)).toEqual({
      baseline: null,
      notes: [{ code: 'baseline-missing', args: {} }],
    });
  });

  it('cannot be guessed where nobody can say what is released', async () => {
    await expect(settleBaseline(policy(RELEASED), CANDIDATE, null)).rejects.toMatchObject({
      code: 'baseline-unknown',
    });
  });

  it('may be the candidate itself, which is said', async () => {
    const { notes } = await settleBaseline(policy(RELEASED), CANDIDATE, async () => CANDIDATE);
    expect(notes.map(({ code }) => code)).toEqual(['baseline-is-candidate']);
  });

  it('is never the judge, and has a price where money is limited', async () => {
    await expect(
      settleBaseline(policy('baseline: { endpoint: openai, model: gpt-5-mini }'), CANDIDATE, null),
    ).rejects.toMatchObject({ code: 'policy-invalid', args: { key: 'judge.model' } });
    const priced = policy(
      `${RELEASED}\nbudget: { usd: 5 }\nprices: { gpt-5-mini: { input: 1, output: 1 }, "ft:gpt-4.1-mini:acme::new": { input: 1, output: 1 } }`,
    );
    await expect(settleBaseline(priced, CANDIDATE, OLD)).rejects.toMatchObject({
      args: { key: 'budget.usd' },
    });
    const unpriced =
      'baseline: { endpoint: openai, model: other }\nbudget: { usd: 5 }\nprices: { gpt-5-mini: { input: 1, output: 1 } }';
    expect(refusedPolicy(policyText({ more: unpriced })).problem).toContain('there is none for other');
  });

  it('is what on_not_new speaks of: alone it is refused, not ignored', () => {
    const refused = refusedPolicy(policyText({ more: 'on_not_new: { action: warn }' }));
    expect(refused).toMatchObject({ key: 'on_not_new' });
    expect(refused.problem).toContain('needs a baseline');
  });
});
