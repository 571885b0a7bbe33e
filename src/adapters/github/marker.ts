import {
  decodeRunHistory,
  encodeRunHistory,
  NO_RUN_HISTORY,
  type RunHistory,
} from '../../report/run-history.ts';

/** Which run wrote a comment. */
export interface Writer {
  /** Commit the comment is about; null when the run did not come that far. */
  readonly head: string | null;
  readonly run: number;
  readonly attempt: number;
}

/** What the invisible last line of a comment says. It finds the comment and is shown; it never decides anything. */
export interface Marker {
  /** Path of the manifest as `encodeURIComponent` writes it; empty when the run did not come that far. */
  readonly release: string;
  /** Null: an earlier version of cuegate wrote it. */
  readonly writer: Writer | null;
  readonly tried: RunHistory;
}

const MARKER =
  /<!-- cuegate release=(\S*)(?: head=([0-9a-f]*) run=(\d{1,15}) attempt=(\d{1,6}) tried=(\S*))? -->\s*$/;

/** The last line of a comment; encoded, so that no path can end it. */
export function markerLine(
  release: string | null,
  { head, run, attempt }: Writer,
  tried: RunHistory,
): string {
  const name = encodedRelease(release);
  return `<!-- cuegate release=${name} head=${head ?? ''} run=${run} attempt=${attempt} tried=${encodeRunHistory(tried)} -->`;
}

/** The marker of a comment's body; null when it has none. */
export function markerOf(body: string): Marker | null {
  const found = MARKER.exec(body);
  if (found === null) return null;
  const [, release = '', head, run, attempt, tried] = found;
  const writer = { head: head || null, run: Number(run), attempt: Number(attempt) };
  return {
    release,
    writer: run === undefined ? null : writer,
    tried: tried === undefined ? NO_RUN_HISTORY : decodeRunHistory(tried),
  };
}

/** A path as the marker carries it. */
export function encodedRelease(release: string | null): string {
  return encodeURIComponent((release ?? '').toWellFormed());
}

/** Whether one run started after another, or is a later attempt of the same run. */
export function isLater(one: Writer, other: Writer): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
