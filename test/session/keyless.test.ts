import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { messageOf } from '../../src/report/messages.ts';
import { withMissingKey } from '../../src/session/keyless.ts';

const POLICY = readPolicy(
  [
    'version: 1',
    'endpoints:',
    '  serving: { base_url: "http://127.0.0.1:1/v1" }',
    '  our-judge: { base_url: "http://127.0.0.1:2/v1" }',
    '  keyed: { base_url: "http://127.0.0.1:3/v1", api_key: KEYED }',
    '  gateway: { base_url: "http://127.0.0.1:4/v1", headers: { x-key: GATEWAY_KEY } }',
    'candidate: { endpoint: serving, models: [m] }',
    'judge: { endpoint: our-judge, model: j }',
    '',
  ].join('\n'),
  'policy.yml',
);

const told = (role: 'candidate' | 'judge' | 'baseline', env: Record<string, string> = {}, at = 'serving') => {
  const endpoint = POLICY.endpoints[at];
  if (endpoint === undefined) throw new Error('no such endpoint');
  const policy = { ...POLICY, candidate: { ...POLICY.candidate, endpoint } };
  const plan = { policy, baseline: { endpoint, model: 'b' } } as unknown as GatePlan;
  const error = withMissingKey(
    new CuegateError('authentication', { role, model: 'm', detail: 'Unauthorized' }),
    plan,
    env,
  );
  return messageOf((error as CuegateError).reason, (text) => text);
};

describe('a server that wants a key', () => {
  it.each([
    ['candidate', 'serving', 'SERVING_KEY'],
    ['judge', 'our-judge', 'OUR_JUDGE_KEY'],
    ['baseline', 'serving', 'SERVING_KEY'],
  ] as const)('of the %s, which the policy does not have', (role, endpoint, variable) => {
    expect(told(role)).toMatchObject({
      why: `The ${role}'s server wants a key for model m, and the policy names none for the endpoint ${endpoint}: Unauthorized.`,
      next: `Add api_key: ${variable} to the endpoint ${endpoint} in the policy, and set it where the gate runs: export ${variable}=YOUR_KEY.`,
    });
  });

  it('is named once, where its address is known', () => {
    const args = { role: 'judge', model: 'm', detail: 'x', keyless: 'ours', endpoint: 'ours', address: 'u' };
    expect(messageOf({ code: 'authentication', args }, (text) => text).why).toBe(
      "The judge's server (endpoint ours, u) wants a key for model m, and the policy names none for this endpoint: x.",
    );
  });

  it('in a workflow takes it from a secret', () => {
    expect(told('candidate', { GITHUB_ACTIONS: 'true' }).next).toMatch(/SERVING_KEY from a secret in env/);
  });

  it.each(['keyed', 'gateway'])('and was sent one, by %s', (endpoint) => {
    expect(told('candidate', {}, endpoint).why).toContain('rejected the key');
  });

  it('is the only error that is told otherwise', () => {
    const plan = { policy: POLICY, baseline: null } as unknown as GatePlan;
    for (const error of [new Error('x'), new CuegateError('cancelled')])
      expect(withMissingKey(error, plan, {})).toBe(error);
  });
});
