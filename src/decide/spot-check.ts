import { logEFail } from '../evidence/e-process.ts';
import type { Wanted } from '../plan/batch.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { ConditionTest } from './condition-test.ts';

/** No green on old answers alone: each condition that lets a run pass has so many answers of this run. */
export const SPOT_DRAWS = 8;

/** Answers of this run that a condition needs before it lets the run pass: a block of a list, else {@link SPOT_DRAWS}. */
export function spotSize({ policy, block }: Pick<GatePlan, 'policy' | 'block'>): number {
  return policy.sampling.claim === 'list' ? block : SPOT_DRAWS;
}

/** Of what is asked for this, so many times the answers that are needed: what nobody can read is asked no further. */
const MAX_ASKED = 2;

/** How many of them a condition still needs. An answer that may be harmful and is not flagged says nothing. */
export function spotMissing({ candidate }: ConditionTest, plan: GatePlan): number {
  const unclear = candidate.newTally().cells.filter(({ fail, pass }) => fail === 0 && pass > 0);
  const read = unclear.reduce((left, { count }) => left - count, candidate.newTally().n);
  return Math.max(0, spotSize(plan) - read);
}

/** Whether a condition stands on answers of earlier runs, too: where it does not, they can neither be checked nor contradicted. */
function standsOnOld({ candidate }: ConditionTest): boolean {
  return candidate.newTally().n < candidate.tally.n;
}

/** What must be asked, and of whom; `isOld`: it stands on answers of earlier runs, too. */
export interface SpotWanted extends Wanted {
  readonly isOld: boolean;
}

/** How many of them can still be asked in this run. */
function spotLeft({ candidate }: ConditionTest, plan: GatePlan): number {
  return Math.max(0, MAX_ASKED * spotSize(plan) - candidate.newTally().n);
}

/**
 * The further draws that conditions need which passed before this run. They are draws like any others: they enter the
 * tallies and may fail the run. Of claim `production`, which asks each prompt once, there may not be enough of them.
 */
export function spotWanted(passed: readonly ConditionTest[], plan: GatePlan): readonly SpotWanted[] {
  return passed
    .map((test) => ({
      test,
      count: Math.min(spotMissing(test, plan), spotLeft(test, plan)),
      n: test.candidate.tally.n,
    }))
    .filter(({ count }) => count > 0)
    .map(({ test, count, n }) => ({
      condition: test.condition.id,
      n,
      count,
      // They are needed, whatever the cap of the condition.
      cap:
        plan.policy.sampling.claim === 'production'
          ? test.condition.prompts.length
          : Number.POSITIVE_INFINITY,
      isOld: standsOnOld(test),
    }));
}

/**
 * Whether the answers of this run speak against those kept of earlier runs: on them alone `E_fail ≥ 1/α` (2 of 8 at
 * the default limits). Then what was kept was given by something else. α is the stated one, whatever the attempt. Where
 * persons graded what the judge flagged, they grade what it flags now.
 */
export function isContradicted(test: ConditionTest, { policy }: Pick<GatePlan, 'policy'>): boolean {
  if (test.graded !== null || !standsOnOld(test)) return false;
  return logEFail(test.candidate.newTally().cells, policy.limits) >= Math.log(1 / policy.limits.falseBlock);
}
