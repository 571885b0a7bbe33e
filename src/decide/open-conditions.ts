import { logEFail } from '../evidence/e-process.ts';
import { drawsToPass, look } from '../evidence/look.ts';
import { HELD_STEP } from '../evidence/server-failures.ts';
import type { Tally } from '../evidence/tally.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { DrawRange, OpenCondition } from '../plan/schedule.ts';
import type { ConditionTest } from './condition-test.ts';
import { standsAt } from './screened.ts';
import type { LookRules } from './test-state.ts';

/** What the scheduler needs of the tests that are still open or contested, in policy order. */
export function openConditions(tests: readonly ConditionTest[], plan: GatePlan): readonly OpenCondition[] {
  const model = plan.baseline?.model ?? '';
  return tests
    .filter((test) => test.state === 'open' || test.isContested())
    .map((test) => ({
      ...openCondition(test.condition.id, test.unweighed, plan),
      // Further draws would say what the failures were; how many is not known.
      ...(test.failures.isHeld ? { toPass: HELD_STEP } : {}),
      ...(test.isContested() ? { baseline: test.baseline(model).tally.n } : {}),
    }));
}

/**
 * Those of the tests that will be open after batches if every answer of them that is not in yet is clean; null where
 * the answers that are in decide the run whatever the others turn out to be, and while one is contested.
 *
 * @param ranges one for each condition, from its next draw on
 * @param rules the looks of the run
 */
export function openAfter(
  tests: readonly ConditionTest[],
  ranges: readonly DrawRange[],
  plan: GatePlan,
  rules: LookRules,
): readonly OpenCondition[] | null {
  const { limits, family, cap, isFixed } = rules;
  if (tests.some((test) => test.state === 'fail' || test.isContested())) return null;
  const rangeOf = (test: ConditionTest) => ranges.find(({ condition }) => condition === test.condition.id);
  if (isFixed)
    return tests
      .filter(({ state }) => state === 'open')
      .map((test) => ({
        ...openCondition(test.condition.id, test.unweighed, plan),
        n: rangeOf(test)?.to ?? test.unweighed.n,
      }))
      .filter(({ n }) => n < cap);
  const after = tests.map((test) => {
    const range = rangeOf(test);
    const best = range === undefined ? test.candidate.tally : test.candidate.preview(range.from, range.to);
    const state = look(best, limits, family, cap);
    const found = test.isPromoted ? 'tested' : standsAt(best, state, test.condition.cueDigest, rules);
    return { test, best, state, isTested: found === 'tested' || found === 'promoted', found };
  });
  if (after.some(({ state }) => state === 'fail')) return null;
  const open = after.filter(({ state, isTested }) => isTested && state === 'open');
  if (open.length > 0) return open.map(({ test, best }) => openCondition(test.condition.id, best, plan));
  const isUndecided = after.some(({ state, isTested }) => isTested && state === 'capped');
  if (isUndecided && plan.cueScreen?.atCap !== true) return [];
  return after
    .filter(({ found }) => found === 'waiting')
    .flatMap(({ test, best }) =>
      screenedOf([{ condition: test.condition, candidate: { tally: best } }], plan),
    );
}

/** What the scheduler needs of conditions that have not had all draws of their screen. */
export function screenedOf(
  waiting: readonly {
    readonly condition: { readonly id: string };
    readonly candidate: { readonly tally: Tally };
  }[],
  plan: GatePlan,
): readonly OpenCondition[] {
  return waiting.map(({ condition, candidate: { tally } }) => ({
    ...openCondition(condition.id, tally, plan),
    screen: Math.max(0, (plan.cueScreen?.draws ?? 0) - tally.n),
  }));
}

function openCondition(id: string, tally: Tally, { limits, cap, policy }: GatePlan): OpenCondition {
  // Where the sample is fixed, evidence does not choose who is asked.
  if (policy.sampling.stop === 'fixed') return { id, n: tally.n, cap, logEFail: -Infinity, toPass: null };
  return {
    id,
    n: tally.n,
    cap,
    logEFail: logEFail(tally.cells, limits),
    toPass: drawsToPass(tally, limits, cap - tally.n),
  };
}
