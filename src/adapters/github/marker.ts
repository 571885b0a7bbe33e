import type { Verdict } from '../../model/verdict.ts';
import { releaseDigits } from '../../records/release.ts';
import { NO_RUN_HISTORY, type RunHistory } from '../../report/run-history.ts';
import { historyWithin } from '../../report/run-history-room.ts';
import { decodeRunHistory, encodeRunHistory } from '../../report/run-history-word.ts';
import { MAX_MARKER_CHARS } from '../../report/size-limits.ts';
import type { MarkerSeal } from './marker-seal.ts';

/** Which run wrote a comment. */
export interface Writer {
  /** Commit the comment is about; null when the run did not come that far. */
  readonly head: string | null;
  readonly run: number;
  readonly attempt: number;
}

/** What the invisible last line of a comment says: it finds the comment, and is what the pull request remembers. */
export interface Marker {
  /** Path of the manifest as `encodeURIComponent` writes it; empty when the run did not come that far. */
  readonly release: string;
  /** Null: an earlier version of cuegate wrote it. */
  readonly writer: Writer | null;
  /** Of the comment; null: no run has told one yet, or an earlier version of cuegate wrote it. */
  readonly verdict: Verdict | null;
  readonly tried: RunHistory;
  /** What a seal covers, and the seal; null: there is none. */
  readonly signed: string;
  readonly mac: string | null;
}

const MARKER =
  /<!-- cuegate (?<signed>release=(?<release>\S*)(?: head=(?<head>[0-9a-f]*) run=(?<run>\d{1,15}) attempt=(?<attempt>\d{1,6})(?: verdict=(?<verdict>[a-z-]+))? tried=(?<tried>\S*))?)(?: mac=(?<mac>[0-9a-f]{64}))? -->\s*$/;
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'error', 'not-applicable'];

/** What a marker is made of. */
export interface Marked {
  readonly release: string | null;
  readonly writer: Writer;
  /** null: there is none yet. */
  readonly verdict: Verdict | null;
  readonly tried: RunHistory;
}

/**
 * The last line of a comment; encoded, so that no path can end it, and no longer than {@link MAX_MARKER_CHARS}.
 *
 * @param seal of the pull request that the comment is for; null: it is not sealed
 */
export function markerLine({ release, writer, verdict, tried }: Marked, seal: MarkerSeal | null): string {
  const { head, run, attempt } = writer;
  const said = verdict === null ? '' : ` verdict=${verdict}`;
  const line = (word: string) => {
    const signed = `release=${encodedRelease(release)} head=${head ?? ''} run=${run} attempt=${attempt}${said} tried=${word}`;
    return `<!-- cuegate ${signed}${seal === null ? '' : ` mac=${seal.macOf(signed)}`} -->`;
  };
  const room = MAX_MARKER_CHARS - line('').length;
  return line(encodeRunHistory(historyWithin(tried, room, releaseDigits(release))));
}

/** The marker of a comment's body; null when it has none. */
export function markerOf(body: string): Marker | null {
  const { groups } = MARKER.exec(body) ?? {};
  if (groups === undefined) return null;
  const { signed = '', release = '', head, run, attempt, verdict, tried, mac } = groups;
  const writer = { head: head || null, run: Number(run), attempt: Number(attempt) };
  return {
    release,
    writer: run === undefined ? null : writer,
    verdict: VERDICTS.find((known) => known === verdict) ?? null,
    tried: tried === undefined ? NO_RUN_HISTORY : decodeRunHistory(tried),
    signed,
    mac: mac ?? null,
  };
}

/** A comment's body without its marker. */
export function withoutMarker(body: string): string {
  return body.replace(MARKER, '').trimEnd();
}

/** A path as the marker carries it. */
export function encodedRelease(release: string | null): string {
  return encodeURIComponent((release ?? '').toWellFormed());
}

/** Whether one run started after another, or is a later attempt of the same run. */
export function isLater(one: Writer, other: Writer): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
