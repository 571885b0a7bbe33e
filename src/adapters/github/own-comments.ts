import type { GitHubApi, IssueComment, RecentComment } from './api.ts';
import { type Marker, markerOf } from './marker.ts';
import { markerSeal } from './marker-seal.ts';

/** A comment of our account that ends with a marker. */
export interface OwnComment {
  readonly comment: IssueComment;
  readonly marker: Marker;
}

export interface OwnComments {
  /** Oldest first. Without a salt there may be some among them that another workflow wrote. */
  readonly believed: readonly OwnComment[];
  /** How many are not believed, since their marker has no seal of ours. */
  readonly unsealed: number;
}

export interface OwnElsewhere extends OwnComments {
  /** How many comments were looked at, whosever they are. */
  readonly looked: number;
  /** Whether there are older ones. */
  readonly isCutOff: boolean;
}

/** Whose markers are read. */
export interface Reader {
  /** Our account. */
  readonly viewer: string;
  readonly salt: string | null;
}

/**
 * The comments of our account that carry a marker. Every workflow of a repository writes under the same account, and
 * one that repeats what an author wrote may repeat a marker: with a salt only sealed ones are believed.
 */
export async function ownComments(
  api: GitHubApi,
  pull: number,
  viewer: string,
  salt: string | null,
): Promise<OwnComments> {
  const found = (await api.comments(pull)).map((comment) => ({ ...comment, pull }));
  return marked(api, found, { viewer, salt });
}

/** Those among the newest comments of the repository that stand on other pull requests, oldest first. */
export async function ownElsewhere(
  api: GitHubApi,
  pull: number | null,
  reader: Reader,
): Promise<OwnElsewhere> {
  const { comments, isCutOff } = await api.recentComments();
  const found = comments.filter((comment) => comment.pull !== pull);
  return { ...marked(api, found.toReversed(), reader), looked: comments.length, isCutOff };
}

function marked(api: GitHubApi, comments: readonly RecentComment[], { viewer, salt }: Reader): OwnComments {
  const own = comments
    .filter(({ author }) => author === viewer)
    .flatMap((comment) => {
      const marker = markerOf(comment.body);
      return marker === null ? [] : [{ comment, marker }];
    });
  if (salt === null) return { believed: own, unsealed: 0 };
  const believed = own.filter(({ comment, marker }) =>
    markerSeal(salt, api.repository, comment.pull).isValid(marker),
  );
  return { believed, unsealed: own.length - believed.length };
}
