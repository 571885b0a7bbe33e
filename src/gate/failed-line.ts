import { KEY_DIGITS } from '../digest.ts';
import type { Recorded, RecordedEvidence } from '../records/recorded.ts';
import type { KnownRuns } from './known-runs.ts';
import { isOnRecord } from './lost.ts';
import type { Try } from './tries.ts';

/** A cue, or plain, that failed in a line. */
export interface FailedCue {
  readonly digest: string;
  /** Evidence keys (first digits) under which it failed in evidence that is not continued. */
  readonly elsewhere: readonly string[];
  /** Commits whose manifests may hold its text. */
  readonly heads: readonly string[];
}

/**
 * The conditions that failed under any try of a line and that no key has passed since: what a run that passed asked, it
 * passed. A cue that failed on another day of another checkpoint has to be asked again, whatever the manifest says now.
 *
 * @param continued the evidence that goes on and replays its own failures; null: none
 * @param journal tries on record, in the order in which they began; `shown` those that others remember
 */
export function failedInLine(
  { recorded, history }: { readonly recorded: Recorded; readonly history: KnownRuns },
  journal: readonly Try[],
  shown: readonly Try[],
  continued: RecordedEvidence | null,
): readonly FailedCue[] {
  const failed = new Map<string, { since: number | null; elsewhere: Set<string>; heads: Set<string> }>();
  const unseen = new Set(
    history.shown.filter((run) => !isOnRecord(recorded, run)).map(({ key, epoch }) => `${key} ${epoch}`),
  );
  for (const one of shown) {
    if (one.passed && one.isSure) failed.clear();
    for (const digest of one.passed ? [] : one.failed) {
      const entry = failed.get(digest) ?? { since: one.lastRun, elsewhere: new Set(), heads: new Set() };
      entry.since = one.lastRun;
      if (unseen.has(`${one.key} ${one.epoch}`)) entry.elsewhere.add(one.key);
      for (const head of one.heads) entry.heads.add(head);
      failed.set(digest, entry);
    }
  }
  for (const { key, epoch, lastRun, cleared, failed: digests } of journal) {
    for (const digest of cleared) {
      const since = failed.get(digest)?.since ?? null;
      // What failed in a later run than the one that passed has not been passed.
      if (since === null || lastRun === null || since <= lastRun) failed.delete(digest);
    }
    const goesOn = continued?.key.slice(0, KEY_DIGITS) === key && continued.epoch === epoch;
    for (const digest of digests) {
      const entry = failed.get(digest) ?? { since: lastRun, elsewhere: new Set(), heads: new Set() };
      if (!goesOn) entry.elsewhere.add(key);
      failed.set(digest, entry);
    }
  }
  return [...failed].map(([digest, { elsewhere, heads }]) => ({
    digest,
    elsewhere: [...elsewhere],
    heads: [...heads],
  }));
}
