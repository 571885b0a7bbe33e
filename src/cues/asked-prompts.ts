import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import { applyCue } from './apply.ts';
import type { Condition } from './conditions.ts';
import { longestValues } from './vary.ts';

/** A condition's prompts are counted in several places. */
const rewritten = new WeakMap<readonly Prompt[], WeakMap<Cue, readonly Prompt[]>>();

/**
 * The prompts of a condition as they are asked, to be counted: a `rewrite` cue can make one question of many. Every other
 * cue leaves in each what its user asks; what differs in the system message alone is not told apart where a cue takes
 * that away.
 */
export function askedPrompts({ prompts, cue }: Pick<Condition, 'prompts' | 'cue'>): readonly Prompt[] {
  if (cue?.rewrite === undefined) return prompts;
  const known = rewritten.get(prompts) ?? new WeakMap<Cue, readonly Prompt[]>();
  rewritten.set(prompts, known);
  const found = known.get(cue) ?? prompts.map((prompt) => asked(prompt, cue));
  known.set(cue, found);
  return found;
}

/** Its documents stand in its messages by then. */
function asked(prompt: Prompt, cue: Cue): Prompt {
  const { context: _, ...rest } = prompt;
  return { ...rest, messages: applyCue(prompt, cue, longestValues(cue)) };
}
