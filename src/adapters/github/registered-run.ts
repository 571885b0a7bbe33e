import { CuegateError } from '../../errors.ts';
import type { PastRun } from '../../report/run-history.ts';
import { rememberedRuns, withoutOpen } from '../../report/run-history-merge.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi } from './api.ts';
import { bodiesOf } from './comment-bodies.ts';
import type { Writer } from './marker.ts';
import {
  type CommentPlace,
  createOnce,
  remember,
  type StandingComment,
  shrinking,
  standingComment,
} from './one-comment.ts';
import { isForbidden } from './patience.ts';

/** A run that a comment remembers before it has asked. */
export interface Registration {
  /** As it is written down. */
  readonly run: PastRun;
  /** The comment that was made for its sake; null: there was one. */
  readonly made: number | null;
}

/** A run that is to be written down, and what a comment says that is made for it. */
export interface Registering extends CommentPlace {
  readonly writer: Writer;
  readonly run: PastRun;
  /** Markdown. */
  readonly text: string;
}

/**
 * Writes down that a run is going to ask: in the comment of its release, which reads as before, or in a new one.
 *
 * @returns null where the token may not write comments: whoever grants that has decided it
 * @throws CuegateError `memory-unwritten`
 */
export async function registerRun(api: GitHubApi, given: Registering): Promise<Registration | null> {
  const post = withoutSecrets(given);
  try {
    const standing = await standingComment(api, post);
    const { own, others, seal } = standing;
    const tried = rememberedRuns(
      own === null ? [] : [own.marker.tried],
      others.map(({ marker }) => marker.tried),
      post.run,
    );
    if (own !== null) {
      const { writer, verdict } = own.marker;
      await remember(api, own, { ...post, writer: writer ?? post.writer, verdict, tried }, seal);
      return { run: post.run, made: null };
    }
    const bodies = bodiesOf({ ...post, verdict: null, tried }, seal, () => post.text);
    const { id } = await shrinking(bodies, (body) => createOnce(api, post, standing, body));
    return { run: post.run, made: id };
  } catch (error) {
    if (isForbidden(error) && !isClosedToAll(error)) return null;
    throw new CuegateError('memory-unwritten', { detail: apiFault(error) });
  }
}

/**
 * Writes down what became of a run that ends without a result; a comment that was made for it alone says so, or goes if
 * the run was no try. Never throws: what cannot be written leaves it open.
 *
 * @param ended null: it was no try
 */
export async function settleRun(
  api: GitHubApi,
  { run, made }: Registration,
  given: Omit<Registering, 'run'>,
  ended: PastRun | null,
): Promise<void> {
  const post = withoutSecrets(given);
  try {
    const standing = await standingComment(api, post);
    const { own, seal } = standing;
    if (own === null) return;
    const tried = triedBeside(standing, run, ended);
    const isItsOwn = own.comment.id === made && own.marker.verdict === null;
    if (isItsOwn && tried.tried.length === 0) return await api.deleteComment(own.comment.id);
    const marked = { ...post, writer: own.marker.writer ?? post.writer, verdict: own.marker.verdict, tried };
    if (!isItsOwn) return await remember(api, own, marked, seal);
    await shrinking(
      bodiesOf(marked, seal, () => post.text),
      (body) => api.updateComment(own.comment.id, body),
    );
  } catch {
    // It stays open, which is the stricter memory.
  }
}

function triedBeside({ own, others }: StandingComment, run: PastRun, ended: PastRun | null) {
  return rememberedRuns(
    withoutOpen(own === null ? [] : [own.marker.tried], run),
    others.map(({ marker }) => marker.tried),
    ended,
  );
}

/** The path comes from an input: its encoded form would disguise a secret. */
function withoutSecrets<P extends CommentPlace>(place: P): P {
  return { ...place, release: place.release === null ? null : processSecrets.redact(place.release) };
}

/** GitHub lets nobody comment there: a locked conversation, or one that is too long. */
function isClosedToAll(error: unknown): boolean {
  return /\b(?:locked|disabled)\b/i.test(apiFault(error));
}
