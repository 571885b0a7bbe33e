import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Notice } from '../nightly/notice.ts';
import type { NightlySource, Restored, Uncounted } from '../nightly/place.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { SessionWorld } from '../session/world.ts';
import type { NightPlan } from './nightly-plan.ts';

/** What the night of one release takes. */
export interface ReleaseToWatch {
  readonly source: NightlySource;
  readonly manifest: Manifest;
  readonly settled: NightPlan;
  readonly folder: NightlyFolder;
  /** Where the folder lies, for the gates below it. */
  readonly stateDir: string;
  /**
   * A notice that stands open where people see it, asked for where the state knows of none; null: none does.
   *
   * @throws CuegateError when nobody can tell
   */
  standing(): Promise<Notice | null>;
  /** What became of its state, where the folder is filled from elsewhere; null: nobody looked. */
  readonly restored: Restored | null;
  /** Why what the night finds is not counted; null: it is. */
  readonly uncounted: Uncounted | null;
  /** Whether a result that accepted it was given. */
  readonly isAccepted: boolean;
  /** Whether others can write where the folder comes from: then batches of an earlier run are not believed to be ours. */
  readonly othersMayWrite: boolean;
  /** The world of a session that writes to a folder. */
  worldFor(out: string): SessionWorld;
}
