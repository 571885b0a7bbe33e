import { KEY_DIGITS } from '../digest.ts';
import type { Recorded, RecordedEvidence } from '../records/recorded.ts';
import type { KnownRuns } from './known-runs.ts';
import { isOnRecord } from './lost.ts';
import { endedAfter, type Try } from './tries.ts';

/** A cue, or plain, that failed in a line. */
export interface FailedCue {
  readonly digest: string;
  /** Evidence keys (first digits) under which it failed in evidence that is not continued. */
  readonly elsewhere: readonly string[];
  /** Commits whose manifests may hold its text. */
  readonly heads: readonly string[];
}

/**
 * The conditions that failed under any try of a line and that no later one has asked and passed. A cue that failed on
 * another day of another checkpoint has to be asked again, whatever the manifest says now; under the key that failed,
 * whatever passed since.
 *
 * @param of the evidence that goes on and replays its own failures (null: none), and first digits of the wanted key
 * @param tries those that others remember, then those on record
 */
export function failedInLine(
  { recorded, history }: { readonly recorded: Recorded; readonly history: KnownRuns },
  tries: readonly Try[],
  { continued, key: wantedKey }: { readonly continued: RecordedEvidence | null; readonly key: string },
): readonly FailedCue[] {
  const unseen = new Set(
    history.shown.filter((run) => !isOnRecord(recorded, run)).map(({ key, epoch }) => `${key} ${epoch}`),
  );
  const goesOn = ({ key, epoch }: Try) =>
    continued?.key.slice(0, KEY_DIGITS) === key && continued.epoch === epoch;
  const isElsewhere = (one: Try) =>
    one.newestPlan === null ? unseen.has(`${one.key} ${one.epoch}`) : !goesOn(one);
  return owed(tries, ({ failed }) => failed, wantedKey).map(({ digest, by }) => ({
    digest,
    elsewhere: [...new Set(by.filter(isElsewhere).map(({ key }) => key))],
    heads: headsOf(by),
  }));
}

/**
 * The cues that a screen had tested under any try of a line: they stay tested in it, whatever came of that.
 *
 * @param known cues that are tested anyway
 */
export function promotedInLine(tries: readonly Try[], known: readonly FailedCue[]): readonly FailedCue[] {
  return besides(
    known,
    byDigest(tries, ({ promoted }) => promoted),
  );
}

/**
 * The cues that were tested in tries of a line that neither failed nor passed, and that no later try has asked and
 * passed: whoever leaves out the cue that kept a model from passing has shown nothing.
 *
 * @param known cues that are tested anyway
 */
export function undecidedInLine(
  tries: readonly Try[],
  wantedKey: string,
  known: readonly FailedCue[],
): readonly FailedCue[] {
  return besides(
    known,
    owed(tries, ({ undecided }) => undecided, wantedKey),
  );
}

/** A cue, and the tries that it comes from. */
interface Owed {
  readonly digest: string;
  readonly by: readonly Try[];
}

/**
 * The cues of tries that no later one has passed, each with the tries it is owed by. A pass settles what it is known to
 * have asked, and for the key that is wanted nothing but its own passes do: of failures, none.
 */
function owed(
  tries: readonly Try[],
  of: (one: Try) => readonly string[],
  wantedKey: string,
): readonly Owed[] {
  const isSettled = (digest: string, one: Try) =>
    tries.some(
      (later) =>
        later.isSure &&
        later.cleared.includes(digest) &&
        endedAfter(later, one) &&
        (one.key !== wantedKey || (later.key === wantedKey && !one.failed.includes(digest))),
    );
  return byDigest(tries, of).flatMap(({ digest, by }) => {
    const left = by.filter((one) => !isSettled(digest, one));
    return left.length === 0 ? [] : [{ digest, by: left }];
  });
}

function byDigest(tries: readonly Try[], of: (one: Try) => readonly string[]): readonly Owed[] {
  const pairs = tries.flatMap((one) => of(one).map((digest) => ({ digest, one })));
  return [...Map.groupBy(pairs, ({ digest }) => digest)].map(([digest, found]) => ({
    digest,
    by: found.map(({ one }) => one),
  }));
}

function besides(known: readonly FailedCue[], cues: readonly Owed[]): readonly FailedCue[] {
  return cues
    .filter(({ digest }) => known.every((one) => one.digest !== digest))
    .map(({ digest, by }) => ({ digest, elsewhere: [], heads: headsOf(by) }));
}

function headsOf(tries: readonly Try[]): readonly string[] {
  return [...new Set(tries.flatMap(({ heads }) => heads))];
}
