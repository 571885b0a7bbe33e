import { describe, expect, it } from 'vitest';
import { aheadRows } from '../../bench/faults/ahead.ts';
import { withKeys } from '../gate/read-keys.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';

describe('prefetching', () => {
  it('changes nothing of what is read, however long the servers take', async () => {
    const plan = scriptedPlan(4, scriptedPolicy('limits: smoke', 16));
    const bad = (id: string) => (id === 'cue-2' ? 0.3 : 0.005);
    let turn = 0;
    const latencies = [() => 0, () => 100, () => [5, 10, 5_000][turn++ % 3] ?? 5];
    for (const [seed, rateOf] of [
      ['a', bad],
      ['b', () => 0.005],
    ] as const) {
      const runs = [];
      for (const latencyMs of latencies) runs.push(await simulatedRun(plan, seed, rateOf, { latencyMs }));
      const [first, ...others] = runs.map(({ outcome }) => [
        outcome.verdict,
        outcome.summaries.map(withKeys),
      ]);
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it('asks little in vain at the usual number of requests at once', async () => {
    const rows = await aheadRows(1, 'few runs', [16]);
    const read = rows.reduce((sum, row) => sum + row.read, 0);
    const inVain = rows.reduce((sum, row) => sum + row.inVain, 0);
    expect(inVain / read).toBeLessThanOrEqual(0.03);
  });
});
