import type { Reason } from '../errors.ts';
import type { BegunRun } from '../gate/begun-run.ts';
import type { KnownRuns } from '../gate/known-runs.ts';
import type { EarlierRecords, Found } from './release.ts';
import type { Session } from './world.ts';

/**
 * What the program needs of the place that a release comes from and that its verdict goes to: a code forge, or a
 * plain checkout, where nothing is remembered or published.
 */
export interface Forge extends ReleaseSource, Noticeboard {
  /**
   * A forge for each release, where the event asks for all that it finds and that is more than one; empty: there is
   * nothing to divide. Never throws: what goes wrong, `find` throws.
   */
  parts(): Promise<readonly Part[]>;
}

/** One of several releases of an event. */
export interface Part {
  /** Path of its manifest. */
  readonly release: string;
  readonly forge: Forge;
}

/** Where a release and the policy it is gated under come from. {@link find} is asked first: the rest is about what it found. */
export interface ReleaseSource {
  /**
   * What is to be gated, or why nothing is.
   *
   * @throws CuegateError when something is missing, cannot be read, or moved
   */
  find(): Promise<Found>;
  /** The manifest that is gated, as far as `find` came; null: none was found, or nobody can be pointed to it. */
  manifest(): ManifestText | null;
  /** An earlier pass of the same manifest, whose records this run may go on with; null: there is none. */
  earlierPass(): Promise<EarlierPass | null>;
  /** What an earlier run recorded, where that is kept besides this run's own folder. Never throws. */
  earlierRecords(run: number): Promise<EarlierRecords>;
  /** What is remembered of earlier runs. Never throws: what cannot be read is not remembered, and a note says so. */
  history(): Promise<KnownRuns>;
  /**
   * What a reader has to know of the nights that a workflow runs; nothing: the last is fresh. Never throws. Absent: nobody
   * can say here.
   */
  nightlyAge?(workflow: string): Promise<readonly Reason[]>;
}

export interface ManifestText {
  /** In the repository. */
  readonly path: string;
  readonly text: string;
}

/** A pass that was published. */
export interface EarlierPass {
  /** Commit that passed. */
  readonly commit: string;
  /** Milliseconds since 1970, as the forge says. */
  readonly at: number;
  /** The workflow run that passed; null: the forge names none. */
  readonly run: number | null;
}

/** Where a verdict is told to those who wait for it. */
export interface Noticeboard {
  /**
   * Our own failure of the commit, published by another run; null: none. That one change releases nothing does not
   * take back what another change showed of the same commit.
   *
   * @throws CuegateError when it cannot be read
   */
  failure(): Promise<StandingFailure | null>;
  /**
   * The commit that the result of another job has to speak of to be published here; null: there is none. Whoever
   * publishes such a result asks this first.
   *
   * @throws CuegateError when it cannot be told
   */
  commit(): Promise<string | null>;
  /**
   * Says that a verdict on what was found is on its way, where there is a place for that, and takes back a success that
   * stands of the same commit: whatever ends this run, nobody is to read that one as its. Whoever begins publishes or
   * withdraws. Never throws. Absent: there is no such place.
   */
  begin?(): Promise<void>;
  /**
   * Says that what stands for all of several releases is not decided, in the status, too: it may be a success of an
   * earlier attempt. Whoever begins so publishes, whatever comes. Never throws. Absent: there is no such place.
   */
  beginAll?(): Promise<void>;
  /**
   * Makes a run remembered before it asks: whatever ends it, and whatever keeps its verdict from being told, later runs
   * know of it. Whoever registers publishes or withdraws. Absent: there is no such place.
   *
   * @throws CuegateError `memory-unwritten` where that could be written and was not
   */
  register?(run: BegunRun): Promise<void>;
  /**
   * Ends what was begun, if anything was, where nothing is published; a success that was taken back stays so. Never throws.
   *
   * @param ended tells what became of the run that was registered; absent: nobody knows
   */
  withdraw?(ended?: Pick<Finished, 'result' | 'cutShort'>): Promise<void>;
  /** Sets the status and writes the comment, once, at the end. Never throws, and changes no verdict. */
  publish(finished: Finished): Promise<Published>;
  /** Sets a red status: another job was to leave a result and left none that can be used. Never throws. */
  publishLost(reason: Reason): Promise<Published>;
}

/** Verdicts of a red step. */
export const RED_VERDICTS = ['fail', 'inconclusive', 'error'] as const;

/** A failure that stands published. */
export interface StandingFailure {
  readonly verdict: (typeof RED_VERDICTS)[number];
  /** Where it stands, in words or as an address. */
  readonly where: string;
}

/** A finished run as it is published. */
export interface Finished extends Pick<Session, 'result' | 'texts' | 'cutShort'> {
  /** Whether the step is green: a status is a success exactly then. */
  readonly green: boolean;
  readonly advisory: boolean;
  /** There is no time for a comment: the process is about to be ended. Absent: there is. */
  readonly isHurried?: boolean;
}

/** When a comment is written. */
export const COMMENT_MODES = ['always', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** What was published, and what was not. */
export interface Published {
  /** Address of the comment; empty when none was written. */
  readonly commentUrl: string;
  /** What could not be written, without secrets. */
  readonly warnings: readonly string[];
}

export const NOT_PUBLISHED: Published = { commentUrl: '', warnings: [] };

/** The job that a step belongs to. */
export interface CurrentJob {
  /** Of the run, and its attempt from 1. */
  readonly id: number;
  readonly attempt: number;
  /** Address of the run. */
  readonly url: string;
  /** Address of what its steps upload; absent: there is none. */
  readonly artifacts?: string;
  readonly tempFolder: string;
  /** Unique for each step of a job. */
  readonly stepId: string;
}

/** What a step tells its runner when it ends. */
export interface StepReport {
  /** Text for the log; may hold text of others. */
  readonly terminal: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Errors of a red step; of a green one that is no pass, warnings. */
  readonly annotations: readonly Annotation[];
  /** The process's exit: 0 makes warnings of annotations, anything else errors. */
  readonly exit: number;
  readonly warnings: readonly string[];
}

/** Shown beside the changed files; without a file, at the step. */
export interface Annotation {
  readonly text: string;
  /** Path in the repository; null: the run as a whole. */
  readonly file: string | null;
  readonly line: number | null;
}
