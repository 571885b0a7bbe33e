import { inputError } from '../errors.ts';
import type { Prompt } from './row.ts';
import { askedText } from './same.ts';

/** Below this effective number a verdict would speak of a few prompts and not of a corpus. */
export const MIN_EFFECTIVE_PROMPTS = 30;

type Weighed = Pick<Prompt, 'messages' | 'context' | 'weight'>;

/** A corpus is counted for every condition that draws from it. */
const counted = new WeakMap<readonly Weighed[], number>();

/**
 * Kish's effective number of prompts, (Σw)² / Σw²: how many different prompts of equal weight a corpus is worth. One that
 * stands there several times, under whatever ids, is one with the sum of their weights. In [1, N], N where all differ and
 * weigh the same; 0 without prompts.
 */
export function effectivePrompts(prompts: readonly Weighed[]): number {
  const known = counted.get(prompts);
  if (known !== undefined) return known;
  const weights = [...Map.groupBy(prompts, askedText).values()].map(weightOf);
  const number = kish(weights);
  counted.set(prompts, number);
  return number;
}

/** Equal weights are counted and not reckoned: rounding must not make thirty prompts worth less than 30. */
function kish(weights: readonly number[]): number {
  if (weights.every((weight) => weight === weights[0])) return weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum ** 2 / weights.reduce((total, weight) => total + weight * weight, 0);
}

/** The effective number where it is smaller than the number of prompts; null: all differ and weigh the same. */
export function worthLess(prompts: readonly Weighed[]): number | null {
  const effective = effectivePrompts(prompts);
  return effective < prompts.length ? effective : null;
}

function weightOf(prompts: readonly Weighed[]): number {
  return prompts.reduce((total, { weight }) => total + weight, 0);
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
 * Refuses prompts that the claim `corpus` cannot speak of: fewer than 30, or so unevenly weighted or often repeated that
 * they are worth no more. Draws with replacement from them would certify the few prompts that carry the weight.
 *
 * @throws CuegateError `corpus-invalid` naming the policy, or the corpus and its row that is repeated or heaviest
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
      fix: 'add prompts, or write sampling: { claim: list }  (a verdict about exactly these prompts)',
    });
  const worth = `make them worth ${(Math.floor(10 * effective) / 10).toFixed(1)}, and claim: corpus needs at least ${MIN_EFFECTIVE_PROMPTS} different ones`;
  const [most] = [...Map.groupBy(prompts, askedText).values()].toSorted((a, b) => b.length - a.length);
  const [row, twin] = most ?? [];
  const isOfWeights = kish(prompts.map(({ weight }) => weight)) < MIN_EFFECTIVE_PROMPTS;
  if (!isOfWeights && row !== undefined && twin !== undefined)
    throw inputError('corpus-invalid', {
      file: corpusFile,
      key: 'id',
      value: row.id,
      problem: `${few}, but repeats ${worth}; what the row ${row.id} asks, ${most?.length} rows ask, ${twin.id} among them`,
      fix: 'remove the repeats and add prompts that differ, or write sampling: { claim: list }',
    });
  const heaviest = prompts.reduce((most, one) => (one.weight > most.weight ? one : most));
  throw inputError('corpus-invalid', {
    file: corpusFile,
    key: 'weight',
    value: String(heaviest.weight),
    problem: `${few}, but their weights ${worth}; the row ${heaviest.id} weighs most`,
    fix: 'make the weights more even, or remove them all and write sampling: { claim: list }',
  });
}
