import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const own = (count: number, max?: number) => {
  const cues = Array.from({ length: count }, (_, at) => `{ id: own-${at}, family: form, suffix: x${at} }`);
  return policyText({
    more: `cues: { ${max === undefined ? '' : `max: ${max}, `}own: [${cues.join(', ')}] }`,
  });
};
const cue = (text: string) => policyText({ more: `cues:\n  own:\n    - ${text}` });

describe("the policy's own cues", () => {
  it('may be as many as cues.max, and not one more', () => {
    expect(readPolicy(own(3, 3), FILE).cues.own).toHaveLength(3);
    expect(readPolicy(own(12), FILE).cues.own).toHaveLength(12);
    expect(refusedPolicy(own(4, 3))).toMatchObject({
      key: 'cues.own',
      problem: 'has 4 cues, more than cues.max (3)',
    });
    expect(refusedPolicy(own(13)).problem).toBe('has 13 cues, more than cues.max (12)');
  });

  it.each(['max: 0', 'max: 101', 'max: 1.5'])('cues.%s is refused', (max) => {
    expect(refusedPolicy(policyText({ more: `cues: { ${max} }` }))).toMatchObject({
      key: 'cues.max',
      fix: 'max: 12',
    });
  });

  it.each([
    ['id', '{ family: form, suffix: x }', 'the key is missing'],
    ['id', '{ id: plain, family: form, suffix: x }', 'plain is the name of the condition without a cue'],
    ['id', '{ id: My Cue, family: form, suffix: x }', 'must be 1–40 of a–z, 0–9 and -'],
    ['family', '{ id: a, suffix: x }', 'the key is missing'],
    ['family', '{ id: a, family: formt, suffix: x }', 'must be one of context, format'],
    ['template', '{ id: a, family: form, template: x }', 'must contain {prompt} exactly once'],
    ['suffix', '{ id: a, family: form, suffix: 5 }', 'expected string'],
    ['suffix', '{ id: a, family: form, suffix: null }', 'expected string'],
  ])('%s of %s is refused with its line', (key, text, problem) => {
    const refused = refusedPolicy(cue(text));
    expect(refused).toMatchObject({ key: `cues.own.0.${key}`, line: 7 });
    expect(refused.problem).toContain(problem);
  });

  it('has the line of the second of two that share an id', () => {
    const text = `${cue('{ id: a, family: form, suffix: x }')}    - { id: a, family: form, suffix: y }\n`;
    expect(refusedPolicy(text)).toMatchObject({ key: 'cues.own.1.id', value: '"a"', line: 8 });
  });
});

describe('patterns of a policy', () => {
  it.each([
    '../models/*.yml',
    '/models/*.yml',
    'models/../../x.yml',
    '',
  ])('stay inside the root: %j', (pattern) => {
    expect(refusedPolicy(policyText({ more: `releases: ["${pattern}"]` })).key).toBe('releases.0');
    expect(refusedPolicy(policyText({ more: `corpus: ["${pattern}"]` })).key).toBe('corpus.0');
  });

  it('a rubric is a path inside the root', () => {
    const judge = (rubric: string) =>
      policyText({ judge: `judge: { endpoint: openai, model: m, rubric: ${rubric} }` });
    expect(readPolicy(judge('rubrics/ours.md'), FILE).judge.rubric).toBe('rubrics/ours.md');
    expect(refusedPolicy(judge('../ours.md')).problem).toContain('inside the root');
    expect(refusedPolicy(judge('5')).problem).toMatch(/string|path|text/);
  });
});
