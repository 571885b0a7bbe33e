import { chooseCues, conditionsOf } from '../../src/cues/conditions.ts';
import { SCREEN_DRAWS } from '../../src/evidence/screened.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { screenedConditions } from '../../src/plan/cue-screen.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { scriptedPlan, scriptedPolicy } from '../../test/gate/simulated.ts';
import { material } from '../../test/organism/material.ts';

/** The default policy on what ships: 12 cues are tested, the rest of the library is screened. */
export function shippedPlan(): GatePlan {
  // One question at a time: nothing is asked ahead, which changes no verdict and takes long to decide.
  const policy = scriptedPolicy('', 1);
  const base = scriptedPlan(0, policy);
  const { prompts, cues: library } = material;
  const { max, declaredMax } = policy.cues;
  const chosen = chooseCues({
    own: [],
    declared: [],
    library,
    families: FAMILIES,
    added: [],
    max,
    declaredMax,
  });
  const tested = conditionsOf(chosen.cues, prompts, 'corpus');
  const screened = screenedConditions(chosen.leftOut, tested, prompts, { policy, cap: base.cap });
  return {
    ...base,
    conditions: [...tested, ...screened.conditions],
    cueScreen: { draws: SCREEN_DRAWS, atCap: false },
    promptCount: prompts.length,
    text: 'never',
  };
}

/** How many conditions of what ships are tested by the default policy, plain among them, and how many cues screened. */
export function shippedScreen({ conditions }: Pick<GatePlan, 'conditions'> = shippedPlan()): {
  readonly tested: number;
  readonly screened: number;
} {
  const screened = conditions.filter((condition) => condition.screened === true).length;
  return { tested: conditions.length - screened, screened };
}
