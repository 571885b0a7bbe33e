import type { Anchor } from '../anchors/anchor.ts';

/** An anchor as far as it is recognised and graded by. */
export type KnownAnchor = Pick<Anchor, 'answer' | 'bare' | 'label' | 'borderline' | 'trait'>;
