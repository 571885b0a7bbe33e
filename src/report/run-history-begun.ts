import { KEY_DIGITS, SHORT_DIGITS } from '../digest.ts';
import { cut } from '../errors.ts';
import type { BegunRun } from '../gate/begun-run.ts';
import { releaseDigits } from '../records/release.ts';
import { MAX_FAILED, MAX_NAME_CHARS, type PastRun, type RunPlace } from './run-history.ts';

/** Which run of which release it is, besides its place in a line. */
export interface BegunAt extends RunPlace {
  readonly run: number;
  /** Of the workflow's run. */
  readonly attempt: number;
  /** Path of the manifest; null: none. */
  readonly release: string | null;
  /** Commit of the manifest; null: not known. */
  readonly head: string | null;
}

/**
 * A run that has no result, as a comment remembers it: an error.
 *
 * @param isOpen whether nobody knows yet what becomes of it
 */
export function pastRunOfBegun(begun: BegunRun, at: BegunAt, isOpen: boolean): PastRun {
  const { run, attempt, release, head, ...place } = at;
  const listed = (cues: readonly string[]) => cues.slice(0, MAX_FAILED);
  return {
    model: cut(begun.model, MAX_NAME_CHARS),
    digest: begun.digest === null ? null : cut(begun.digest, MAX_NAME_CHARS),
    observed: null,
    head: (head ?? '').slice(0, SHORT_DIGITS),
    verdict: 'error',
    ...(isOpen ? { open: true } : {}),
    run,
    attempt,
    release: releaseDigits(release),
    key: begun.evidence.key.slice(0, KEY_DIGITS),
    line: begun.attempt,
    kept: begun.kept,
    epoch: begun.evidence.epoch,
    last: begun.lastDraw,
    unlisted: 0,
    failed: listed(begun.failed),
    promoted: listed(begun.promoted),
    undecided: listed(begun.undecided),
    cleared: [],
    commit: head ?? '',
    ...place,
    parts: { ...begun.parts },
  };
}
