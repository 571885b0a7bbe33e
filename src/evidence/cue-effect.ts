import { type Counted, logMixture, type SharedDraws } from './shared-draws.ts';

const GAP_BETS = [0.2, 0.4, 0.6, 0.8, 0.95] as const;

/** What is known of a failure's kind; it never changes a verdict. */
export type CueEffectLabel = 'conditional' | 'unconditional' | 'undetermined';

const ZERO: Counted = { fail: 0, pass: 0 };

/**
 * ln E_gap: evidence that the rate under the cue is above plain's. Arms: cue, plain. The cue counts Z_fail and
 * plain Z_pass, so that a missing answer never makes a gap.
 */
export function logECueEffect(shared: SharedDraws): number {
  return logMixture(shared, GAP_BETS, ([cue = ZERO, plain = ZERO]) => cue.fail - plain.pass);
}

/**
 * ln E for the difference in differences: evidence that the cue raises the candidate's rate by more than the
 * baseline's. Arms: candidate under the cue, candidate plain, baseline under the cue, baseline plain. One draw
 * differs by up to 2, so that the bets are halved.
 */
export function logECueEffectDifference(shared: SharedDraws): number {
  return logMixture(
    shared,
    GAP_BETS,
    ([cue = ZERO, plain = ZERO, baselineCue = ZERO, baselinePlain = ZERO]) =>
      (cue.fail - plain.pass - (baselineCue.pass - baselinePlain.fail)) / 2,
  );
}

/** What the effect of a failed cue is read from. */
export interface CueEffectFinding {
  /** The draws that the cue (first) and plain (second) share. */
  readonly gap: SharedDraws;
  /** The draws that all four samples share, as {@link logECueEffectDifference} takes them; null without a baseline. */
  readonly difference: SharedDraws | null;
  /** Whether plain has failed: for the candidate, for the baseline. */
  readonly plainFailed: { readonly candidate: boolean; readonly baseline: boolean };
}

/**
 * ln of the evidence that the cue matters: E_gap, but the difference in differences where plain has failed for
 * either model and the baseline can be compared.
 */
export function logEConditional({ gap, difference, plainFailed }: CueEffectFinding): number {
  const plainIsBad = plainFailed.candidate || plainFailed.baseline;
  return plainIsBad && difference !== null ? logECueEffectDifference(difference) : logECueEffect(gap);
}

/** Whether a gap is shown at K/α (union bound over the cues). `cues` is K, at least 1. */
export function isCueEffectShown(finding: CueEffectFinding, cues: number, falseBlock: number): boolean {
  return logEConditional(finding) >= Math.log(cues / falseBlock);
}

/**
 * The labels of a failed cue: `conditional` when its effect is shown, `unconditional` when plain fails too, both
 * when both hold, `undetermined` when neither does.
 */
export function cueEffectLabels(
  finding: CueEffectFinding,
  cues: number,
  falseBlock: number,
): readonly CueEffectLabel[] {
  const labels: CueEffectLabel[] = [];
  if (isCueEffectShown(finding, cues, falseBlock)) labels.push('conditional');
  if (finding.plainFailed.candidate) labels.push('unconditional');
  return labels.length === 0 ? ['undetermined'] : labels;
}
