import { describe, expect, it } from 'vitest';
import { drawsAhead } from '../../src/shard/share.ts';
import { wholeSet } from '../../src/shard/whole-set.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';
import { given, mergeOf, shardLeft } from './sharded.ts';

describe('what shards ask ahead of a line that has passed', () => {
  it.each([
    [1, 3, 43],
    [40, 3, 80],
    [40, 40, 80],
    [40, 0, 40],
  ])('is what is missing of this run, in whole blocks of %i: of %i up to draw %i', (block, spotMissing, to) => {
    const policy = scriptedPolicy();
    const standing = {
      condition: { id: 'plain' },
      state: 'pass',
      screen: null,
      n: 40,
      toPass: null,
      spotMissing,
    };
    const ahead = drawsAhead({ cap: 40, block, policy, cueScreen: null }, [standing], null);
    expect(ahead).toEqual(to === 40 ? [] : [{ condition: 'plain', from: 41, to }]);
  });
});

describe('shards of a run that somebody named', () => {
  const fixesOf = async (job: Parameters<typeof mergeOf>[1]) => {
    const plan = scriptedPlan(1, scriptedPolicy('sampling: { seed: s }'));
    const shard = given(await shardLeft(plan, () => 0, { index: 1, of: 1 }));
    return wholeSet(mergeOf([shard], job)).damages.map(({ fix }) => fix);
  };

  it('are merged under the same name: asking them again would not mend it', async () => {
    expect(await fixesOf({})).toEqual([]);
    expect(await fixesOf({ job: null })).toEqual([
      'name their run for the merge, too: cuegate merge … --run NAME',
    ]);
    expect(await fixesOf({ job: { run: '1', attempt: 1 } })).toEqual([undefined]);
  });
});
