import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_INPUTS } from '../../src/policy/foreign-keys.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { policyText, refusal, refusedManifest, refusedPolicy } from './written.ts';

const ENDPOINTS = 'endpoints: { sim: { base_url: "http://127.0.0.1:1/v1" } }';
const CANDIDATE = 'candidate: { endpoint: sim, models: [m] }';
const JUDGE = 'judge: { endpoint: sim, model: j }';
const policy = (...lines: readonly string[]) => ['version: 1', ...lines, ''].join('\n');

/** Further problems of an error, as it lists them. */
const further = (text: string) => {
  try {
    readPolicy(text, 'policy.yml');
  } catch (error) {
    return (error as { args: { further?: readonly string[] } }).args.further ?? [];
  }
  throw new Error('nothing was refused');
};

describe('a key that lacks its indentation says under which key it belongs', () => {
  it.each([
    [
      'below an empty key',
      policy(ENDPOINTS, 'candidate:', 'endpoint: sim', 'models: [m]', JUDGE),
      { line: 4, key: 'endpoint', under: 'candidate' },
    ],
    [
      'below a key that has some of its own',
      policy(ENDPOINTS, 'candidate:', '  endpoint: sim', 'models: [m]', JUDGE),
      { line: 5, key: 'models', under: 'candidate' },
    ],
    [
      'below another section',
      policy(ENDPOINTS, CANDIDATE, 'judge:', 'endpoint: sim', 'model: j'),
      { line: 5, key: 'endpoint', under: 'judge' },
    ],
    [
      'where two sections lack theirs, and a key so stands twice',
      policy(ENDPOINTS, 'candidate:', 'endpoint: sim', 'models: [m]', 'judge:', 'endpoint: sim', 'model: j'),
      { line: 7, key: 'endpoint', under: 'judge' },
    ],
    [
      'inside a section',
      policy('endpoints:', '  sim:', '  base_url: http://127.0.0.1:1/v1', CANDIDATE, JUDGE),
      { line: 4, key: 'endpoints.base_url', under: 'sim' },
    ],
    [
      'of a name that people give',
      policy('endpoints:', 'sim:', '  base_url: http://127.0.0.1:1/v1', CANDIDATE, JUDGE),
      { line: 3, key: 'sim', under: 'endpoints' },
    ],
    [
      'below limits, which may be a word as well',
      policy(ENDPOINTS, CANDIDATE, JUDGE, 'limits:', 'tolerated: 0.01', 'must_catch: 0.04'),
      { line: 6, key: 'tolerated', under: 'limits' },
    ],
  ])('%s', (_name, text, { line, key, under }) => {
    const refused = refusedPolicy(text);
    expect(refused).toMatchObject({ line, key });
    expect(refused.problem).toMatch(new RegExp(`belong(s)? under ${under}\\b.*indent it$`));
    expect(refused.fix).toBe(
      `put two more spaces before ${key.split('.').at(-1)}:, so that it stands below ${under}:`,
    );
    // What is missing is missing only because of the indentation.
    expect(further(text).filter((one) => !one.includes('indent it'))).toEqual([]);
  });

  it('in a manifest as well', () => {
    expect(refusedManifest('version: 1\ncandidate:\nmodel: m\n')).toMatchObject({
      line: 3,
      key: 'model',
      problem: 'model belongs under candidate: indent it',
    });
  });

  it('and one that is a typo stays one', () => {
    expect(refusedPolicy(policyText({ more: 'endpoint: x' })).problem).toContain(
      'nearest known one is endpoints',
    );
    expect(
      refusedPolicy(policy(ENDPOINTS, CANDIDATE, JUDGE, 'judge: { endpoint: sim, model: k }')),
    ).toMatchObject({
      line: 5,
      fix: 'keep one of the two lines',
    });
  });
});

describe('a key of another place says where it belongs', () => {
  it.each([
    ['max_tokens: 300', 'max_tokens', 'belongs under candidate or judge'],
    ['base_url: https://h.example/v1', 'base_url', 'belongs under endpoints.NAME'],
    ['cap: 30', 'cap', 'belongs under sampling'],
    ['sampling: { budget: { calls: 3 } }', 'sampling.budget', 'belongs at the top level'],
  ])('%s', (more, key, says) => {
    const refused = refusedPolicy(policyText({ more }));
    expect(refused).toMatchObject({ key, line: 5 });
    expect(refused.problem).toContain(says);
  });

  it('repeats no address that may hold a secret', () => {
    const text = policy(
      'serving: { base_url: "https://user:hunter2@h.example/v1" }',
      ENDPOINTS,
      CANDIDATE,
      JUDGE,
    );
    expect(JSON.stringify(refusal(() => readPolicy(text, 'p.yml')))).not.toContain('hunter2');
  });
});

describe('inputs of the Action and keys of the policy', () => {
  it('knows every input of action.yml', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');
    const { inputs } = parse(text) as { inputs: Record<string, unknown> };
    expect([...ACTION_INPUTS].sort()).toEqual(Object.keys(inputs).sort());
  });

  it.each([
    ['mode: advisory', 'mode', 'mode'],
    ['dry-run: true', 'dry-run', 'dry-run'],
    ['dry_run: true', 'dry_run', 'dry-run'],
    ['comment: never', 'comment', 'comment'],
    ['github_token: x', 'github_token', 'github-token'],
  ])('the policy refuses %s as an input', (more, key, input) => {
    expect(refusedPolicy(policyText({ more }))).toMatchObject({
      key,
      line: 5,
      problem: `${key} is no key of the policy: it is an input of the Action`,
      fix: `remove it here, and write with: { ${input}: … } in the step of the workflow that uses cuegate/cuegate`,
    });
  });

  it.each([
    'limits: smoke',
    'judge: { model: x }',
    'sampling: { cap: 30 }',
  ])('a manifest refuses %s as a key of the policy', (line) => {
    const refused = refusedManifest(`version: 1\ncandidate: { model: m }\n${line}\n`);
    expect(refused.line).toBe(3);
    expect(refused.problem).toContain('is a key of the policy, which no release can change');
  });
});
