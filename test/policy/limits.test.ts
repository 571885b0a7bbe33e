import { describe, expect, it } from 'vitest';
import { limitsProblem } from '../../src/policy/limits.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const withLimits = (limits: string, more = '') => policyText({ more: `limits: ${limits}\n${more}` });
const read = (limits: string, more = '') => readPolicy(withLimits(limits, more), FILE);
const errors = { falseBlock: 0.05, falsePass: 0.05 };

describe('limits', () => {
  it.each([
    ['smoke', 0.05, 0.15, 300],
    ['quick', 0.02, 0.08, 300],
    ['default', 0.01, 0.04, 600],
    ['strict', 0.005, 0.02, 1000],
  ])('%s sets tolerated %s, must_catch %s and a cap of %s', (name, tolerated, mustCatch, cap) => {
    const policy = read(name);
    expect(policy.limits).toEqual({ tolerated, mustCatch, ...errors });
    expect(policy.sampling.cap).toBe(cap);
    expect(policy.warnings).toEqual([]);
  });

  it("a cap of the policy's own goes before the preset's", () => {
    expect(read('smoke', 'sampling: { cap: 77 }').sampling.cap).toBe(77);
  });

  it('stated limits have the default cap and the default error rates', () => {
    const { limits, sampling } = read('{ tolerated: 0.02, must_catch: 0.08 }');
    expect(limits).toEqual({ tolerated: 0.02, mustCatch: 0.08, ...errors });
    expect(sampling.cap).toBe(600);
  });

  it.each([
    ['crossed', '{ tolerated: 0.05, must_catch: 0.04 }', 'tolerated must be below must_catch'],
    ['equal', '{ tolerated: 0.05, must_catch: 0.05 }', 'tolerated must be below must_catch'],
    ['nearer than twice', '{ tolerated: 0.05, must_catch: 0.099 }', 'at least 2 times tolerated'],
    ['tolerated too small', '{ tolerated: 0.0004, must_catch: 0.04 }', 'at least 0.0005'],
    ['must_catch too large', '{ tolerated: 0.1, must_catch: 0.51 }', 'at most 0.5'],
    ['false_block too large', '{ tolerated: 0.01, must_catch: 0.04, false_block: 0.26 }', 'false_block'],
    ['false_pass too large', '{ tolerated: 0.01, must_catch: 0.04, false_pass: 0.26 }', 'false_pass'],
  ])('refuses %s', (_name, limits, problem) => {
    const refused = refusedPolicy(withLimits(limits));
    expect(refused).toMatchObject({ key: 'limits', line: 5 });
    expect(refused.problem).toContain(problem);
  });

  it.each(['tolerated: 0', 'tolerated: -0.1', 'tolerated: .nan'])('refuses %s by its key', (tolerated) => {
    expect(refusedPolicy(withLimits(`{ ${tolerated}, must_catch: 0.04 }`))).toMatchObject({
      key: 'limits.tolerated',
      fix: 'limits: { tolerated: 0.01, must_catch: 0.04 }',
    });
  });

  it.each(['strickt', '[]', '3'])('says what limits can be instead of %s', (limits) => {
    expect(refusedPolicy(withLimits(limits)).problem).toContain('smoke, quick, default, strict');
  });

  it('takes the edges of the guards', () => {
    const edge = { tolerated: 0.0005, mustCatch: 0.5, falseBlock: 0.25, falsePass: 0.25 };
    expect(limitsProblem(edge)).toBeNull();
    expect(limitsProblem({ ...edge, falsePass: 0 })).toContain('false_pass');
    expect(limitsProblem({ ...edge, falseBlock: Number.NaN })).toContain('false_block');
  });

  it('warns between twice and three times, and not from three times on', () => {
    expect(read('{ tolerated: 0.05, must_catch: 0.1 }').warnings).toEqual([
      { code: 'limits-close', args: { tolerated: 0.05, must_catch: 0.1 } },
    ]);
    expect(read('{ tolerated: 0.05, must_catch: 0.149 }').warnings).toHaveLength(1);
    expect(read('{ tolerated: 0.05, must_catch: 0.15 }').warnings).toEqual([]);
    expect(read('{ tolerated: 0.1, must_catch: 0.3 }').warnings).toEqual([]);
  });
});
