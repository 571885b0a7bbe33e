import type { Builtin } from '../builtin.ts';
import type { Reason } from '../errors.ts';
import type { KnownRuns } from '../gate/attempts.ts';
import type { ChatModel } from '../model/chat.ts';
import type { FindReleased } from '../policy/baseline.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Endpoint, Policy } from '../policy/policy.ts';
import type { ProxyServer } from '../policy/proxy.ts';
import type { Clock, FileSource, Log, Progress, Random } from '../ports.ts';
import type { Journal } from '../records/journal.ts';
import type { Excerpt } from '../report/excerpts.ts';
import type { Reports } from '../report/renderers.ts';
import type { Calls } from '../report/result.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';

/** What is to be gated, wherever it came from. */
export interface Release {
  readonly policyText: string;
  /** How errors name the policy. */
  readonly policyFile: string;
  readonly manifest: () => Manifest;
  /** The labels beside the policy; absent or null: there are none. */
  readonly labels?: { readonly text: string; readonly file: string } | null;
  /** Finds the manifest of the model that is released now; absent: nobody can say here. */
  readonly releasedManifest?: FindReleased;
  /** What a reader should know of where it came from; absent: nothing. */
  readonly notes?: readonly Reason[];
  /** Where the policy's paths start. */
  readonly root: FileSource;
  /** Whether reports are public. */
  readonly publicPlace: boolean;
  readonly source: Result['source'];
  /** What is known of earlier runs of this release besides the records; absent: nothing. */
  readonly history?: KnownRuns;
  /** Why nothing may be asked under this policy: then the plan is reported as an error, and no key is read. */
  readonly planOnly?: Reason;
}

/** Decided before anything is asked: nothing is released, or what is released has passed already. */
export interface Settled {
  readonly verdict: 'not-applicable' | 'pass';
  readonly reason: Reason;
  readonly source: Result['source'];
  /** Requests it took to settle that; absent: none. */
  readonly calls?: Calls;
}

export interface SessionOptions {
  /** Overrides the policy's seed; null: the policy decides. */
  readonly seed: string | null;
  readonly dryRun: boolean;
  /** Which attempt of the same run this is, from 1. */
  readonly attempt?: number;
}

/** A folder for records and reports. */
export interface OutFolder {
  /** The complete lines of the records as they are now; none for a new folder. */
  records(): Iterable<string>;
  readonly journal: Journal;
  /** Puts records that are not believed aside, under another name. */
  setAside(): void;
  write(name: string, text: string): void;
  close(): void;
}

export interface SessionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Aborted when somebody wants the run to end now: it ends as an error, `cancelled`. */
  readonly cancelled: AbortSignal;
  readonly progress: Progress;
  /** The data that ships; throws when the installation is incomplete. */
  builtin(): Builtin;
  readonly versions: RunFacts['versions'];
  /** Hides the policy's keys in every output from here on. */
  protect(policy: Policy): void;
  /** Text without the keys that are hidden so far. */
  redact(text: string): string;
  chatModel(endpoint: Endpoint, key: string | null, proxy: ProxyServer | null): ChatModel;
  openOut(): OutFolder;
}

/** A finished session, without secrets. */
export interface Session {
  readonly result: Result;
  /** The flagged answers that reports may show. */
  readonly texts: readonly Excerpt[];
  readonly reports: Reports;
}
