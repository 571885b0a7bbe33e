import { describe, expect, it } from 'vitest';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { checkRelease } from '../../src/policy/release.ts';
import { FILE, refusedPolicy } from './written.ts';

const policy = (judge: string, more = '') => `version: 1
endpoints:
  one: { base_url: https://one.example.com/v1 }
  two: { base_url: https://two.example.com/v1 }
candidate: { endpoint: one, models: ["*"] }
judge: { endpoint: two, model: gpt-6-luna, second: ${judge} }
${more}`;

describe('a second judge in the policy', () => {
  it.each([
    ['{ endpoint: two, model: gpt-6-luna }', 'judge.second.model', 'is the judge itself'],
    ['{ endpoint: one, model: gpt-6-luna }', 'judge.second.model', 'is the judge itself'],
    ['{ endpoint: three, model: mistral-small }', 'judge.second.endpoint', 'no such endpoint'],
    ['{ endpoint: two }', 'judge.second.model', ''],
    ['{ endpoint: two, model: mistral-small, rubric: code }', 'judge.second', ''],
  ])('%s is refused', (second, key, problem) => {
    const refused = refusedPolicy(policy(second));
    expect(refused.code).toBe('policy-invalid');
    expect(refused.key).toContain(key);
    expect(refused.problem).toContain(problem);
  });

  it('needs a price where money is limited', () => {
    const prices = 'budget: { usd: 5 }\nprices: { gpt-6-luna: { input: 1, output: 2 } }';
    const refused = refusedPolicy(policy('{ endpoint: two, model: mistral-small }', prices));
    expect(refused.problem).toContain('mistral-small');
  });

  it('is not the candidate, on whatever spelling of its server', () => {
    const read = readPolicy(policy('{ endpoint: one, model: support-7 }'), FILE);
    expect(() => checkRelease(read, manifestForModel('support-7'))).toThrow(
      /judge-is-candidate|second judge/,
    );
    expect(checkRelease(read, manifestForModel('support-8'))).toEqual([]);
  });

  it.each([
    ['gpt-6-sol', 1],
    ['openai/gpt-oss-120b', 1],
    ['mistral-medium-3-5', 0],
    ['a-model-of-ours', 0],
  ])('%s beside gpt-6-luna makes %i notes', (second, notes) => {
    const read = readPolicy(policy(`{ endpoint: two, model: ${second} }`), FILE);
    expect(checkRelease(read, manifestForModel('support-7')).map(({ code }) => code)).toEqual(
      Array(notes).fill('judges-alike'),
    );
  });
});
