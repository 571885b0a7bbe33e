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

  it('is never the candidate, be it named, released, or behind another endpoint of the same URL', async () => {
    const named = policy(`baseline: { endpoint: openai, model: "${CANDIDATE.model}" }`);
    const urls = ['https://h.example/v1', 'https://H.example:443/v1/'];
    const endpoints = urls.map((url, at) => `e${at}: { base_url: "${url}" }`).join(', ');
    const twice = readPolicy(
      [
        'version: 1',
        `endpoints: { ${endpoints} }`,
        'candidate: { endpoint: e0, models: ["ft:*"] }',
        'judge: { endpoint: e0, model: judge }',
        `baseline: { endpoint: e1, model: "${CANDIDATE.model}" }`,
      ].join('\n'),
      FILE,
    );
    for (const same of [named, policy(RELEASED), twice])
      await expect(settleBaseline(same, CANDIDATE, async () => CANDIDATE)).rejects.toMatchObject({
        code: 'baseline-is-candidate',
        args: { key: 'baseline.model', value: CANDIDATE.model },
      });
  });

  it('may have the name of the candidate on another server', async () => {
    const other = readPolicy(
      [
        'version: 1',
        'endpoints: { a: { base_url: "https://a.example/v1" }, b: { base_url: "https://b.example/v1" } }',
        'candidate: { endpoint: a, models: ["*"] }',
        'judge: { endpoint: a, model: judge }',
        'baseline: { endpoint: b, model: m }',
      ].join('\n'),
      FILE,
    );
    const { baseline } = await settleBaseline(other, manifestForModel('m'), null);
    expect(baseline?.endpoint.name).toBe('b');
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
