import type { GitHubApi } from '../adapters/github/api.ts';
import { postStatus } from '../adapters/github/commit-status.ts';
import { headOf, pullOf } from '../adapters/github/event.ts';
import type { Trail } from '../adapters/github/find-release.ts';
import { type Posted, postComment } from '../adapters/github/sticky-comment.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { pastRunOf } from '../report/run-history.ts';
import type { Session } from '../session/session.ts';
import { type ActionInputs, COMMENT_MODES } from './action-inputs.ts';

/** What reached GitHub, and what did not. */
export interface Published {
  /** Address of the comment; empty when none was written. */
  readonly commentUrl: string;
  readonly warnings: readonly string[];
}

export const NOT_PUBLISHED: Published = { commentUrl: '', warnings: [] };

interface Colour {
  readonly green: boolean;
  readonly advisory: boolean;
}

/** Sets the status and writes the comment, once, at the end. Nothing here changes a verdict. */
export async function publish(
  inputs: ActionInputs,
  api: GitHubApi,
  session: Session,
  trail: Trail,
  colour: Colour,
  redact: (text: string) => string,
): Promise<Published> {
  const has = (reason: ReasonCode) => session.result.reasons.some(({ code }) => code === reason);
  // A newer commit has a run, a status and a comment of its own.
  if (has('head-moved')) return NOT_PUBLISHED;
  // What stands on the pull request already says more, and is no younger for being believed again.
  if (has('pass-reused') && trail.span?.pull !== null) return NOT_PUBLISHED;
  const { event, run } = inputs.surroundings;
  const head = trail.span?.head ?? headOf(event);
  const refused =
    head === null || inputs.status === 'false'
      ? null
      : await status(head, inputs, api, session, trail, colour);
  // What somebody typed into a dispatch counts only once it has been checked.
  const pull = trail.span?.pull ?? (event.name === 'workflow_dispatch' ? null : pullOf(event));
  const posted: Posted =
    pull === null
      ? { state: 'none' }
      : await postComment(api, {
          pull,
          release: trail.manifest?.path ?? (inputs.release || null),
          writer: { head, run: run.id, attempt: run.attempt },
          verdict: session.result.verdict,
          green: colour.green,
          mode: COMMENT_MODES.find((known) => known === inputs.comment) ?? 'always',
          tried: pastRunOf(session.result, run.id),
          render: session.commentWithin,
        });
  return {
    commentUrl: posted.state === 'posted' ? posted.url : '',
    warnings: [
      ...(refused === null ? [] : [unpublished('status', redact(refused), 'statuses: write')]),
      ...(posted.state === 'refused'
        ? [unpublished('comment', redact(posted.why), 'pull-requests: write')]
        : []),
    ],
  };
}

function status(
  head: string,
  inputs: ActionInputs,
  api: GitHubApi,
  { result }: Session,
  { policyCommit }: Trail,
  colour: Colour,
): Promise<string | null> {
  return postStatus(api, result, {
    head,
    release: inputs.release || null,
    policyCommit,
    url: inputs.surroundings.run.url,
    ...colour,
  });
}

/** A warning that something could not be written to GitHub; `why` is redacted. */
export function unpublished(what: string, why: string, permission: string): string {
  return `the ${what} could not be written (${why}); it needs ${permission}. The verdict stands and is in the job summary.`;
}
