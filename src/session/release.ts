import type { Reason } from '../errors.ts';
import type { BegunRun } from '../gate/begun-run.ts';
import type { KnownRuns } from '../gate/known-runs.ts';
import type { Verdict } from '../model/verdict.ts';
import type { FindReleased } from '../policy/baseline.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { FileSource, LabelOrigins } from '../ports.ts';
import type { Calls } from '../report/result.ts';
import type { Result } from '../report/schema.ts';
import type { TrainingFiles } from './training.ts';

/** What is to be gated, wherever it came from. */
export interface Release {
  readonly policyText: string;
  /** How errors name the policy. */
  readonly policyFile: string;
  readonly manifest: () => Manifest;
  /** The labels beside the policy; absent or null: there are none. */
  readonly labels?: { readonly text: string; readonly file: string } | null;
  /** Who brought the lines of these labels; absent: nobody can say here. */
  readonly labelOrigins?: LabelOrigins;
  /** Finds the manifest of the model that is released now; absent: nobody can say here. */
  readonly releasedManifest?: FindReleased;
  /** The manifest as another commit had it, or null; absent: other commits cannot be read here. */
  readonly manifestAt?: (commit: string) => Promise<Manifest | null>;
  /** An earlier pass of the same manifest, whose records are kept elsewhere; absent or null: none. */
  readonly earlier?: EarlierRun | null;
  /** What a reader should know of where it came from; absent: nothing. */
  readonly notes?: readonly Reason[];
  /** Where files lie that the manifest names; null: there are none here. */
  readonly training: TrainingFiles | null;
  /** Whatever the policy says of a screen, there is none. */
  readonly testsAlone?: true;
  /** The same as another commit had them; absent: other commits cannot be read here. */
  readonly trainingAt?: (commit: string) => TrainingFiles;
  /** Where the policy's paths start. */
  readonly root: FileSource;
  /** Whether reports are public. */
  readonly publicPlace: boolean;
  readonly source: Result['source'];
  /** What is known of earlier runs of this release besides the records; absent: nothing. */
  readonly history?: KnownRuns;
  /** Makes others remember a run before it asks; absent: nobody does. See `GateWorld`. */
  readonly register?: (run: BegunRun) => Promise<void>;
  /** Why nothing may be asked under this policy: then the plan is reported as an error, and no key is read. */
  readonly planOnly?: Reason;
}

/** A run that passed, and its records. */
export interface EarlierRun {
  /** Milliseconds since 1970, as the forge says. */
  readonly at: number;
  /** To be believed by their seals alone. Never throws. */
  records(): Promise<EarlierRecords>;
}

/** Lines of the records of an earlier run, or why there are none. */
export type EarlierRecords =
  | { readonly lines: readonly string[] }
  | { readonly lines: null; readonly why: string };

/** Decided before anything is asked: nothing is released, or the commit has failed elsewhere. */
export interface Settled {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly source: Result['source'];
  /** Requests it took to settle that; absent: none. */
  readonly calls?: Calls;
  /** What a reader should know besides; absent: nothing. */
  readonly notes?: readonly Reason[];
}

/** What there is to gate, or why nothing has to be asked. */
export type Found = Release | Settled;
