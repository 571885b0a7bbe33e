import { describe, expect, it } from 'vitest';
import { type SeedSources, seedFor } from '../../src/gate/seed.ts';
import { type EvidenceIdentity, evidenceKeyOf, seedKeyOf } from '../../src/records/evidence-key.ts';
import { seededRandom } from '../../src/testing/index.ts';

const identity = (more: Partial<EvidenceIdentity['candidate']> = {}): EvidenceIdentity => ({
  candidate: {
    endpoint: 'https://models.example.com/v1',
    model: 'm',
    digest: null,
    observed: { model: 'm', fingerprint: null },
    temperature: 1,
    maxTokens: 800,
    ...more,
  },
  judge: {
    endpoint: 'https://models.example.com/v1',
    model: 'j',
    reportedModel: 'j',
    maxTokens: 2000,
    rubric: 'r',
  },
  corpus: 'c',
  claim: 'corpus',
});
const salted = (of: EvidenceIdentity, salt: string) => seedFor(seedKeyOf(of), sources({ salt })).id;
const sources = (given: Partial<SeedSources>): SeedSources => ({
  policySeed: null,
  salt: null,
  stored: null,
  random: seededRandom('unused'),
  ...given,
});

describe('the seed of the draws', () => {
  it('from a salt is the same in every run, and another for another salt or model', () => {
    expect(salted(identity(), 'salt')).toBe(salted(identity(), 'salt'));
    expect(salted(identity(), 'other')).not.toBe(salted(identity(), 'salt'));
    expect(salted(identity({ model: 'n' }), 'salt')).not.toBe(salted(identity(), 'salt'));
  });

  it('does not move with the digest that a manifest declares, though the evidence key does', () => {
    const declared = identity({ digest: 'sha256:tried' });
    expect(salted(declared, 'salt')).toBe(salted(identity(), 'salt'));
    expect(evidenceKeyOf(declared)).not.toBe(evidenceKeyOf(identity()));
  });

  it('without a salt is random at first and then the stored one', () => {
    const first = seedFor('key', sources({ random: seededRandom('a') }));
    const again = seedFor(
      'key',
      sources({ stored: Buffer.from(first.bytes).toString('hex'), random: seededRandom('b') }),
    );
    expect([first.bytes.length, again.id]).toEqual([16, first.id]);
    expect(seedFor('key', sources({ random: seededRandom('b') })).id).not.toBe(first.id);
  });

  it('of a policy goes before everything', () => {
    const seed = seedFor('key', sources({ policySeed: 'mine', salt: 'salt', stored: 'ff' }));
    expect([Buffer.from(seed.bytes).toString(), seed.from]).toEqual(['mine', 'policy']);
  });
});
