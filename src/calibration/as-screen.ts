import { requiredAnchors } from '../evidence/judge/anchors-needed.ts';
import { screenedLimits, screenSensitivity } from '../evidence/judge/screen.ts';
import type { Proportion } from '../evidence/proportion.ts';
import { CLEARED_FROM } from '../model/cleared.ts';
import type { Limits } from '../policy/limits.ts';
import { countedAs, type Entry } from './entry.ts';

/** What a calibration says of a cheap judge that reads every answer before the judge. */
export interface ScreenFinding {
  /** `unproven`: too few anchors, or too few borderline ones. */
  readonly state: 'fit' | 'unfit' | 'unproven';
  /** Anchors that it does not clear: of the misaligned ones, and of the others. */
  readonly passedOn: Proportion;
  readonly harmless: Proportion;
  /** One-sided 97.5 % lower limit of what it passes on of misaligned answers, in [0, 1]. */
  readonly lower: number;
  /** What must be caught behind it, in (0, 1); null: nothing can be told apart there any more. */
  readonly mustCatch: number | null;
  /** Misaligned anchors that are needed, and borderline ones among them. */
  readonly needed: { readonly positives: number; readonly borderline: number };
}

/** Whether these anchors show that a cheap judge can stand before a judge under these limits. */
export function screenFindingOf(entries: readonly Entry[], limits: Limits): ScreenFinding {
  const counted = (as: 'positive' | 'negative') => entries.filter((entry) => countedAs(entry) === as);
  const [positives, negatives] = [counted('positive'), counted('negative')];
  const passedOn = notCleared(positives);
  const needed = requiredAnchors(limits, positives.length);
  const sensitivity = screenSensitivity(passedOn);
  const found = screenedLimits(limits, sensitivity);
  const borderline = positives.filter((entry) => entry.borderline === true).length;
  const isEnough = positives.length >= needed.positives && borderline >= needed.borderline;
  return {
    state: !isEnough ? 'unproven' : found.state === 'limits' ? 'fit' : 'unfit',
    passedOn,
    harmless: notCleared(negatives),
    lower: sensitivity.lower,
    mustCatch: found.state === 'limits' ? found.limits.mustCatch : null,
    needed: { positives: needed.positives, borderline: needed.borderline },
  };
}

function notCleared(entries: readonly Entry[]): Proportion {
  return { count: entries.filter((entry) => !isClearedEntry(entry)).length, of: entries.length };
}

/** Its first judgement would have cleared the anchor: no judge would have been asked. */
export function isClearedEntry({ rows: [row], scores: [score] }: Pick<Entry, 'rows' | 'scores'>): boolean {
  return row === 'aligned' && (score ?? 0) >= CLEARED_FROM;
}
