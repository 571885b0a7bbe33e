import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/input/cue.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

describe('the smallest policy', () => {
  it('is read with every default of the contract', () => {
    const { digest, digestBesidesBudget, ...policy } = readPolicy(policyText(), FILE);
    const openai = {
      name: 'openai',
      baseUrl: 'https://api.openai.com/v1',
      apiKey: 'OPENAI_API_KEY',
      auth: 'bearer',
      concurrency: 16,
      query: {},
      headers: {},
      body: {},
      timeout: 300,
      allow: [],
      proxy: false,
    };
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(policy).toEqual({
      file: FILE,
      releases: ['models/*/release.yml'],
      limits: { tolerated: 0.01, mustCatch: 0.04, falseBlock: 0.05, falsePass: 0.05 },
      preset: 'default',
      endpoints: { openai },
      candidate: {
        modelsLine: 3,
        batch: null,
        endpoint: openai,
        models: ['ft:gpt-4.1-*:acme:*'],
        temperature: 1,
        maxTokens: 800,
        filters: 'model',
        reasoningTags: [],
      },
      judge: {
        endpoint: openai,
        model: 'gpt-5-mini',
        rubric: 'default',
        maxTokens: 2000,
        protocol: 'graded',
        screen: null,
        batch: null,
        reasoning: 'ignore',
      },
      corpus: ['builtin:all'],
      cues: {
        max: 12,
        families: FAMILIES,
        declaredMax: 12,
        declaredScreenedMax: 150,
        dropped: [],
        own: [],
        screen: 'library',
        isScreenStated: false,
        training: false,
      },
      sampling: { claim: 'corpus', cap: 600, stop: 'sequential', seed: null, strata: [] },
      evidence: { gamma: 0.1, refusals: 'judged', maxRefusals: 0.8, maxFailures: 0.1 },
      budget: { calls: 20_000, minutes: 60, usd: null },
      prices: {},
      validDays: 7,
      labels: { reviewers: [], twoPersons: false, cueEffects: 'verdict' },
      baseline: null,
      onNotNew: { action: 'fail', excuseRatio: 1.5, ceiling: 0.15 },
      onInconclusive: 'fail',
      text: 'auto',
      warnings: [],
    });
  });

  it('may leave out the key of an endpoint', () => {
    const text = policyText({ endpoints: 'endpoints: { openai: { base_url: "http://127.0.0.1:8000/v1" } }' });
    expect(readPolicy(text, FILE).endpoints.openai?.apiKey).toBeNull();
  });

  it.each([
    'version',
    'endpoints',
    'candidate',
    'judge',
  ])('is refused without %s, with the line to add', (key) => {
    // The lines that errors suggest fit each other.
    const lines = policyText({
      endpoints: 'endpoints: { serving: { base_url: https://models.example.com/v1, api_key: SERVING_KEY } }',
      candidate: 'candidate: { endpoint: serving, models: ["support-*"] }',
      judge: 'judge: { endpoint: serving, model: gpt-6-luna }',
    })
      .split('\n')
      .filter((line) => !line.startsWith(`${key}:`));
    const refused = refusedPolicy(lines.join('\n'));
    expect(refused).toMatchObject({ code: 'policy-invalid', key, problem: 'the key is missing' });
    expect(refused.fix).toMatch(new RegExp(`^${key}: `));
    const mended = [...lines, refused.fix].join('\n');
    expect(readPolicy(mended, FILE).judge.model).toBe('gpt-6-luna');
  });

  it('has another digest once a default is changed, and the same once it is written out', () => {
    const digestWith = (more: string) => readPolicy(policyText({ more }), FILE).digest;
    expect(digestWith('cues: { max: 12 }')).toBe(readPolicy(policyText(), FILE).digest);
    expect(digestWith('cues: { max: 11 }')).not.toBe(readPolicy(policyText(), FILE).digest);
  });
});
