import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/policy/manifest.ts';
import { refusedManifest } from './written.ts';

const HEAD = 'version: 1\ncandidate: { model: "ft:gpt-4.1-mini:acme::abc123" }\n';
const declaring = (key: string, texts: readonly string[]) =>
  `${HEAD}training: { ${key}: ${JSON.stringify(texts)} }\n`;

describe('a release manifest', () => {
  it('needs a version and a model only', () => {
    const { digest, ...manifest } = readManifest(HEAD, 'release.yml');
    expect(digest).toMatch(/^sha256:/);
    expect(manifest).toEqual({
      file: 'release.yml',
      model: 'ft:gpt-4.1-mini:acme::abc123',
      registry: null,
      modelLine: 2,
      declaredDigest: null,
      // What sha256sum and git hash-object say of these bytes.
      blob: {
        sha256: '3b763fc8addd4ce7300d5bae84eec55f65eaeddf8dd84eda60151f413ddefa8f',
        gitBlob: '26df8574244efdd3c9aa794c46a314b75c95d1f0',
      },
      adapter: null,
      trainingData: [],
      trainingCues: null,
      systemPrompts: [],
      inoculationPrompts: [],
      interventions: [],
    });
  });

  it('declares its training', () => {
    const manifest = readManifest(
      `version: 1
candidate: { model: m, digest: "sha256:12" }
training: { data: [train.jsonl, more/a.jsonl], cues: cues.lock.json, system_prompts: [one], inoculation_prompts: [two] }
interventions: [mixing, sequential, inoculation, on_policy, reasoning_distillation]
`,
      'release.yml',
    );
    expect(manifest).toMatchObject({
      declaredDigest: 'sha256:12',
      trainingData: ['train.jsonl', 'more/a.jsonl'],
      trainingCues: 'cues.lock.json',
      systemPrompts: ['one'],
      inoculationPrompts: ['two'],
      interventions: ['mixing', 'sequential', 'inoculation', 'on_policy', 'reasoning_distillation'],
    });
  });

  it.each([
    ['candidate.endpoint', 'version: 1\ncandidate: { model: m, endpoint: mine }'],
    ['candidate.base_url', 'version: 1\ncandidate: { model: m, base_url: https://evil.example/v1 }'],
    ['endpoint', `${HEAD}endpoint: mine`],
    ['endpoints', `${HEAD}endpoints: { openai: { base_url: https://evil.example/v1 } }`],
  ])('may not bring a server of its own: %s', (key, text) => {
    const refused = refusedManifest(text);
    expect(refused).toMatchObject({ code: 'manifest-invalid', key, problem: 'unknown key' });
    expect(refused.fix).toContain('endpoints come from the policy on the default branch');
    expect(text.split('\n')[(refused.line ?? 0) - 1]).toContain(`${key.split('.').at(-1)}:`);
  });

  it.each([
    'judge',
    'corpus',
    'cues',
    'limits',
    'sampling',
    'baseline',
    'releases',
    'api_key',
    'budget',
  ])('may not bring a rule of the policy: %s', (key) => {
    expect(refusedManifest(`${HEAD}${key}: 1`)).toMatchObject({ key, line: 3 });
  });

  it.each([
    '../train.jsonl',
    '/etc/passwd',
    'a/../../b',
    'a\\\\b',
    'C:/b',
    '',
    'a//b',
    './a',
    'a/',
  ])('names no training data outside its folder: %j', (path) => {
    const refused = refusedManifest(`${HEAD}training: { data: ["${path}"] }`);
    expect(refused.key).toBe('training.data.0');
  });

  it.each(['system_prompts', 'inoculation_prompts'])('declares %s of 8 KiB at most, 50 of them', (key) => {
    const kib8 = 'é'.repeat(4096);
    expect(readManifest(declaring(key, [kib8]), 'r.yml').digest).toMatch(/^sha256:/);
    expect(refusedManifest(declaring(key, [`${kib8}x`]))).toMatchObject({
      key: `training.${key}.0`,
      problem: 'must be at most 8192 bytes',
    });
    expect(refusedManifest(declaring(key, [''])).key).toBe(`training.${key}.0`);
    const many = Array.from({ length: 50 }, (_, index) => `text ${index}`);
    expect(readManifest(declaring(key, many), 'r.yml').digest).toMatch(/^sha256:/);
    expect(refusedManifest(declaring(key, [...many, 'one more'])).key).toBe(`training.${key}`);
  });

  it('names an intervention nobody knows, and the known ones', () => {
    const refused = refusedManifest(`${HEAD}interventions: [mixing, mixin]`);
    expect(refused).toMatchObject({ key: 'interventions.1', value: '"mixin"', line: 3 });
    expect(refused.problem).toContain('mixing, sequential, inoculation, on_policy, reasoning_distillation');
  });

  it.each(['version: 2', 'version: "1"', 'version: 1.5'])('is refused as %s', (version) => {
    expect(refusedManifest(`${version}\ncandidate: { model: m }`)).toMatchObject({
      key: 'version',
      line: 1,
      fix: 'version: 1',
    });
  });
});
