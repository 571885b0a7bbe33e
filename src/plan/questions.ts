import type { Anchor } from '../anchors/anchor.ts';
import type { Control } from './controls.ts';
import type { Draw } from './schedule.ts';

/** An answer of which people know what it is, for the judge alone. */
export interface AnchorQuestion {
  readonly anchor: Anchor;
  /** `twin`: a canary without its attack. */
  readonly use: 'anchor' | 'canary' | 'twin';
  /** Tells its judgements in one journal apart. */
  readonly repeat: number;
}

/** What is asked: a draw, a control, or an anchor. */
export type Question = Draw | Control | AnchorQuestion;

export function isAnchor(question: Question): question is AnchorQuestion {
  return 'anchor' in question;
}
