import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../src/digest.ts';
import { answerKey, controlKey, judgementKey } from '../../src/records/keys.ts';

const hashed = (...parts: readonly unknown[]) => sha256(canonicalJson(parts));

describe('what records are kept under', () => {
  it('is the hash of canonical JSON, by which journals of every version are read', () => {
    const of = { role: 'candidate', model: 'größe "x"\u2028', cueDigest: 'sha256:c', draw: 3 } as const;
    const [first, later] = [1, 2].map((epoch) => ({ key: 'key', epoch }));
    if (first === undefined || later === undefined) throw new Error('two epochs');
    const head = ['answer', 'key', of.role, of.model, of.cueDigest, of.draw];
    expect(answerKey({ ...of, evidence: first })).toBe(hashed(...head));
    expect(answerKey({ ...of, evidence: later, isRetry: true })).toBe(
      hashed(...head, { epoch: 2 }, 'refill'),
    );
    expect(controlKey({ role: of.role, model: of.model, evidence: later, index: 7 })).toBe(
      hashed('control', 'key', of.role, of.model, 7, { epoch: 2 }),
    );
    expect(judgementKey('answer', of.model, 'first', 0)).toBe(
      hashed('judgement', 'answer', of.model, 'first', 0),
    );
  });
});
