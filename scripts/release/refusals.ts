import type { Repository } from './repository.ts';
import { isAbove } from './versions.ts';

/** A release that is about to be prepared. */
export interface Preparation extends Repository {
  readonly current: string;
  readonly next: string;
  /** The changelog has a section for the current version. */
  readonly prepared: boolean;
  /** The prepared version that somebody gives up; null: none. */
  readonly givenUp: string | null;
}

/** Why a release is not prepared, in one sentence that says what to do; null: it is. */
export function refusal({ current, next, prepared, givenUp, changed, tags }: Preparation): string | null {
  if (changed.length > 0)
    return `${changed.length} ${changed.length === 1 ? 'file is' : 'files are'} not committed (${changed[0]}): commit or remove what the release is not about, then prepare it`;
  const waits = prepared && !tags.includes(`v${current}`);
  if (waits && givenUp !== current)
    return `${current} is prepared and has no tag v${current}: release it first (RELEASE.md), or give it up with --give-up ${current}`;
  if (!waits && givenUp !== null)
    return `${givenUp} is not a version that is prepared and not released: leave --give-up out`;
  const above = tags.find((tag) => tag === `v${next}` || isAbove(tag.slice(1), next));
  if (above !== undefined)
    return `The tag ${above} is there already: fetch the default branch and choose a version above it, not ${next}`;
  return null;
}
