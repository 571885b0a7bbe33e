import { describe, expect, it } from 'vitest';
import { policyText, refusedManifest, refusedPolicy } from './written.ts';

const at = (more: string) => policyText({ more });

describe('an unknown key names the nearest known one', () => {
  it.each([
    ['top level', at('buget: { calls: 3 }'), 'buget', 'budget'],
    ['top level, kebab-case', at('on-inconclusive: warn'), 'on-inconclusive', 'on_inconclusive'],
    [
      'endpoint',
      policyText({ endpoints: 'endpoints: { openai: { base_url: https://h.example/v1, apikey: K } }' }),
      'endpoints.openai.apikey',
      'api_key',
    ],
    [
      'candidate',
      policyText({ candidate: 'candidate: { endpoint: openai, models: ["m"], max_token: 8 }' }),
      'candidate.max_token',
      'max_tokens',
    ],
    [
      'judge',
      policyText({ judge: 'judge: { endpoint: openai, model: m, rubrik: default }' }),
      'judge.rubrik',
      'rubric',
    ],
    [
      'limits',
      at('limits: { tolerated: 0.01, must_catch: 0.04, fals_block: 0.1 }'),
      'limits.fals_block',
      'false_block',
    ],
    ['cues', at('cues: { maxi: 3 }'), 'cues.maxi', 'max'],
    ['own cue', at('cues: { own: [{ id: a, family: format, sufix: x }] }'), 'cues.own.0.sufix', 'suffix'],
    ['sampling', at('sampling: { claims: corpus }'), 'sampling.claims', 'claim'],
    ['evidence', at('evidence: { refusal: judged }'), 'evidence.refusal', 'refusals'],
    ['budget', at('budget: { minute: 3 }'), 'budget.minute', 'minutes'],
    ['prices', at('prices: { m: { input: 1, output: 2, outputs: 2 } }'), 'prices.m.outputs', 'output'],
    ['report', at('report: { test: auto }'), 'report.test', 'text'],
  ])('policy, %s', (_level, text, key, near) => {
    const refused = refusedPolicy(text);
    expect(refused).toMatchObject({
      code: 'policy-invalid',
      key,
      problem: `unknown key; the nearest known one is ${near}`,
    });
    expect(refused.fix).toContain(`${near}: `);
    expect(text.split('\n')[(refused.line ?? 0) - 1]).toContain(key.split('.').at(-1));
  });

  it.each([
    [
      'top level',
      'version: 1\ncandidate: { model: m }\nintervention: [mixing]',
      'intervention',
      'interventions',
    ],
    ['candidate', 'version: 1\ncandidate: { model: m, digst: x }', 'candidate.digst', 'digest'],
    [
      'training',
      'version: 1\ncandidate: { model: m }\ntraining: { system_prompt: [x] }',
      'training.system_prompt',
      'system_prompts',
    ],
  ])('manifest, %s', (_level, text, key, near) => {
    expect(refusedManifest(text)).toMatchObject({
      code: 'manifest-invalid',
      key,
      problem: `unknown key; the nearest known one is ${near}`,
    });
  });

  it('lists what is known where nothing is near', () => {
    const refused = refusedPolicy(at('wibbledywobble: 1'));
    expect(refused.problem).toBe('unknown key');
    expect(refused.fix).toContain('known here: version, releases, limits, endpoints');
  });

  it.each([
    ['candidat', policyText({ candidate: 'candidat: { endpoint: openai, models: ["m"] }' }), 'candidate'],
    ['judge.modle', policyText({ judge: 'judge: { endpoint: openai, modle: m }' }), 'model'],
    ['limits.must_cach', at('limits: { tolerated: 0.01, must_cach: 0.04 }'), 'must_catch'],
  ])('a misspelt required key is named too: %s', (key, text, near) => {
    expect(refusedPolicy(text)).toMatchObject({
      key,
      problem: `unknown key; the nearest known one is ${near}`,
    });
  });

  it.each(['constructor', 'toString', '__proto__'])('%s is a key like any other unknown one', (key) => {
    expect(refusedPolicy(at(`${key}: 1`))).toMatchObject({
      key,
      problem: expect.stringContaining('unknown key'),
    });
  });
});
