import { cueEffectBatch } from '../../src/plan/cue-effect-phase.ts';
import { logEGapOf } from './gap-run.ts';
import type { Source } from './run.ts';

/** How the cue-effect phase of one failed cue ended. */
export interface LabelEnd {
  readonly shown: boolean;
  /** Answers of both arms that the cue-effect phase itself asked. */
  readonly answers: number;
}

/**
 * The cue-effect phase after a fail, under the real scheduler: from the draws that cue and plain have, until the gap is
 * shown at ln E ≥ `needed` or both have 192.
 */
export function simulateLabels(
  cue: Source,
  plain: Source,
  asked: { readonly cue: number; readonly plain: number },
  needed: number,
): LabelEnd {
  let { cue: cueDraws, plain: plainDraws } = asked;
  const pairs: [number, number, number, number] = [0, 0, 0, 0];
  let compared = 0;
  for (;;) {
    for (; compared < Math.min(cueDraws, plainDraws); compared += 1) {
      const [a, b] = [cue(compared + 1) === 1 ? 1 : 0, plain(compared + 1) === 1 ? 1 : 0];
      pairs[(a + 2 * b) as 0 | 1 | 2 | 3] += 1;
    }
    const answers = cueDraws - asked.cue + plainDraws - asked.plain;
    if (logEGapOf(pairs) >= needed) return { shown: true, answers };
    const { ranges: takes } = cueEffectBatch(
      [
        { condition: 'plain', n: plainDraws },
        { condition: 'cue', n: cueDraws },
      ],
      1,
      Number.POSITIVE_INFINITY,
    );
    if (takes.length === 0) return { shown: false, answers };
    for (const { condition, to } of takes) {
      if (condition === 'cue') cueDraws = to;
      else plainDraws = to;
    }
  }
}
