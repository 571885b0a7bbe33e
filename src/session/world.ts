import type { BatchLedger } from '../ask/batch/ledger.ts';
import type { Builtin } from '../builtin.ts';
import type { BegunRun } from '../gate/begun-run.ts';
import type { ChatModel } from '../model/chat.ts';
import type { PageFile } from '../page/folder-page.ts';
import type { Endpoint, Policy } from '../policy/policy.ts';
import type { ProxyServer } from '../policy/proxy.ts';
import type { Clock, Log, Progress, Random } from '../ports.ts';
import type { Journal } from '../records/journal.ts';
import type { Seal } from '../records/seal.ts';
import type { CallsByRole } from '../records/spent.ts';
import type { Excerpt } from '../report/excerpts.ts';
import type { Reports } from '../report/renderers.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';
import type { ShardsGiven } from '../shard/given.ts';
import type { UntoldFolder } from './release-folder.ts';

export interface SessionOptions {
  /** Overrides the policy's seed; null: the policy decides. */
  readonly seed: string | null;
  readonly dryRun: boolean;
  /** A dry run that asks a few questions to measure how long an answer takes; absent: it asks nothing. */
  readonly probe?: boolean;
  /** Conditions of a look without a verdict; absent: the gate. */
  readonly only?: readonly string[] | undefined;
  /** The folder, where nobody named it: then it must hold no other release's records; absent: somebody did. */
  readonly untold?: UntoldFolder;
  /** Which attempt of the same run this is, from 1. */
  readonly attempt?: number;
  /** Whether others may write where the records lie: then only sealed ones are believed. */
  readonly recordsNeedSeal?: boolean;
  /** Further forms of the result, written beside the reports of every run; absent: none. */
  readonly forms?: Forms;
  /** What other jobs asked ahead for this run; absent: it asks everything itself. */
  readonly shards?: Pick<ShardsGiven, 'job' | 'isFingerprintFree'> & {
    /** Looked for when there is something to gate. */
    given(): ShardsGiven['given'];
  };
}

/** Forms of the result that decide nothing and that nobody seals. */
export interface Forms {
  /** Every file that a run may have written: what this one does not write is taken away. */
  readonly files: readonly string[];
  /** The files of this run with their text. */
  of(result: Result): readonly { readonly file: string; readonly text: string }[];
}

/** A folder for records and reports. */
export interface OutFolder {
  /** The complete lines of the records as they are now; none for a new folder. */
  records(): Iterable<string>;
  readonly journal: Journal;
  /** Seals every record that is appended from here on. */
  sealWith(seal: Seal): void;
  /** Takes the lines of records that were kept elsewhere, as they are, into a folder that has none. */
  adopt(lines: readonly string[]): void;
  /** Puts records that are not believed aside, under another name. */
  setAside(): void;
  /** Where submitted batches are written down; absent: nowhere. */
  readonly batches?: BatchLedger;
  /** @param name may lead into a folder of its own, with `/` */
  write(name: string, text: string): void;
  /** Takes a file away, if it is there. */
  remove(name: string): void;
  /** Takes down those of the files that are there, under names of their own, until somebody knows what becomes of them. */
  takeDown(names: readonly string[]): TakenDown;
  close(): void;
}

/** Files of an earlier run. Whatever ends the process meanwhile, they do not stand in the folder as this run's. */
export interface TakenDown {
  /** None was there. */
  readonly isEmpty: boolean;
  /** Puts them back as they were, over what stands in their place. */
  putBack(): void;
  /** They are gone for good. */
  drop(): void;
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
  /** Told when models are asked, where time counts, and when none is any more; absent: it makes no difference. */
  readonly heap?: { readonly asking: () => void; readonly asked: () => void };
}

/** A finished session, without secrets. */
export interface Session {
  /** HTTP requests that no record tells of; absent: none. */
  readonly unrecorded?: CallsByRole;
  /**
   * A run that others have noted and that neither passed nor failed, as its records have it; null: it has answered
   * nothing; absent: there is none, or nobody knows.
   */
  readonly cutShort?: BegunRun | null | undefined;
  readonly result: Result;
  /** The flagged answers that reports may show. */
  readonly texts: readonly Excerpt[];
  readonly reports: Reports;
  /** The page, and what is kept beside it to make it again. */
  readonly page: readonly PageFile[];
}
