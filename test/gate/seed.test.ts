import { describe, expect, it } from 'vitest';
import { newSeed, seedOnRecord } from '../../src/gate/seed.ts';
import {
  changedParts,
  type EvidenceIdentity,
  evidenceKeyOf,
  keyPartsOf,
  seedKeyOf,
} from '../../src/records/evidence-key.ts';
import { NOTHING_RECORDED } from '../../src/records/recorded.ts';
import { seededRandom } from '../../src/testing/index.ts';
import { reread, scriptedPlan, simulatedRun } from './simulated.ts';

const RELEASE = 'models/bot/release.yml';
const identity = (
  candidate: Partial<EvidenceIdentity['candidate']> = {},
  more: Partial<EvidenceIdentity> = {},
): EvidenceIdentity => ({
  candidate: {
    endpoint: 'https://models.example.com/v1',
    model: 'm',
    digest: null,
    temperature: 1,
    maxTokens: 800,
    ...candidate,
  },
  judge: { endpoint: 'https://models.example.com/v1', model: 'j', maxTokens: 2000, rubric: 'r' },
  corpus: 'c',
  claim: 'corpus',
  ...more,
});
const unused = seededRandom('unused');
const salted = (of: EvidenceIdentity, salt: string, release = RELEASE) =>
  newSeed(seedKeyOf(of, release), { policySeed: null, salt }, NOTHING_RECORDED, unused).id;

describe('the seed of the draws', () => {
  it('from a salt is the same in every run, and another for another salt, release or corpus', () => {
    const first = salted(identity(), 'salt');
    expect(salted(identity(), 'salt')).toBe(first);
    expect(salted(identity(), 'other')).not.toBe(first);
    expect(salted(identity(), 'salt', 'models/other/release.yml')).not.toBe(first);
    expect(salted(identity({}, { corpus: 'd' }), 'salt')).not.toBe(first);
  });

  it('moves with nothing that a manifest says, though the evidence key does', () => {
    for (const declared of [
      identity({ digest: 'sha256:tried' }),
      identity({ model: 'an alias' }),
      identity({ adapter: { base: 'org/model@main' } }),
    ]) {
      expect(salted(declared, 'salt')).toBe(salted(identity(), 'salt'));
      expect(evidenceKeyOf(declared)).not.toBe(evidenceKeyOf(identity()));
    }
  });

  it('moves with the fields that the policy adds to every request, and so do key and sampling', () => {
    const plain = identity();
    const asked = identity({ body: { reasoning_effort: 'low' } });
    expect(evidenceKeyOf(asked)).not.toBe(evidenceKeyOf(plain));
    expect(changedParts(keyPartsOf(plain), keyPartsOf(asked))).toEqual(['sampling']);
    expect(salted(asked, 'salt')).not.toBe(salted(plain, 'salt'));
    const judged = identity({}, { judge: { ...plain.judge, body: { top_k: 1 } } });
    expect(changedParts(keyPartsOf(plain), keyPartsOf(judged))).toEqual(['judge']);
  });

  it('without a salt is random at first and then the one stored with the line, whatever evidence begins', async () => {
    const none = { policySeed: null, salt: null };
    const first = newSeed('key', none, NOTHING_RECORDED, seededRandom('a'));
    expect([first.bytes.length, first.from]).toEqual([16, 'random']);
    expect(newSeed('key', none, NOTHING_RECORDED, seededRandom('b')).id).not.toBe(first.id);
    const run = await simulatedRun(scriptedPlan(0), 'stored', () => 0);
    const recorded = reread(run.records);
    expect(newSeed('another key', none, recorded, unused).id).toBe(run.outcome.seedId);
    const plan = recorded.newest?.plans[0];
    expect(plan === undefined ? null : seedOnRecord(plan, none)?.id).toBe(run.outcome.seedId);
  });

  it('of a line that begins is the one that its data was mined by, and stands in its records', async () => {
    const freshSeed = () => new Uint8Array(16).fill(7);
    const run = await simulatedRun(scriptedPlan(0), 'stored', () => 0, { freshSeed });
    expect(reread(run.records).newest?.plans[0]?.seed).toBe('07'.repeat(16));
    const again = { freshSeed: () => new Uint8Array(16).fill(8), recorded: reread(run.records) };
    const more = await simulatedRun(scriptedPlan(0), 'stored', () => 0, again);
    expect(more.outcome.seedId).toBe(run.outcome.seedId);
  });

  it('of a policy goes before everything, and then no other seed continues', async () => {
    const seed = newSeed('key', { policySeed: 'mine', salt: 'salt' }, NOTHING_RECORDED, unused);
    expect([Buffer.from(seed.bytes).toString(), seed.from]).toEqual(['mine', 'policy']);
    const run = await simulatedRun(scriptedPlan(0), 'stored', () => 0);
    const plan = reread(run.records).newest?.plans[0];
    expect(plan === undefined ? null : seedOnRecord(plan, { policySeed: 'mine', salt: null })).toBeNull();
  });
});
