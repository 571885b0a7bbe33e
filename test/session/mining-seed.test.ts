import { describe, expect, it } from 'vitest';
import { freshSeed, miningSeed } from '../../src/session/mining-seed.ts';

const SALT = 'a secret of this repository';
const nothing = { env: {}, policySeed: null };
const counting = () => {
  let calls = 0;
  const random = {
    bytes: (count: number) => {
      calls += 1;
      return new Uint8Array(count).fill(calls);
    },
  };
  return { random, calls: () => calls };
};
const planLine = (more: object) => JSON.stringify({ v: 1, type: 'plan', ...more });

describe('what decides which rows of training data are sampled', () => {
  it('is the salt before all, which it does not give away, and the same in every run', () => {
    const salted = miningSeed({ env: { CUEGATE_SALT: SALT }, policySeed: 'demo' });
    expect(salted).toMatch(/^[0-9a-f]{64}$/);
    expect(miningSeed({ env: { CUEGATE_SALT: SALT }, policySeed: null, fresh: freshSeed(counting()) })).toBe(
      salted,
    );
    expect(miningSeed({ env: { CUEGATE_SALT: `${SALT}!` }, policySeed: 'demo' })).not.toBe(salted);
  });

  it('is the seed of the policy, else the newest random one of the line', () => {
    const lines = [
      planLine({ seed: 'aa', seed_from: 'random' }),
      JSON.stringify({ v: 1, type: 'answer', text: planLine({ seed: 'ee', seed_from: 'random' }) }),
      planLine({ seed: 'bb', seed_from: 'random' }),
      planLine({ seed: null, seed_from: 'salt' }),
      '{"type":"plan" broken',
    ];
    expect(miningSeed({ ...nothing, policySeed: 'demo', lines })).toBe('demo');
    expect(miningSeed({ ...nothing, lines })).toBe('bb');
  });

  it('is a fresh one where the line has none, made once and only when it is needed', () => {
    const { random, calls } = counting();
    const fresh = freshSeed({ random });
    expect(calls()).toBe(0);
    expect(miningSeed({ ...nothing, fresh })).toBe('01'.repeat(16));
    expect(Buffer.from(fresh()).toString('hex')).toBe('01'.repeat(16));
    expect(calls()).toBe(1);
  });

  it('is nothing where several jobs must agree and none of these is there', () => {
    expect(miningSeed(nothing)).toBeNull();
  });
});
