import type { Policy } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';
import type { NoticePort } from './notice.ts';

/** Files that a night kept, or why there are none, as a clause. */
export type Kept = (
  | {
      readonly file: (name: string) => Uint8Array | null;
      readonly why: null;
      /** Newer nights that left none; null: it is the newest that there is. */
      readonly passedOver: PassedOver | null;
    }
  | { readonly file: null; readonly why: string }
) & {
  /** Whether a newer night than this one has ended: then what this one leaves is read by nobody. */
  readonly isOutrun: boolean;
};

/** Nights that left nothing, newer than the one that is gone on with. */
export interface PassedOver {
  readonly nights: number;
  /** The night that is gone on with, by the id of its run, and when that began, as ISO 8601. */
  readonly run: number;
  readonly at: string;
}

/** What became of a release whose state did not lie in the folder. */
export interface Restored {
  /** Why nothing was kept, as a clause; null: it was brought back. */
  readonly lost: string | null;
  /** Newer nights that left nothing of it; null: there are none. */
  readonly passedOver: PassedOver | null;
  /** Whether a newer night than this one has ended. */
  readonly isOutrun: boolean;
}

/** Why what a night finds is not counted: it was started by hand, or a newer one has ended before it was run again. */
export type Uncounted = 'by-hand' | 'outrun';

/** What nights of a forge take from there, and where it is told. */
export interface NightsPlace {
  /**
   * What the default branch says.
   *
   * @throws CuegateError `event-unsupported` where a night cannot be, and for what a person has to mend
   */
  read(policy: string): Promise<NightlySource>;
  /**
   * Finds what the nights before kept under a file's name.
   *
   * @throws CuegateError when it is there but cannot be fetched: beginning anew would lose it for good
   */
  readonly kept: (name: string) => Promise<Kept>;
  /** Whether a person started this night: nobody goes on from it. */
  readonly isByHand: boolean;
  /** Where notices are told there. */
  readonly issues: NoticePort;
}

/** What the nights of one repository have in common: the policy, and the files beside it. */
export interface NightlySource {
  readonly policy: Policy;
  readonly policyText: string;
  readonly policyFile: string;
  /** The labels beside the policy; null: there are none. */
  readonly labels: { readonly text: string; readonly file: string } | null;
  readonly root: FileSource;
  /** `owner/name`, or what else tells it from others. */
  readonly repository: string;
  /** Whether reports are public: then `report.text: auto` keeps prompts and answers out. */
  readonly publicPlace: boolean;
}
