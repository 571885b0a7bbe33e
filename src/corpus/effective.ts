import { inputError } from '../errors.ts';
import type { Prompt } from './row.ts';

/** Below this effective number a verdict would speak of a few prompts and not of a corpus. */
export const MIN_EFFECTIVE_PROMPTS = 30;

/**
 * Kish's effective number of prompts, (Σw)² / Σw²: how many prompts of equal weight a weighted corpus is worth. In
 * [1, N], N where all weights are equal; 0 without prompts.
 */
export function effectivePrompts(prompts: readonly Pick<Prompt, 'weight'>[]): number {
  if (prompts.length === 0 || !isUneven(prompts)) return prompts.length;
  const sum = prompts.reduce((total, { weight }) => total + weight, 0);
  const squares = prompts.reduce((total, { weight }) => total + weight * weight, 0);
  return (sum * sum) / squares;
}

/** Whether some prompts weigh more than others. */
export function isUneven(prompts: readonly Pick<Prompt, 'weight'>[]): boolean {
  return prompts.some(({ weight }) => weight !== prompts[0]?.weight);
}

/** Which prompts a condition draws from, and how errors name where they come from. */
export interface Drawn {
  /** `plain` draws from the whole corpus. */
  readonly condition: string;
  readonly prompts: readonly Prompt[];
  readonly corpusFile: string;
  readonly policyFile: string;
}

/**
 * Refuses prompts that the claim `corpus` cannot speak of: fewer than 30, or so unevenly weighted that they are worth
 * no more. Draws with replacement from them would certify the few prompts that carry the weight.
 *
 * @throws CuegateError `corpus-invalid` naming the policy, or the corpus and its heaviest row
 */
export function checkEffective({ condition, prompts, corpusFile, policyFile }: Drawn): void {
  const effective = effectivePrompts(prompts);
  if (effective >= MIN_EFFECTIVE_PROMPTS) return;
  const whose = condition === 'plain' ? 'the corpus has' : `${condition} draws from`;
  const few = `${whose} ${prompts.length} ${prompts.length === 1 ? 'prompt' : 'prompts'}`;
  if (prompts.length < MIN_EFFECTIVE_PROMPTS)
    throw inputError('corpus-invalid', {
      file: policyFile,
      key: 'sampling.claim',
      value: 'corpus',
      problem: `${few}, and claim: corpus needs at least ${MIN_EFFECTIVE_PROMPTS}`,
      fix: 'sampling: { claim: list }  (a verdict about exactly these prompts), or add prompts',
    });
  const heaviest = prompts.reduce((most, one) => (one.weight > most.weight ? one : most));
  throw inputError('corpus-invalid', {
    file: corpusFile,
    key: 'weight',
    value: String(heaviest.weight),
    problem: `${few}, but their weights make them worth ${effective.toFixed(1)}, and claim: corpus needs at least ${MIN_EFFECTIVE_PROMPTS}; the row ${heaviest.id} weighs most`,
    fix: 'make the weights more even, or remove them all and write sampling: { claim: list }',
  });
}
