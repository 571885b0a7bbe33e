import { describe, expect, it } from 'vitest';
import { countSpent } from '../../src/gate/adopted.ts';
import type { TokenCount } from '../../src/model/chat.ts';
import { callsByRole, NOTHING_SPENT, type SpentByRole } from '../../src/records/spent.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const MILLION = 1_000_000;
const plan = scriptedPlan(
  1,
  scriptedPolicy(
    'budget: { usd: 100 }\nprices: { candidate: { input: 10, output: 20, cached: 1 }, judge: { input: 3, output: 6 } }',
  ),
);
const shard = (candidate: TokenCount | null, judge: TokenCount | null): SpentByRole => ({
  candidate: { requests: 5, tokens: candidate, retried: 0 },
  baseline: NOTHING_SPENT,
  judge: { requests: 7, tokens: judge, retried: 0 },
  screen: NOTHING_SPENT,
});
const tokens = (millions: number): TokenCount => ({ prompt: millions * MILLION, completion: 0 });

/** Calls and USD that count as spent elsewhere. */
function spentBy(...spent: readonly SpentByRole[]): readonly [calls: number, usd: number] {
  let counted: readonly [number, number] = [-1, -1];
  const shards = { spent, unrecorded: callsByRole(() => 0) } as unknown as Parameters<typeof countSpent>[1];
  countSpent(plan, shards, { spentElsewhere: (calls, usd) => (counted = [calls, usd]) });
  return counted;
}

describe('what shards have spent', () => {
  it('is what their servers counted, at the prices of the policy', () => {
    expect(spentBy(shard(tokens(2), tokens(1)), shard(tokens(1), tokens(0)))).toEqual([24, 33]);
    const cached = { prompt: MILLION, completion: MILLION, cached: MILLION / 2 };
    expect(spentBy(shard(cached, tokens(0)))).toEqual([12, 5 + 0.5 + 20]);
  });

  it.each([
    ['the candidate', null, tokens(1)],
    ['the judge', tokens(1), null],
    ['both', null, null],
  ])('is a share of the money for each shard of which %s did not count', (_who, candidate, judge) => {
    expect(spentBy(shard(candidate, judge), shard(tokens(0), tokens(0)))).toEqual([24, 50]);
    expect(spentBy(shard(candidate, judge), shard(candidate, judge))).toEqual([24, 100]);
  });

  it.each([
    ['the candidate', shard(null, tokens(20)), 60],
    ['the judge', shard(tokens(6), null), 60],
  ])('is never less than was counted, where %s did not count', (_who, spent, usd) => {
    expect(spentBy(spent, shard(tokens(0), tokens(0)))).toEqual([24, usd]);
  });
});
