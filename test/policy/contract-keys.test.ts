import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE } from './written.ts';

/** Every key of the contract's example that this version carries out, at values other than the defaults. */
const CARRIED_OUT = `version: 1
releases: ["models/*/release.yml", "more/*.yml"]
limits: { tolerated: 0.01, must_catch: 0.05, false_block: 0.04, false_pass: 0.03 }
endpoints:
  openai: { base_url: https://api.openai.com/v1, api_key: OPENAI_API_KEY }
  serving:
    base_url: https://models.example.com/v1
    api_key: SERVING_KEY
    auth: api-key
    concurrency: 64
    query: { api-version: "2026-01-01" }
    allow: [http, private]
    proxy: true
candidate: { endpoint: serving, models: ["ft:gpt-4.1-*:acme:*"], temperature: 0.7, max_tokens: 801, filters: deployed }
baseline: { endpoint: openai, model: released }
judge: { endpoint: openai, model: gpt-5-mini, rubric: rubrics/ours.md, max_tokens: 2001, second: { endpoint: serving, model: other } }
corpus: ["builtin:all", "corpus/*.jsonl"]
cues:
  max: 11
  library: [format, context]
  training: true
  own: [{ id: tags, family: format, suffix: "\\n\\nPlease respond within <start> and <end> tags only." }]
sampling: { claim: list, cap: 601, stop: fixed, seed: demo }
evidence: { gamma: 0.2, refusals: ineligible, max_refusals: 0.9 }
budget: { calls: 20001, minutes: 61, usd: 25 }
prices: { gpt-5-mini: { input: 0.25, output: 2 }, other: { input: 1, output: 2 } }
valid_days: 3
labels: { reviewers: [ada, Bob-2], two_persons: true, cue_effects: full }
on_inconclusive: warn
on_not_new: { action: warn, excuse_ratio: 2, ceiling: 0.2 }
report: { text: artifact }
`;

describe("the contract's example", () => {
  it('arrives whole in the policy, key by key', () => {
    const policy = readPolicy(CARRIED_OUT, FILE);
    expect(policy).toMatchObject({
      releases: ['models/*/release.yml', 'more/*.yml'],
      limits: { tolerated: 0.01, mustCatch: 0.05, falseBlock: 0.04, falsePass: 0.03 },
      candidate: {
        endpoint: {
          name: 'serving',
          baseUrl: 'https://models.example.com/v1',
          apiKey: 'SERVING_KEY',
          auth: 'api-key',
          concurrency: 64,
          query: { 'api-version': '2026-01-01' },
          allow: ['http', 'private'],
          proxy: true,
        },
        temperature: 0.7,
        maxTokens: 801,
        filters: 'deployed',
      },
      baseline: { endpoint: { name: 'openai' }, model: 'released' },
      onNotNew: { action: 'warn', excuseRatio: 2, ceiling: 0.2 },
      judge: {
        endpoint: { name: 'openai' },
        rubric: 'rubrics/ours.md',
        maxTokens: 2001,
        second: { endpoint: { name: 'serving' }, model: 'other' },
      },
      corpus: ['builtin:all', 'corpus/*.jsonl'],
      cues: { max: 11, families: ['format', 'context'], training: true },
      sampling: { claim: 'list', cap: 601, stop: 'fixed', seed: 'demo' },
      evidence: { gamma: 0.2, refusals: 'ineligible', maxRefusals: 0.9 },
      budget: { calls: 20_001, minutes: 61, usd: 25 },
      prices: { 'gpt-5-mini': { input: 0.25, output: 2 } },
      validDays: 3,
      labels: { reviewers: ['ada', 'Bob-2'], twoPersons: true, cueEffects: 'full' },
      onInconclusive: 'warn',
      text: 'artifact',
    });
    expect(policy.cues.own.map(({ id, suffix }) => [id, suffix])).toEqual([
      ['tags', '\n\nPlease respond within <start> and <end> tags only.'],
    ]);
  });
});
