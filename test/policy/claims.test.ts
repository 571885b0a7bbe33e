import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

describe('claim: production', () => {
  it('holds for a declared random sample alone', () => {
    const declared = 'sampling: { claim: production, corpus_is: random_sample }';
    expect(readPolicy(policyText({ more: declared }), FILE).sampling.claim).toBe('production');
    const refused = refusedPolicy(policyText({ more: 'sampling: { claim: production }' }));
    expect(refused).toMatchObject({ key: 'sampling.corpus_is', fix: declared });
  });

  it('alone takes the declaration: it is not ignored elsewhere', () => {
    for (const claim of ['corpus', 'list'])
      expect(
        refusedPolicy(policyText({ more: `sampling: { claim: ${claim}, corpus_is: random_sample }` }))
          .problem,
      ).toContain('has no effect');
  });
});
