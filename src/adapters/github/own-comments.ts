import type { GitHubApi, IssueComment } from './api.ts';
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
  const marked = (await api.comments(pull))
    .filter(({ author }) => author === viewer)
    .flatMap((comment) => {
      const marker = markerOf(comment.body);
      return marker === null ? [] : [{ comment, marker }];
    });
  if (salt === null) return { believed: marked, unsealed: 0 };
  const seal = markerSeal(salt, api.repository, pull);
  const believed = marked.filter(({ marker }) => seal.isValid(marker));
  return { believed, unsealed: marked.length - believed.length };
}
