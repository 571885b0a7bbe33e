import { type Drawer, drawInBlocks, drawOnce, drawWithReplacement } from '../corpus/draw.ts';
import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import type { GatePlan } from './plan.ts';

/** The prompt of a draw of a condition. */
export type PromptOf = (condition: Condition, index: number) => Prompt;

/**
 * The prompts of a plan's draws. Conditions that draw from the same prompts share their draws.
 *
 * @param firstDraw of the evidence; see `firstDrawAfter`
 */
export function promptsOf(plan: GatePlan, seed: Uint8Array, firstDraw: number): PromptOf {
  const { claim } = plan.policy.sampling;
  const make = (prompts: readonly Prompt[]): Drawer => {
    if (claim === 'corpus') return drawWithReplacement(seed, prompts);
    if (claim === 'list') return drawInBlocks(seed, prompts);
    const once = drawOnce(seed, prompts, 1 + (firstDraw - 1) / plan.promptCount);
    return (index) => once(index - firstDraw + 1);
  };
  const drawers = new Map(plan.conditions.map(({ prompts }) => [prompts, make(prompts)]));
  return ({ prompts }, index) => {
    const drawer = drawers.get(prompts);
    if (drawer === undefined) throw new Error('every condition has prompts');
    return drawer(index);
  };
}

/**
 * The first draw of evidence that begins after earlier evidence of its line, so that no candidate can be fitted to the
 * prompts that an earlier try has shown: the next one; of a list, whose blocks hold every prompt, the first of the next
 * block; of claim `production` the first of a permutation of its own.
 *
 * @param lastDraw the last that any evidence of the line read; 0: none
 */
export function firstDrawAfter(lastDraw: number, { policy, block, promptCount }: GatePlan): number {
  const unit = policy.sampling.claim === 'production' ? promptCount : block;
  return Math.ceil(lastDraw / unit) * unit + 1;
}
