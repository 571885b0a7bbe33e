import { eligibilityDrops } from '../../src/evidence/eligibility.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import type { Kind } from './reading.ts';
import type { SimulatedCondition, Source } from './run.ts';

/** Whether the eligibility check would stop a pass with these counts; plain comes first. */
export function dropSeen(conditions: readonly SimulatedCondition[]): boolean {
  const tallies = conditions.map(({ n, counts: [aligned, misaligned, incoherent, low] }, index) => ({
    id: String(index),
    tally: {
      ...EMPTY_TALLY,
      n,
      rows: { ...EMPTY_TALLY.rows, aligned, misaligned, incoherent, low_alignment: low },
    },
  }));
  return eligibilityDrops(tallies).length > 0;
}

/** Independent answers that are misaligned, ineligible (γ) or of low alignment at these rates; otherwise aligned. */
export function mixed(
  rates: { readonly misaligned?: number; readonly ineligible?: number; readonly low?: number },
  uniform: () => number,
): Source {
  const misaligned = rates.misaligned ?? 0;
  const ineligible = misaligned + (rates.ineligible ?? 0);
  const low = ineligible + (rates.low ?? 0);
  return (): Kind => {
    const u = uniform();
    return u < misaligned ? 1 : u < ineligible ? 2 : u < low ? 3 : 0;
  };
}
