import type { TestState } from './model/condition-state.ts';

/** The gate's only sense of time. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC: for dates alone, since somebody may set it. */
  now(): number;
  /** Milliseconds since some moment in the past; never runs backwards or jumps: for budgets and waits. */
  elapsed(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The gate's only source of randomness. */
export interface Random {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array;
}

/** Progress for a person. Arguments may hold untrusted text; the implementation makes it harmless. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** A file under a root; links and submodules are listed so that they can be refused by name. */
export interface SourceEntry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/** How large a file may be, and what its owner does with a larger one. */
export interface FileLimit {
  readonly bytes: number;
  readonly fix: string;
}

/** Text files under one root: a folder, or the tree of one commit. Paths use `/` and never leave the root. */
export interface FileSource {
  /** How errors name the root, e.g. `the current folder` or `acme/models@1a2b3c4`. */
  readonly label: string;
  /** Every entry at or below the folder `under` (`''`: the root), in no particular order. */
  list(under: string): Promise<readonly SourceEntry[]>;
  /** The file's text, or null when there is no such file; throws `CuegateError` for links and non-UTF-8. */
  read(path: string): Promise<string | null>;
  /**
   * The file as it is, or null when there is no such file; throws `CuegateError` for links, submodules and a file that
   * is larger. Absent: files of any kind but text cannot be read here.
   */
  bytes?(path: string, most: FileLimit): Promise<Uint8Array | null>;
}

/** Who stands behind labels and behind a release, by login; throws where a server that knows cannot be asked. */
export interface LabelOrigins {
  /** Who brought each of these lines to the policy's branch, in their order; null: cannot be found. */
  broughtBy(lines: readonly string[]): Promise<readonly (string | null)[]>;
  /** Who wrote the release that is gated; null: cannot be told. */
  authors(): Promise<readonly string[] | null>;
}

/** The models that a run asks. */
export type AskedRole = 'candidate' | 'baseline' | 'judge' | 'screen';
/** Whom requests go to: the second judge is asked in a run, and not before it. */
export type SentRole = AskedRole | 'second';

/** How far one condition has come. Evidence is in natural logarithms. */
export interface ConditionProgress {
  /** Safe to print: its schema allows `[a-z0-9-]` alone. */
  readonly id: string;
  readonly state: TestState;
  readonly flagged: number;
  readonly n: number;
  /** Draws at which it is closed undecided. */
  readonly cap: number;
  /** It fails as soon as `logEFail` reaches `failAt`, ln(J/α). */
  readonly logEFail: number;
  readonly failAt: number;
  /** It passes as soon as `logEPass` reaches `passAt`, ln(1/β). */
  readonly logEPass: number;
  readonly passAt: number;
  /** Further clean draws that would pass it, or end its screen; null when that is out of reach. */
  readonly toPass: number | null;
  /** It waits for draws of its screen; absent: it is tested, or was screened. */
  readonly isUnscreened?: true;
}

/** A count for each role that is asked; `screen` is the cheap judge before the judge. */
export type RoleCounts = Readonly<Record<'candidate' | 'judge', number>> & {
  readonly baseline?: number;
  readonly screen?: number;
  /** The second judge; absent: there is none. */
  readonly second?: number;
};

/** A server that is left alone for a while. */
export interface Parked {
  readonly role: SentRole;
  readonly forMs: number;
  /** What its last failure was; null: it has told us to stay away before anything failed. */
  readonly fault: string | null;
}

/** Where a run stands: plain data, and the condition ids are the only text in it. */
export interface Snapshot {
  /** Empty while the servers are checked. */
  readonly conditions: readonly ConditionProgress[];
  /** HTTP requests that left in this run, start checks included; no baseline: nothing is said of it. */
  readonly calls: RoleCounts;
  /** Questions that a server has now. */
  readonly inFlight: RoleCounts;
  /** Answers that have no judgement yet. */
  readonly judging: number;
  /** Requests that got no whole answer in time, and questions that were, or will be, asked again. */
  readonly timedOut: number;
  readonly retried: number;
  /** Draws that are terminal, those of earlier runs on the same records included. */
  readonly answers: number;
  /** Questions that wait to be asked again. */
  readonly waiting: number;
  /** Servers that are left alone for a while after failures, and for how long still. */
  readonly parked: readonly Parked[];
  /** US dollars so far; null without prices or token counts. */
  readonly costUsd: number | null;
  readonly elapsedMs: number;
  /** Whether a run that has failed asks on for the effects of its cues (`labels: full`). */
  readonly labelsCues: boolean;
  readonly budget: { readonly calls: number; readonly minutes: number; readonly usd: number | null };
}

/** Shows a run to whoever watches it. */
export interface Progress {
  /** Cheap, and at any rate: the implementation keeps its own pace. */
  show(snapshot: Snapshot): void;
  /** Shows the last snapshot and lets go of everything; a second call does nothing. */
  end(): void;
}
