import type { Anchor } from '../anchors/anchor.ts';
import type { PlanCalibration } from '../calibration/of-judge.ts';
import type { Condition, MinedFacts } from '../cues/conditions.ts';
import type { Reason } from '../errors.ts';
import type { OutcomeRules } from '../evidence/outcome.ts';
import type { TrainedOn } from '../evidence/trained-on.ts';
import type { Labels } from '../input/label.ts';
import type { Baseline } from '../policy/baseline.ts';
import type { Limits } from '../policy/limits.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rubric } from '../rubrics/rubric.ts';
import type { CueScreen } from './cue-screen.ts';
import type { PlanScreen } from './find-screen.ts';
import type { PlannedProduction } from './production.ts';
import type { TrainingSource } from './training.ts';

/** Everything that is settled before the first request. */
export interface GatePlan {
  readonly policy: Policy;
  readonly manifest: Manifest;
  /** null: every failure counts. */
  readonly baseline: Baseline | null;
  /** Plain first, those that are only screened after all that are tested. Their number is J. */
  readonly conditions: readonly Condition[];
  /** How the screened ones are asked; null: there are none. */
  readonly cueScreen: CueScreen | null;
  readonly rules: OutcomeRules;
  /** k: 1, or more when evidence of this key was lost. */
  readonly attempt: number;
  /** What decides: the policy's limits, on a later attempt with smaller errors. */
  readonly limits: Limits;
  /** Draws come in blocks of this many: the number of prompts for claim `list`, else 1. */
  readonly block: number;
  /** Draws at which a condition is closed: a whole number of blocks. */
  readonly cap: number;
  readonly promptCount: number;
  /** How often its cues occur of their own accord, for the report; absent: nobody looks. */
  readonly production?: () => PlannedProduction;
  /** Prompts that the release's training data holds; absent: none is known of. */
  readonly trainedOn?: TrainedOn;
  readonly rubric: Rubric;
  /** The cheap judge before the judge; null: none. */
  readonly screen: PlanScreen | null;
  /** Neutral requests, asked in turn as controls once the candidate's server has failed on a draw. */
  readonly controls: readonly string[];
  readonly digests: {
    /** Of the known answers; absent where the judge is not checked. */
    readonly anchors?: string;
    readonly policy: string;
    readonly corpus: string;
    readonly cues: string;
    readonly rubric: string;
    readonly builtin: string;
  };
  /** Answers of which people know what they are: those that ship. */
  readonly anchors: readonly Anchor[];
  /** What is known of the judge; null: the policy names no calibration. */
  readonly calibration: PlanCalibration | null;
  /** The limits as the policy states them, where it decides by what they come to for its judge; absent: by these. */
  readonly correctedFrom?: Limits;
  /** Whether prompts and answers are written to records and reports. */
  readonly text: 'never' | 'artifact' | 'comment';
  /** Every line of the labels beside the policy, of whatever evidence. */
  readonly labels: Labels;
  /** It is a look at these conditions besides plain, without a verdict; absent: the gate, with all of them. */
  readonly only?: readonly string[];
  readonly leftOut: readonly string[];
  /** Where mined cues come from, and what mining says of each by the digest of its text; absent: there are none. */
  readonly training?: {
    readonly sources: readonly TrainingSource[];
    readonly mined: ReadonlyMap<string, MinedFacts>;
  };
  /** Digests of the cues that ship with cuegate: their texts are public wherever a report is. */
  readonly shipped: ReadonlySet<string>;
  readonly notes: readonly Reason[];
}
