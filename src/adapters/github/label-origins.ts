import { CuegateError } from '../../errors.ts';
import { linesOf } from '../../input/lines.ts';
import type { LabelOrigins } from '../../ports.ts';
import type { GitHubApi } from './api.ts';
import type { Span } from './event.ts';

/** Where lines are looked for, and whose release they speak of. */
export interface LabelsAt {
  /** Path of the labels, and the policy's commit. */
  readonly path: string;
  readonly commit: string;
  readonly span: Span;
  /** The pull request, also where the event is one of the merge queue; null: there is none. */
  readonly pull: number | null;
  /** Path of the manifest that is gated. */
  readonly manifest: string;
}

/** Who brought lines of the labels to the policy's branch, and who wrote the release, by GitHub's history. */
export function githubLabelOrigins(api: GitHubApi, at: LabelsAt): LabelOrigins {
  return {
    broughtBy: (lines) => broughtBy(api, at, lines),
    authors: () => authorsOf(api, at),
  };
}

/**
 * A line was brought by the newest commit that has it while none of its parents do: what was edited was brought by the
 * editor. Only as far back as GitHub's first page of the file's commits reaches; null for lines that are older.
 */
async function broughtBy(
  api: GitHubApi,
  { path, commit }: LabelsAt,
  lines: readonly string[],
): Promise<readonly (string | null)[]> {
  const left = new Set(lines);
  const found = new Map<string, string | null>();
  const read = new Map<string, ReadonlySet<string>>();
  const linesAt = async (sha: string): Promise<ReadonlySet<string>> => {
    const known = read.get(sha) ?? new Set(linesOf(await textAt(api, path, sha)).map(({ text }) => text));
    read.set(sha, known);
    return known;
  };
  for (const { sha, author, parents } of left.size === 0 ? [] : await api.commitsOf(path, commit)) {
    const here = await linesAt(sha);
    const present = [...left].filter((line) => here.has(line));
    if (present.length === 0) continue;
    const before = await Promise.all(parents.map(linesAt));
    for (const line of present.filter((one) => !before.some((there) => there.has(one)))) {
      found.set(line, author);
      left.delete(line);
    }
    if (left.size === 0) break;
  }
  return lines.map((line) => found.get(line) ?? null);
}

/** The file's text at a commit; empty where there was none. */
async function textAt(api: GitHubApi, path: string, commit: string): Promise<string> {
  try {
    return new TextDecoder().decode(await api.file(path, commit));
  } catch (error) {
    if (error instanceof CuegateError && error.args.status === 404) return '';
    throw error;
  }
}

/**
 * Who opened the pull request and who wrote its commits; where there is none, who wrote what was pushed, and where
 * nothing is compared, who changed the manifest last. null: GitHub knows no login of one of them, so that nobody can
 * be told apart from them.
 */
async function authorsOf(
  api: GitHubApi,
  { span, pull, manifest }: LabelsAt,
): Promise<readonly string[] | null> {
  const all = await everyAuthor(api, span, pull, manifest);
  const known = all.filter((login) => login !== null);
  return known.length === 0 || known.length < all.length ? null : [...new Set(known)].sort();
}

async function everyAuthor(
  api: GitHubApi,
  span: Span,
  pull: number | null,
  manifest: string,
): Promise<readonly (string | null)[]> {
  if (span.pull === null && pull !== null) {
    // Before the head of a queue stand the commits of other pull requests.
    const { author, baseRef, headSha } = await api.pull(pull);
    return [author, ...(await api.authorsBetween(baseRef, headSha))];
  }
  if (span.base === null)
    return (await api.commitsOf(manifest, span.head)).slice(0, 1).map(({ author }) => author);
  const wrote = await api.authorsBetween(span.base, span.head);
  return span.pull === null ? wrote : [span.author, ...wrote];
}
