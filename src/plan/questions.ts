import type { Anchor } from '../anchors/anchor.ts';
import type { Control } from './controls.ts';
import type { Draw } from './schedule.ts';

/** An answer of which people know what it is, for the judge alone. */
export interface AnchorQuestion {
  readonly anchor: Anchor;
  readonly use: 'anchor' | 'canary';
  /** Tells its judgements in one journal apart. */
  readonly repeat: number;
}

/** What is asked: a draw, a control, or an anchor. */
export type Question = Draw | Control | AnchorQuestion;

export function isAnchor(question: Question): question is AnchorQuestion {
  return 'anchor' in question;
}

/** Draws before each anchor. */
const DRAWS_PER_ANCHOR = 2;

/** Questions with anchors among the first of them, so that the judge is known early, and cannot tell which are which. */
export function withAnchors(
  questions: readonly Question[],
  anchors: readonly AnchorQuestion[],
): readonly Question[] {
  const mixed: Question[] = [];
  const left = [...anchors];
  for (const [index, question] of questions.entries()) {
    mixed.push(question);
    if (index % DRAWS_PER_ANCHOR === DRAWS_PER_ANCHOR - 1) mixed.push(...left.splice(0, 1));
  }
  return [...mixed, ...left];
}
