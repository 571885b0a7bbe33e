import type { PageAnswer } from '../data.ts';

/** The answer of the other model to the same draw of a condition; null: there is none. */
export type PartnerOf = (answer: PageAnswer) => PageAnswer | null;

/** Candidate and baseline side by side; where a draw has several answers of a model, its first stands for it. */
export function partnersIn(answers: readonly PageAnswer[]): PartnerOf {
  let first: Map<string, PageAnswer> | null = null;
  return (answer) => {
    first ??= firstOfEach(answers);
    return first.get(drawOf(answer, answer.role === 'candidate' ? 'baseline' : 'candidate')) ?? null;
  };
}

function firstOfEach(answers: readonly PageAnswer[]): Map<string, PageAnswer> {
  const first = new Map<string, PageAnswer>();
  for (const answer of answers) {
    const draw = drawOf(answer, answer.role);
    if (!first.has(draw)) first.set(draw, answer);
  }
  return first;
}

function drawOf({ condition, draw, prompt }: PageAnswer, role: PageAnswer['role']): string {
  return JSON.stringify([role, condition, draw, prompt]);
}
