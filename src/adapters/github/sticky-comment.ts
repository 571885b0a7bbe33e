import { CuegateError } from '../../errors.ts';
import type { Result } from '../../report/schema.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi, type IssueComment } from './api.ts';

export type CommentMode = 'always' | 'on-failure' | 'never';

/** GitHub refuses bodies above 65,536 characters. */
export const MAX_COMMENT_CHARS = 65_000;

/** What became of the comment: its address, nothing to do, or why it could not be written. */
export type Posted =
  | { readonly state: 'posted'; readonly url: string }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly why: string };

const MARKER = /<!-- cuegate release=(\S*) -->\s*$/;

/** The invisible last line that names the release; encoded, so that no path can end it. */
function markerOf(release: string | null): string {
  return `<!-- cuegate release=${encodeURIComponent(release ?? '')} -->`;
}

/**
 * Writes the one comment of this release on the pull request: the newest of our own that carries its marker is
 * rewritten, else a new one is made. Comments of other authors are never touched. Never throws: a comment that
 * cannot be written changes no verdict.
 *
 * @param release path of the manifest; null when the run did not come that far
 */
export async function postComment(
  api: GitHubApi,
  pull: number,
  release: string | null,
  result: Pick<Result, 'verdict'>,
  body: string,
  green: boolean,
  mode: CommentMode,
): Promise<Posted> {
  if (mode === 'never') return { state: 'none' };
  try {
    // The path comes from an input: its encoded form would disguise a secret.
    const path = release === null ? null : processSecrets.redact(release);
    const own = await ownComment(api, pull, path);
    const whole = processSecrets.redact(`${shortened(body)}\n${markerOf(path)}\n`);
    if (own !== null) return { state: 'posted', url: await api.updateComment(own.id, whole) };
    if (result.verdict === 'not-applicable' || (mode === 'on-failure' && green)) return { state: 'none' };
    return { state: 'posted', url: await api.createComment(pull, whole) };
  } catch (error) {
    const why = error instanceof CuegateError ? String(error.args.detail ?? error.code) : apiFault(error);
    return { state: 'refused', why };
  }
}

/** The newest comment of ours for this release; one made before the release was known serves too. */
async function ownComment(
  api: GitHubApi,
  pull: number,
  release: string | null,
): Promise<IssueComment | null> {
  const viewer = await api.viewer();
  const marked = (await api.comments(pull))
    .filter(({ author }) => author === viewer)
    .map((comment) => ({ comment, marker: MARKER.exec(comment.body)?.[1] }))
    .filter(({ marker }) => marker !== undefined);
  const same = marked.filter(({ marker }) => release === null || marker === encodeURIComponent(release));
  return (same.at(-1) ?? marked.filter(({ marker }) => marker === '').at(-1))?.comment ?? null;
}

/** A body that GitHub takes: if it is too long, its first and last lines and a word on where the rest is. */
function shortened(body: string): string {
  if (body.length <= MAX_COMMENT_CHARS) return body;
  const lines = body.trimEnd().split('\n');
  const where = 'The report is too long for a comment: see the job summary or `comment.md`.';
  return `${[lines[0] ?? '', where, lines.at(-1) ?? ''].join('\n\n')}\n`;
}
