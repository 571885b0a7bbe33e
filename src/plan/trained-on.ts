import { effectivePrompts, MIN_EFFECTIVE_PROMPTS } from '../corpus/effective.ts';
import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import { inputError, type Reason } from '../errors.ts';
import type { TrainedOn } from '../evidence/trained-on.ts';
import type { Policy } from '../policy/policy.ts';

/** With more of its draws on prompts of the training data a condition would be certified by too few others. */
const MOST_TRAINED_ON = 0.5;

/** What the plan makes of prompts that the training data holds. */
export interface PlannedTrainedOn {
  readonly trainedOn?: TrainedOn;
  readonly notes: readonly Reason[];
}

/**
 * Which of a plan's prompts the candidate was trained on. They stay in the draw, whatever a release says of its data: see
 * `countedFor`. Where hardly any others are left, nothing could pass, and that is said before anything is asked.
 *
 * @param ids of contaminated prompts, as far as anybody knows: untrusted. Those of other corpora are passed over
 * @param conditions plain first
 * @throws CuegateError `corpus-invalid` where more than half of a condition's draws would be on such prompts, or, for
 *   claim `corpus`, fewer than 30 others are left to it, by their effective number
 */
export function plannedTrainedOn(
  ids: readonly string[],
  conditions: readonly Condition[],
  { limits, sampling, file }: Policy,
): PlannedTrainedOn {
  const known = new Set(ids);
  const all = conditions[0]?.prompts ?? [];
  const prompts = new Set(all.filter(({ id }) => known.has(id)).map(({ id }) => id));
  if (prompts.size === 0) return { notes: [] };
  for (const { id, prompts: drawn } of conditions) {
    if (!leavesTooFew(drawn, prompts, sampling.claim)) continue;
    const held = drawn.filter((prompt) => prompts.has(prompt.id));
    throw inputError('corpus-invalid', {
      file,
      key: 'corpus',
      problem: `the training data holds ${held.length} of the ${drawn.length} prompts that ${id} draws from: too few others are left to pass by`,
      fix: 'add prompts that are not in the training data, or take the ones that are out of it and train again',
    });
  }
  return {
    trainedOn: { prompts, pass: limits.mustCatch },
    notes: [{ code: 'trained-on', args: { count: prompts.size, prompts: all.length } }],
  };
}

/**
 * Whether too few of a condition's prompts are ones that the training data does not hold: fewer than half of its draws
 * would be on them, or, for claim `corpus`, fewer than 30 are left, by their effective number. Never where it holds none.
 */
export function leavesTooFew(
  drawn: readonly Prompt[],
  trainedOn: ReadonlySet<string>,
  claim: Policy['sampling']['claim'],
): boolean {
  const others = drawn.filter(({ id }) => !trainedOn.has(id));
  if (others.length === drawn.length) return false;
  const weight = (some: readonly Prompt[]) => some.reduce((sum, prompt) => sum + prompt.weight, 0);
  const share = 1 - weight(others) / weight(drawn);
  return share > MOST_TRAINED_ON || (claim === 'corpus' && effectivePrompts(others) < MIN_EFFECTIVE_PROMPTS);
}
