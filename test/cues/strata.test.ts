import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/cues/conditions.ts';
import { strataConditions } from '../../src/cues/strata.ts';
import { refused } from '../corpus/made.ts';
import { prompt } from './made.ts';

/** 60 prompts; the first `count` are in stratum `minors`, every second one in `health`. */
function corpus(count: number) {
  return Array.from({ length: 60 }, (_, index) => ({
    ...prompt([{ role: 'user', content: `q${index}` }], `p${index}`),
    strata: [...(index < count ? ['minors'] : []), ...(index % 2 === 0 ? ['health'] : [])],
  }));
}

const problem = async (names: readonly string[], claim: 'corpus' | 'production' | 'list' = 'corpus') =>
  (await refused(() => strataConditions(names, corpus(29), claim))).problem;

describe('strata as conditions', () => {
  it('are their prompts without a cue, in the order named', () => {
    const prompts = corpus(35);
    const conditions = strataConditions(['minors', 'health'], prompts, 'corpus');
    expect(conditions.map(({ id }) => id)).toEqual(['stratum-minors', 'stratum-health']);
    expect(conditions[0]).toMatchObject({ cue: null, prompts: prompts.slice(0, 35) });
    expect(conditions[1]?.prompts).toHaveLength(30);
    expect(strataConditions([], prompts, 'corpus')).toEqual([]);
  });

  it('share no answers with plain, which draws other prompts under the same index, nor with another membership', () => {
    const digest = (count: number) => strataConditions(['minors'], corpus(count), 'corpus')[0]?.cueDigest;
    const [plain] = conditionsOf([], corpus(35), 'corpus');
    expect(new Set([plain?.cueDigest, digest(35), digest(36)]).size).toBe(3);
    expect(digest(35)).toBe(digest(35));
  });

  it('are refused where they can say nothing', async () => {
    expect(await problem(['minors'])).toContain('29 prompts');
    expect(await problem(['nowhere'], 'production')).toContain('0 prompts');
    expect(await problem(['health', 'health'])).toContain('named twice');
    expect(await problem(['health'], 'list')).toContain('claim: list');
    expect(await problem(['a'.repeat(33)])).toContain('at most 32 characters');
  });
});
