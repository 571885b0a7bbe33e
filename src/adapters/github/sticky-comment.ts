import type { PastRun, RunHistory } from '../../report/run-history.ts';
import { rememberedRuns } from '../../report/run-history-merge.ts';
import type { Result } from '../../report/schema.ts';
import type { SizeLimits } from '../../report/size-limits.ts';
import type { CommentMode } from '../../session/forge.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi, type IssueComment } from './api.ts';
import { bodiesOf, bodiesRemembering } from './comment-bodies.ts';
import { encodedRelease, isLater, type Writer, withoutMarker } from './marker.ts';
import { type MarkerSeal, markerSeal } from './marker-seal.ts';
import { type OwnComment, ownComments } from './own-comments.ts';
import { isAmbiguous, statusOf } from './patience.ts';
import { SEALED, statusWitness, type Witness } from './witness.ts';

/** What became of the comment: its address, nothing to do, or why it could not be written. */
export type Posted =
  | { readonly state: 'posted'; readonly url: string }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly why: string };

/** A finished run, as its comment needs it. */
export interface Post {
  readonly pull: number;
  /** Path of the manifest; null when the run did not come that far. */
  readonly release: string | null;
  readonly writer: Writer;
  readonly verdict: Result['verdict'];
  readonly green: boolean;
  readonly mode: CommentMode;
  /** What this run tried; null when it never came to know the model. */
  readonly tried: PastRun | null;
  /** Seals the comment's marker; null: there is no secret to seal it with. */
  readonly salt: string | null;
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
    const viewer = await api.viewer();
    const { believed } = await ownComments(api, post.pull, viewer, post.salt);
    const witness = post.salt === null ? statusWitness(api, viewer) : SEALED;
    const own = await ownOf(believed, post.release, witness);
    const wanted = post.verdict !== 'not-applicable' && !(post.mode === 'on-failure' && post.green);
    if (own === null && !wanted) return NOTHING;
    const memoryOf = (comments: readonly OwnComment[]) => comments.map(({ marker }) => marker.tried);
    const others = believed.filter((one) => one !== own);
    const tried = rememberedRuns(memoryOf(own === null ? [] : [own]), memoryOf(others), post.tried);
    if (post.isMemoryOnly || (await isOutdated(api, post, own, witness))) {
      if (post.tried === null || post.verdict === 'pass') return NOTHING;
      if (own !== null) return await remember(api, post, own, tried);
    }
    const bodies = bodiesOf({ ...post, tried }, sealOf(api, post), (limits) => post.render(tried, limits));
    if (own !== null) return await shrinking(bodies, (body) => api.updateComment(own.comment.id, body));
    return await shrinking(bodies, (body) => createOnce(api, { post, viewer, witness }, body));
  } catch (error) {
    return { state: 'refused', why: apiFault(error) };
  }
}

function sealOf({ repository }: GitHubApi, { salt, pull }: Post): MarkerSeal | null {
  return salt === null ? null : markerSeal(salt, repository, pull);
}

const NOTHING: Posted = { state: 'none' };

/** Leaves a comment as it reads, and lets it remember one run more. */
async function remember(
  api: GitHubApi,
  post: Post,
  { comment, marker }: OwnComment,
  tried: RunHistory,
): Promise<Posted> {
  const marked = {
    release: post.release,
    writer: marker.writer ?? post.writer,
    verdict: marker.verdict ?? post.verdict,
    tried,
  };
  const bodies = bodiesRemembering(withoutMarker(comment.body), marked, sealOf(api, post));
  await shrinking(bodies, (body) => api.updateComment(comment.id, body));
  return NOTHING;
}

/**
 * The comment of ours for this release; one made before the release was known serves too. Of several it is the
 * oldest: whoever repeats our marker comes later. One whose run is vouched for comes first.
 */
async function ownOf(
  marked: readonly OwnComment[],
  release: string | null,
  witness: Witness,
): Promise<OwnComment | null> {
  const same = marked.filter(({ marker }) => release === null || marker.release === encodedRelease(release));
  const unnamed = marked.filter(({ marker }) => marker.release === '');
  const candidates = same.length > 0 ? same : unnamed;
  for (const one of candidates) if (await witness(one.marker.writer)) return one;
  return candidates[0] ?? null;
}

/**
 * A newer commit has a run, and a comment, of its own; so has a later run of the same commit. That there is one is
 * believed only where it is vouched for: else any text could keep a comment from being written.
 */
async function isOutdated(
  api: GitHubApi,
  { pull, writer }: Post,
  own: OwnComment | null,
  witness: Witness,
): Promise<boolean> {
  const now = await api.pull(pull).catch(() => null);
  if (now !== null && writer.head !== null && now.headSha !== writer.head) return true;
  const before = own?.marker.writer ?? null;
  if (before === null || !isLater(before, writer) || !(await witness(before))) return false;
  return now === null || before.head === null || before.head === now.headSha;
}

const TOO_LONG = 422;

async function shrinking(
  bodies: Iterable<string>,
  write: (body: string) => Promise<IssueComment>,
): Promise<Posted> {
  let refusal: unknown = new Error('nothing to write');
  for (const body of bodies) {
    try {
      return { state: 'posted', url: (await write(body)).url };
    } catch (error) {
      if (statusOf(error) !== TOO_LONG) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/**
 * Makes the comment, exactly one: after a lost reply, or when another run was at it too, the comments are read
 * again and only the newest run's stays.
 */
async function createOnce(
  api: GitHubApi,
  { post, viewer, witness }: { readonly post: Post; readonly viewer: string; readonly witness: Witness },
  body: string,
): Promise<IssueComment> {
  const twins = async () => {
    const { believed } = await ownComments(api, post.pull, viewer, post.salt);
    const same = believed.filter(({ marker }) => marker.release === encodedRelease(post.release));
    const vouched = await Promise.all(
      same.map(async ({ comment, marker }) => comment.body === body || (await witness(marker.writer))),
    );
    return same.filter((_one, index) => vouched[index]);
  };
  let made: IssueComment | null = null;
  try {
    made = await api.createComment(post.pull, body);
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
  }
  const kept = await onlyOne(api, await twins());
  if (kept !== null) return kept;
  if (made !== null) return made;
  const again = await api.createComment(post.pull, body);
  return (await onlyOne(api, await twins())) ?? again;
}

/** Deletes all but the comment of the newest run, the older of two equal ones; null when there is none. */
async function onlyOne(api: GitHubApi, twins: readonly OwnComment[]): Promise<IssueComment | null> {
  const [first, ...others] = twins;
  if (first === undefined) return null;
  const kept = others.reduce((best, other) => (isNewer(other, best) ? other : best), first);
  for (const { comment } of twins)
    if (comment.id !== kept.comment.id) await api.deleteComment(comment.id).catch(() => {});
  return kept.comment;
}

function isNewer({ marker: a }: OwnComment, { marker: b }: OwnComment): boolean {
  return a.writer !== null && (b.writer === null || isLater(a.writer, b.writer));
}
