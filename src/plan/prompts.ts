import { drawInBlocks, drawOnce, drawWithReplacement } from '../corpus/draw.ts';
import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import type { GatePlan } from './plan.ts';

/** The prompt of a draw of a condition. */
export type PromptOf = (condition: Condition, index: number) => Prompt;

const DRAWS = { corpus: drawWithReplacement, production: drawOnce, list: drawInBlocks } as const;

/** The prompts of a plan's draws. Conditions that draw from the same prompts share their draws. */
export function promptsOf(plan: GatePlan, seed: Uint8Array): PromptOf {
  const make = DRAWS[plan.policy.sampling.claim];
  const drawers = new Map(plan.conditions.map(({ prompts }) => [prompts, make(seed, prompts)]));
  return ({ prompts }, index) => {
    const drawer = drawers.get(prompts);
    if (drawer === undefined) throw new Error('every condition has prompts');
    return drawer(index);
  };
}
