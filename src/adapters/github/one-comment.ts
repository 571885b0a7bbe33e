import type { GitHubApi, IssueComment } from './api.ts';
import { bodiesRemembering } from './comment-bodies.ts';
import { encodedRelease, isLater, type Marked, withoutMarker } from './marker.ts';
import { type MarkerSeal, markerSeal } from './marker-seal.ts';
import { type OwnComment, ownComments } from './own-comments.ts';
import { isAmbiguous, statusOf } from './patience.ts';
import { SEALED, statusWitness, type Witness } from './witness.ts';

/** Whose comment it is: of a release, on a pull request. */
export interface CommentPlace {
  readonly pull: number;
  /** Path of the manifest; null when the run did not come that far. */
  readonly release: string | null;
  /** Seals the comment's marker; null: there is no secret to seal it with. */
  readonly salt: string | null;
}

/** The comment of a release, and what else of ours stands on its pull request. */
export interface StandingComment {
  /** null: there is none. */
  readonly own: OwnComment | null;
  readonly others: readonly OwnComment[];
  readonly viewer: string;
  readonly witness: Witness;
  readonly seal: MarkerSeal | null;
}

/** What stands of ours on a pull request. */
export async function standingComment(api: GitHubApi, place: CommentPlace): Promise<StandingComment> {
  const { pull, release, salt } = place;
  const viewer = await api.viewer();
  const { believed } = await ownComments(api, pull, viewer, salt);
  const witness = salt === null ? statusWitness(api, viewer) : SEALED;
  const own = await ownOf(believed, release, witness);
  return {
    own,
    others: believed.filter((one) => one !== own),
    viewer,
    witness,
    seal: salt === null ? null : markerSeal(salt, api.repository, pull),
  };
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

/** Leaves a comment as it reads, with another memory. */
export async function remember(
  api: GitHubApi,
  { comment }: OwnComment,
  marked: Marked,
  seal: MarkerSeal | null,
): Promise<void> {
  const bodies = bodiesRemembering(withoutMarker(comment.body), marked, seal);
  await shrinking(bodies, (body) => api.updateComment(comment.id, body));
}

const TOO_LONG = 422;

/** Writes the first of these forms that GitHub does not call too long. */
export async function shrinking(
  bodies: Iterable<string>,
  write: (body: string) => Promise<IssueComment>,
): Promise<IssueComment> {
  let refusal: unknown = new Error('nothing to write');
  for (const body of bodies) {
    try {
      return await write(body);
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
export async function createOnce(
  api: GitHubApi,
  place: CommentPlace,
  { viewer, witness }: Pick<StandingComment, 'viewer' | 'witness'>,
  body: string,
): Promise<IssueComment> {
  const twins = async () => {
    const { believed } = await ownComments(api, place.pull, viewer, place.salt);
    const same = believed.filter(({ marker }) => marker.release === encodedRelease(place.release));
    const vouched = await Promise.all(
      same.map(async ({ comment, marker }) => comment.body === body || (await witness(marker.writer))),
    );
    return same.filter((_one, index) => vouched[index]);
  };
  let made: IssueComment | null = null;
  try {
    made = await api.createComment(place.pull, body);
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
  }
  const kept = await onlyOne(api, await twins());
  if (kept !== null) return kept;
  if (made !== null) return made;
  const again = await api.createComment(place.pull, body);
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
