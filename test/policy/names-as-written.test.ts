import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedManifest, refusedPolicy } from './written.ts';

const judged = (model: string) => policyText({ judge: `judge: { endpoint: openai, model: ${model} }` });

describe('a name must be text as written', () => {
  it.each(['5', 'true', '12345678901'])('asks for quotes around %s', (model) => {
    const refused = refusedPolicy(judged(model));
    expect(refused).toMatchObject({ key: 'judge.model', line: 4, fix: `model: "${model}"` });
    expect(readPolicy(judged(`"${model}"`), FILE).judge.model).toBe(model);
  });

  it.each([
    '4.10',
    '1e3',
    '007',
    '0x1F',
    '123456789012345678901',
  ])('offers %s as it was written, not as YAML reads it', (model) => {
    expect(refusedPolicy(judged(model)).fix).toBe(`model: "${model}"`);
  });

  it('asks for quotes in a list by a line that can be written', () => {
    const text = policyText({ candidate: 'candidate: { endpoint: openai, models: [5] }' });
    const refused = refusedPolicy(text);
    expect(refused.key).toBe('candidate.models.0');
    const line = parse(refused.fix) as unknown;
    expect([{ models: ['5'] }, ['5'], '5']).toContainEqual(line);
  });

  it.each([
    ['a cue id', 'cues: { own: [{ id: 7, family: format, suffix: x }] }', 'cues.own.0.id', 'id: "7"'],
    ['a seed', 'sampling: { seed: 42 }', 'sampling.seed', 'seed: "42"'],
  ])('asks for quotes around %s', (_name, more, key, fix) => {
    expect(refusedPolicy(policyText({ more }))).toMatchObject({ key, fix });
  });

  it('asks for quotes around a digest and a model of a manifest', () => {
    expect(refusedManifest('version: 1\ncandidate: { model: 5 }')).toMatchObject({
      fix: 'model: "5"',
      line: 2,
    });
    expect(refusedManifest('version: 1\ncandidate: { model: m, digest: 12 }')).toMatchObject({
      key: 'candidate.digest',
      fix: 'digest: "12"',
    });
  });

  it('keeps words that older YAML took for something else', () => {
    expect(readPolicy(judged('yes'), FILE).judge.model).toBe('yes');
    expect(readManifest('version: 1\ncandidate: { model: 2026-01-01 }', 'r.yml').model).toBe('2026-01-01');
  });

  it.each([
    ['empty', '""'],
    ['two lines', '"a\\nb"'],
    ['a direction mark, escaped', '"a\\u202eb"'],
    ['a zero-width space', '"a\\u200bb"'],
    ['301 characters', `"${'m'.repeat(301)}"`],
  ])('refuses a model name with %s', (_name, model) => {
    expect(refusedPolicy(judged(model)).key).toBe('judge.model');
  });

  it.each([
    'api_key: sk-abc',
    'api_key: openai_api_key',
    'api_key: "A B"',
  ])('wants the name of an environment variable: %s', (key) => {
    const text = policyText({
      endpoints: `endpoints: { openai: { base_url: https://api.openai.com/v1, ${key} } }`,
    });
    expect(refusedPolicy(text).problem).toBe('must name an environment variable');
  });
});
