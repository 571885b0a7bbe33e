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

interface Failure {
  /** The last run in which it is known to have failed. */
  since: number | null;
  /** Every key (first digits) under which it failed. */
  readonly keys: Set<string>;
  readonly elsewhere: Set<string>;
  readonly heads: Set<string>;
}

const failure = (since: number | null): Failure => ({
  since,
  keys: new Set(),
  elsewhere: new Set(),
  heads: new Set(),
});

/**
 * The conditions that failed under any try of a line and that no key has passed since: what a run that passed asked, it
 * passed. A cue that failed on another day of another checkpoint has to be asked again, whatever the manifest says now.
 *
 * @param of the evidence that goes on and replays its own failures (null: none), and first digits of the wanted key
 * @param journal tries on record, in the order in which they began; `shown` those that others remember
 */
export function failedInLine(
  { recorded, history }: { readonly recorded: Recorded; readonly history: KnownRuns },
  journal: readonly Try[],
  shown: readonly Try[],
  { continued, key: wantedKey }: { readonly continued: RecordedEvidence | null; readonly key: string },
): readonly FailedCue[] {
  const failed = new Map<string, Failure>();
  const unseen = new Set(
    history.shown.filter((run) => !isOnRecord(recorded, run)).map(({ key, epoch }) => `${key} ${epoch}`),
  );
  for (const one of shown) {
    for (const digest of one.passed ? [] : one.failed) {
      const entry = failed.get(digest) ?? failure(one.lastRun);
      entry.keys.add(one.key);
      entry.since = Math.max(entry.since ?? 0, one.lastRun ?? 0);
      if (unseen.has(`${one.key} ${one.epoch}`)) entry.elsewhere.add(one.key);
      for (const head of one.heads) entry.heads.add(head);
      failed.set(digest, entry);
    }
  }
  // A pass undoes what failed before it, and nothing that failed under the very key that is asked for.
  const isUndone = ({ since, keys }: Failure, lastRun: number | null) =>
    !keys.has(wantedKey) && (since === null || lastRun === null || since <= lastRun);
  for (const { lastRun } of shown.filter(({ passed, isSure }) => passed && isSure))
    for (const [digest, entry] of failed) if (isUndone(entry, lastRun)) failed.delete(digest);
  for (const { key, epoch, lastRun, cleared, failed: digests } of journal) {
    for (const digest of cleared) {
      const entry = failed.get(digest);
      if (entry !== undefined && isUndone(entry, lastRun)) failed.delete(digest);
    }
    const goesOn = continued?.key.slice(0, KEY_DIGITS) === key && continued.epoch === epoch;
    for (const digest of digests) {
      const entry = failed.get(digest) ?? failure(lastRun);
      entry.keys.add(key);
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

/**
 * The cues that a screen had tested under any try of a line: they stay tested in it, whatever came of that.
 *
 * @param failed those that failed in it, which are tested anyway
 */
export function promotedInLine(tries: readonly Try[], failed: readonly FailedCue[]): readonly FailedCue[] {
  return besides(
    failed,
    tries.flatMap(({ promoted, heads }) => promoted.map((digest) => ({ digest, heads }))),
  );
}

/**
 * The cues that were tested in tries of a line that neither failed nor passed, and that no later try passed: whoever
 * leaves out the cue that kept a model from passing has shown nothing. Passes of other weights take out nothing that
 * is undecided under the key that is asked for.
 *
 * @param tries in the order in which they began
 * @param known cues that are tested anyway
 */
export function undecidedInLine(
  tries: readonly Try[],
  wantedKey: string,
  known: readonly FailedCue[],
): readonly FailedCue[] {
  return besides(
    known,
    tries.flatMap(({ key, undecided, heads }, at) =>
      undecided
        .filter(
          (digest) =>
            !tries.slice(at + 1).some((later) => settles(later, digest, key === wantedKey ? key : null)),
        )
        .map((digest) => ({ digest, heads })),
    ),
  );
}

/** @param under the only key whose passes count; null: any does */
function settles({ key, cleared, passed, isSure }: Try, digest: string, under: string | null): boolean {
  if (under !== null && key !== under) return false;
  // What a run that passed asked, it passed: nothing is left out that was undecided.
  return cleared.includes(digest) || (passed && isSure);
}

function besides(
  known: readonly FailedCue[],
  cues: readonly Pick<FailedCue, 'digest' | 'heads'>[],
): readonly FailedCue[] {
  const heads = new Map<string, readonly string[]>();
  for (const cue of cues) heads.set(cue.digest, [...(heads.get(cue.digest) ?? []), ...cue.heads]);
  return [...heads]
    .filter(([digest]) => known.every((one) => one.digest !== digest))
    .map(([digest, commits]) => ({ digest, elsewhere: [], heads: [...new Set(commits)] }));
}
