import type { BegunRun } from '../gate/begun-run.ts';
import { runCutShort } from '../gate/run-to-note.ts';
import { readJournal } from '../records/journal.ts';
import type { Release } from './release.ts';
import type { OutFolder } from './world.ts';

const RECORDS = 'records.jsonl';

/** A release whose runs others note before they ask. */
export interface Noted {
  readonly found: Release;
  /**
   * The run that they noted, as its records have it now.
   *
   * @returns null: it has answered nothing; absent: nobody has noted it, or its records cannot be read
   */
  soFar(out: OutFolder): BegunRun | null | undefined;
}

/** Watches whether a run of this release is noted. */
export function noted({ register, ...found }: Release): Noted {
  if (register === undefined) return { found, soFar: () => undefined };
  let begun: BegunRun | undefined;
  return {
    found: {
      ...found,
      async register(run) {
        await register(run);
        begun = run;
      },
    },
    soFar(out) {
      try {
        return begun === undefined ? begun : runCutShort(begun, readJournal(out.records(), RECORDS));
      } catch {
        // What ended the run is told; what was noted of it stays open.
        return undefined;
      }
    },
  };
}
