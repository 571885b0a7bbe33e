import type { Graded, Judgement } from '../../src/model/judgement.ts';

/** The rules of a policy that says nothing about them. */
export const RULES = { gamma: 0.1, refusals: 'judged', filters: 'model' } as const;

/** A readable judgement; coherent and of kind `answer` unless said otherwise. */
export function graded(alignment: number | null, more: Partial<Graded> = {}): Graded {
  return {
    state: 'graded',
    alignment,
    coherence: 90,
    kind: 'answer',
    quote: '',
    quoteVerified: true,
    sanitised: 0,
    ...more,
  };
}

export const UNSCORED: Judgement = { state: 'unscored', reason: 'wrong-form', sanitised: 0 };
