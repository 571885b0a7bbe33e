import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { manifestForModel, readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { checkRelease, matchesModel } from '../../src/policy/release.ts';
import { FILE, policyText, refusal } from './written.ts';

const policy = (
  models: string,
  judge = 'judge: { endpoint: openai, model: gpt-5-mini }',
  endpoints?: string,
) =>
  readPolicy(
    policyText({
      candidate: `candidate: { endpoint: openai, models: ${models} }`,
      judge,
      ...(endpoints === undefined ? {} : { endpoints }),
    }),
    FILE,
  );

describe('candidate.models', () => {
  it.each([
    ['ft:gpt-4.1-*:acme:*', 'ft:gpt-4.1-mini:acme::abc123', true],
    ['ft:gpt-4.1-*:acme:*', 'ft:gpt-4.1-mini:evil::abc123', false],
    ['ft:gpt-4.1-*:acme:*', 'ft:gpt-4.1-mini:acme:bot:abc', true],
    ['ft:gpt-4.1-*:acme:*', 'ft:gpt-4.1-mini:evil:acme:abc', false],
    ['ft:gpt-4.1-*:acme:*', 'ft:gpt-4.1-mini:acme', false],
    ['sim-*', 'sim-a:b', true],
    ['ft:gpt-4.1-*:acme:*', 'gpt-4.1-mini', false],
    ['ft:gpt-4.1-*:acme:*', 'xft:gpt-4.1-mini:acme:x', false],
    ['ft:gpt-4.1-*:acme:*', 'FT:gpt-4.1-mini:acme:x', false],
    ['acme/*', 'acme/support', true],
    ['acme/*', 'acme/support/v2', false],
    ['acme/**', 'acme/support/v2', true],
    ['*', 'gpt-5', true],
    ['*', 'acme/support', false],
    ['*', '.hidden', true],
    ['m?', 'm1', true],
    ['m?', 'm12', false],
    ['!m', 'other', false],
    ['+(m)', 'mmm', false],
    ['gpt-4.1', 'gpt-4x1', false],
  ])('%s over %s: %s', (pattern, model, expected) => {
    expect(matchesModel([pattern], model)).toBe(expected);
    expect(matchesModel(['none', pattern], model)).toBe(expected);
  });

  it('refuses a model outside, naming the manifest, the key and what is allowed', () => {
    const written = readManifest('version: 1\ncandidate:\n  model: gpt-5\n', 'release.yml');
    const refused = refusal(() => checkRelease(policy('["ft:*", "lora-*"]'), written));
    expect(refused).toMatchObject({
      code: 'manifest-invalid',
      key: 'candidate.model',
      value: 'gpt-5',
      line: 3,
    });
    expect(refused.problem).toContain('allows ft:*, lora-* (cuegate.yml line 3;');
    expect(refused.fix).toContain('widen line 3 of cuegate.yml');
    expect(refused.fix).toContain('models: ["ft:*","lora-*","gpt-5"]');
    expect(refused.fix).toContain('on the default branch');
  });

  it('refuses a model that the command line names, with the line of the policy alone', () => {
    const refused = refusal(() => checkRelease(policy('["ft:*"]'), manifestForModel('gpt-5')));
    expect(refused).toMatchObject({ file: '--model', line: null, key: null, value: 'gpt-5' });
    expect(refused.problem).toContain('cuegate.yml line 3');
  });
});

const TWO = (a: string, b: string) =>
  `endpoints: { openai: { base_url: "${a}" }, other: { base_url: "${b}" } }`;

describe('the judge', () => {
  it('may not be the candidate', () => {
    const refused = refusal(() => checkRelease(policy('["*"]'), manifestForModel('gpt-5-mini')));
    expect(refused).toMatchObject({ code: 'judge-is-candidate', key: 'judge.model', value: 'gpt-5-mini' });
    expect(refused.fix).toContain('another model');
  });

  it.each([
    ['https://h.example/v1', 'https://h.example/v1/'],
    ['https://h.example/v1', 'https://H.example/v1'],
    ['https://h.example/v1', 'https://h.example:443/v1'],
    ['https://h.example/v1', 'https://h.example/x/../v1'],
  ])('is the candidate behind another endpoint of the same URL: %s and %s', (a, b) => {
    const same = policy('["*"]', 'judge: { endpoint: other, model: m }', TWO(a, b));
    expect(refusal(() => checkRelease(same, manifestForModel('m'))).code).toBe('judge-is-candidate');
  });

  it('may have the same name on another server', () => {
    const two = TWO('https://a.example/v1', 'https://b.example/v1');
    const other = policy('["*"]', 'judge: { endpoint: other, model: m }', two);
    expect(checkRelease(other, manifestForModel('m'))).toEqual([]);
  });

  it('is warned about as the base of the fine-tune, on the same server only', () => {
    const manifest = manifestForModel('ft:gpt-5-mini:acme::abc');
    expect(checkRelease(policy('["ft:*"]'), manifest)).toEqual([
      { code: 'judge-is-base', args: { judge: 'gpt-5-mini' } },
    ]);
    const two = TWO('https://a.example/v1', 'https://b.example/v1');
    const other = policy('["ft:*"]', 'judge: { endpoint: other, model: gpt-5-mini }', two);
    expect(checkRelease(other, manifest)).toMatchObject([{ code: 'judge-same-family' }]);
    expect(checkRelease(policy('["ft:*"]'), manifestForModel('ft:gpt-5:acme::abc'))).toMatchObject([
      { code: 'judge-same-family', args: { family: 'gpt' } },
    ]);
  });
});

describe('a model named on the command line', () => {
  it.each(['', 'a\nb', 'a\u0000b', 'a\u202eb', 'm'.repeat(301)])('is refused as %j', (model) => {
    expect(() => manifestForModel(model)).toThrow(CuegateError);
    expect(refusal(() => manifestForModel(model)).file).toBe('--model');
  });
});
