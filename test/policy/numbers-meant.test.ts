import { describe, expect, it } from 'vitest';
import { policyText, refusedPolicy } from './written.ts';

const limits = (text: string) => policyText({ more: `limits: { ${text} }` });

describe('a share that is written as a percentage says how it is written', () => {
  it.each([
    ['must_catch: 4, tolerated: 0.01', 'must_catch', '4 %', 'must_catch: 0.04'],
    ['must_catch: 4%, tolerated: 0.01', 'must_catch', '4 %', 'must_catch: 0.04'],
    ['must_catch: "4 %", tolerated: 0.01', 'must_catch', '4 %', 'must_catch: 0.04'],
    ['must_catch: 4 percent, tolerated: 0.01', 'must_catch', '4 %', 'must_catch: 0.04'],
    ['tolerated: 1, must_catch: 0.04', 'tolerated', '1 %', 'tolerated: 0.01'],
    ['tolerated: 0.5%, must_catch: 0.04', 'tolerated', '0.5 %', 'tolerated: 0.005'],
    ['tolerated: "0,5 %", must_catch: 0.04', 'tolerated', '0.5 %', 'tolerated: 0.005'],
    ['tolerated: 0.01, must_catch: 0.04, false_pass: 5', 'false_pass', '5 %', 'false_pass: 0.05'],
  ])('limits: { %s }', (text, key, percent, fix) => {
    const refused = refusedPolicy(limits(text));
    expect(refused).toMatchObject({ key: `limits.${key}`, line: 5, fix });
    expect(refused.problem).toContain(`must be a share between 0 and 1: ${percent} is written`);
  });

  it.each([
    ['evidence: { gamma: 10 }', 'gamma: 0.1'],
    ['evidence: { max_failures: 10% }', 'max_failures: 0.1'],
    ['evidence: { max_refusals: 80 }', 'max_refusals: 0.8'],
  ])('%s', (more, fix) => {
    expect(refusedPolicy(policyText({ more })).fix).toBe(fix);
  });

  it.each([
    ['a number above 100', 'must_catch: 400, tolerated: 0.01'],
    ['a negative one', 'must_catch: -4, tolerated: 0.01'],
    ['words', 'must_catch: few, tolerated: 0.01'],
  ])('nothing is guessed from %s', (_name, text) => {
    expect(refusedPolicy(limits(text)).problem).not.toContain('is written');
  });
});

describe('a number that is written as text says how it is written', () => {
  it.each([
    ['limits: { tolerated: "0.01", must_catch: 0.04 }', 'tolerated: 0.01'],
    ['limits: { tolerated: "0,01", must_catch: 0.04 }', 'tolerated: 0.01'],
    ['sampling: { cap: "300" }', 'cap: 300'],
    ['budget: { calls: "20,000" }', 'calls: 20000'],
    ['budget: { calls: 20_000 }', 'calls: 20000'],
  ])('%s', (more, fix) => {
    expect(refusedPolicy(policyText({ more })).fix).toBe(fix);
  });
});
