import type { PastRun, RunHistory } from '../../report/run-history.ts';
import { rememberedRuns, withoutOpen } from '../../report/run-history-merge.ts';
import type { Result } from '../../report/schema.ts';
import type { SizeLimits } from '../../report/size-limits.ts';
import type { CommentMode } from '../../session/forge.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi } from './api.ts';
import { bodiesOf } from './comment-bodies.ts';
import { isLater, type Writer } from './marker.ts';
import {
  type CommentPlace,
  createOnce,
  remember,
  type StandingComment,
  shrinking,
  standingComment,
} from './one-comment.ts';
import type { OwnComment } from './own-comments.ts';
import type { Registration } from './registered-run.ts';

/** What became of the comment: its address, nothing to do, or why it could not be written. */
export type Posted =
  | { readonly state: 'posted'; readonly url: string }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly why: string };

/** A finished run, as its comment needs it. */
export interface Post extends CommentPlace {
  readonly writer: Writer;
  readonly verdict: Result['verdict'];
  readonly green: boolean;
  readonly mode: CommentMode;
  /** What this run tried; null when it never came to know the model. */
  readonly tried: PastRun | null;
  /** What was written down of this run before it asked; null: nothing. */
  readonly registered: Registration | null;
  /** The run is not one of the pull request's own: its comment remembers it and says what it said. */
  readonly isMemoryOnly: boolean;
  /** The comment within limits. */
  render(tried: RunHistory, limits: SizeLimits): string;
}

/**
 * Writes the one comment of this release on the pull request: our own that carries its marker is rewritten, else
 * a new one is made. Comments of other authors are never touched, and what a newer run wrote stays to be read; but every
 * run is remembered, or a push in time would make a failure forgotten. Never throws: a comment that cannot be written
 * changes no verdict.
 */
export async function postComment(api: GitHubApi, given: Post): Promise<Posted> {
  // The path comes from an input: its encoded form would disguise a secret.
  const post = { ...given, release: given.release === null ? null : processSecrets.redact(given.release) };
  if (post.mode === 'never') return NOTHING;
  try {
    const standing = await standingComment(api, post);
    const { own, seal } = standing;
    const isQuiet = post.mode === 'on-failure' && post.green;
    if (own === null && (post.verdict === 'not-applicable' || isQuiet)) return NOTHING;
    if (post.isMemoryOnly || (await isOutdated(api, post, standing))) {
      const isForgotten = post.tried === null || post.verdict === 'pass';
      if (isForgotten && post.registered === null) return NOTHING;
      if (own !== null) {
        const { writer, verdict } = own.marker;
        const tried = triedOf(isForgotten ? { ...post, tried: null } : post, standing);
        if (isMadeFor(post, own) && tried.tried.length === 0) {
          await api.deleteComment(own.comment.id);
          return NOTHING;
        }
        const marked = { ...post, writer: writer ?? post.writer, verdict, tried };
        await remember(api, own, marked, seal);
        return NOTHING;
      }
    }
    const tried = triedOf(post, standing);
    // It stands there for the sake of this run alone.
    if (own !== null && isQuiet && isMadeFor(post, own)) {
      await api.deleteComment(own.comment.id);
      return NOTHING;
    }
    const bodies = bodiesOf({ ...post, tried }, seal, (limits) => post.render(tried, limits));
    const { url } = await shrinking(bodies, (body) =>
      own === null ? createOnce(api, post, standing, body) : api.updateComment(own.comment.id, body),
    );
    return { state: 'posted', url };
  } catch (error) {
    return { state: 'refused', why: apiFault(error) };
  }
}

const NOTHING: Posted = { state: 'none' };

/** Whether a comment stands there for the sake of this run, and says nothing yet. */
function isMadeFor({ registered }: Post, { comment, marker }: OwnComment): boolean {
  return comment.id === registered?.made && marker.verdict === null;
}

/** What the comment remembers from now on. A pass that comes too late is not told, and nothing is open of it. */
function triedOf({ tried, registered }: Post, { own, others }: StandingComment): RunHistory {
  const before = own === null ? [] : [own.marker.tried];
  return rememberedRuns(
    registered === null ? before : withoutOpen(before, registered.run),
    others.map(({ marker }) => marker.tried),
    tried,
  );
}

/**
 * A newer commit has a run, and a comment, of its own; so has a later run of the same commit. That there is one is
 * believed only where it is vouched for: else any text could keep a comment from being written.
 */
async function isOutdated(
  api: GitHubApi,
  { pull, writer }: Post,
  { own, witness }: StandingComment,
): Promise<boolean> {
  const now = await api.pull(pull).catch(() => null);
  if (now !== null && writer.head !== null && now.headSha !== writer.head) return true;
  const before = own?.marker.writer ?? null;
  if (before === null || !isLater(before, writer) || !(await witness(before))) return false;
  return now === null || before.head === null || before.head === now.headSha;
}
