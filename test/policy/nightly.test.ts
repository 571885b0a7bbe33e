import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../src/adapters/console/secrets.ts';
import { readPolicy } from '../../src/policy/policy.ts';

const HOOK = { url: 'https://hooks.example.com/cuegate?team=a', secret: 'HOOK_SECRET' };
const policy = (nightly?: unknown) =>
  readPolicy(
    JSON.stringify({
      version: 1,
      endpoints: { serving: { base_url: 'https://models.example.com/v1' } },
      candidate: { endpoint: 'serving', models: ['a-*'] },
      judge: { endpoint: 'serving', model: 'judge' },
      ...(nightly === undefined ? {} : { nightly }),
    }),
    'policy.yml',
  );

describe('nightly in the policy', () => {
  it('may be left out, and then the policy is what it was', () => {
    expect(policy().nightly).toBeUndefined();
    expect(policy({}).nightly).toEqual({ draws: 16 });
  });

  it('names a webhook, whose secret is hidden like a key', () => {
    const read = policy({ draws: 24, workflow: 'nightly.yml', webhook: HOOK });
    expect(read.nightly).toMatchObject({
      draws: 24,
      workflow: 'nightly.yml',
      webhook: { ...HOOK, allow: [] },
    });
    expect(secretsOf(read, { HOOK_SECRET: 'whsec_c2VjcmV0LW9m' })).toEqual(['whsec_c2VjcmV0LW9m']);
  });

  it.each([
    ['too few draws', { draws: 3 }, 'nightly.draws'],
    ['a workflow that is a path', { workflow: '../nightly.yml' }, 'nightly.workflow'],
    ['a webhook without a secret', { webhook: { url: HOOK.url } }, 'nightly.webhook.secret'],
    [
      'a webhook without TLS',
      { webhook: { ...HOOK, url: 'http://hooks.example.com' } },
      'nightly.webhook.url',
    ],
    [
      'a webhook at a private address',
      { webhook: { ...HOOK, url: 'https://10.0.0.8/x' } },
      'nightly.webhook.url',
    ],
    [
      'a webhook at a metadata address',
      { webhook: { ...HOOK, url: 'https://169.254.169.254/' } },
      'nightly.webhook.url',
    ],
    [
      'a webhook with credentials',
      { webhook: { ...HOOK, url: 'https://a:b@hooks.example.com' } },
      'nightly.webhook.url',
    ],
    ['a secret as written', { webhook: { ...HOOK, secret: 'whsec_c2VjcmV0' } }, 'nightly.webhook.secret'],
    ['an unknown key', { drawz: 16 }, 'nightly.drawz'],
  ])('is refused with %s', (_what, nightly, key) => {
    expect(() => policy(nightly)).toThrow(
      expect.objectContaining({ code: 'policy-invalid', args: expect.objectContaining({ key }) }),
    );
  });

  it('says which addresses a webhook may have inside a network', () => {
    const webhook = { ...HOOK, url: 'http://10.0.0.8:8080/x', allow: ['http', 'private'] };
    expect(policy({ webhook }).nightly?.webhook?.url).toBe(webhook.url);
  });
});
