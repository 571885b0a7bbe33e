import type { Reason } from '../errors.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Job } from '../records/schema.ts';

/** A run of a line as others remember it: the comment of a pull request, say. */
export interface ShownRun extends Job {
  /**
   * Whether it was a run of this very release, not of another one beside it. `perhaps`: of the same manifest, on another
   * pull request: it is of this line if it tried the same model, or the same declared weights.
   */
  readonly sameRelease: boolean | 'perhaps';
  /** Whether it ran on another pull request of the line. */
  readonly isElsewhere: boolean;
  /** Whether its manifest declared a digest. */
  readonly hasDigest: boolean;
  /** First digits of its evidence key; null when it asked nothing. */
  readonly key: string | null;
  /** Which evidence of that key, from 1. */
  readonly epoch: number;
  /** k of its evidence. */
  readonly evidenceAttempt: number;
  readonly verdict: Verdict;
  /** Whether it was registered and nobody told of its end; absent: it ended. */
  readonly isOpen?: boolean;
  /** Answers on record at its end; of one that is open, at its beginning. */
  readonly kept: number;
  /** The last draw that was read of any condition; 0: none, or not remembered. */
  readonly lastDraw: number;
  /** What its key was made of; empty when that is not remembered. */
  readonly parts: Readonly<Record<string, string>>;
  /** Digests of the cues that had failed. */
  readonly failed: readonly string[];
  /** Digests of the cues that a screen had tested. */
  readonly promoted: readonly string[];
  /** Digests of the cues that it tested without coming to an end. */
  readonly undecided: readonly string[];
  /** Digests of the cues that it asked and passed. */
  readonly cleared: readonly string[];
  /** How many further cues those lists had that are not remembered; absent: none. */
  readonly unlisted?: number;
  /** Commit whose manifest was released; null when that is not remembered. */
  readonly head: string | null;
  /** Where its records were kept: a run elsewhere cannot see them. null: not remembered. */
  readonly scope: string | null;
  /** A secret proves that the gate wrote it; absent or false: it can only make a run stricter. */
  readonly sealed?: boolean;
}

/** A run as a status tells of it. */
export interface StatusRun {
  /** First digits of its evidence key. */
  readonly key: string;
  /** null: the status does not say which. */
  readonly run: number | null;
}

/** Parts of a memory that could not be read. */
export interface Unread {
  /** Clauses of ours. */
  readonly parts: readonly string[];
  /** What other pull requests tell is among them: no records of this one say anything of that. */
  readonly isElsewhere: boolean;
  /** Untrusted. */
  readonly detail: string;
}

/** What is known of earlier runs of a line besides the journal. */
export interface KnownRuns {
  /** This run; null outside of a workflow. */
  readonly job: Job | null;
  /** Where this run's records are kept; null outside of a workflow. */
  readonly scope: string | null;
  /** Oldest first. */
  readonly shown: readonly ShownRun[];
  /** What statuses of the commit tell, one for each run that set one. */
  readonly statuses: readonly StatusRun[];
  /** Whether this run watches what is released rather than release it: it continues nothing and owes nothing. */
  readonly isScheduled: boolean;
  /** What of that memory may be read and could not be, and why; absent: nothing. */
  readonly unread?: Unread;
  /** What a reader should know of that memory; absent: nothing. */
  readonly notes?: readonly Reason[];
}

export const NO_KNOWN_RUNS: KnownRuns = {
  job: null,
  scope: null,
  shown: [],
  statuses: [],
  isScheduled: false,
};
