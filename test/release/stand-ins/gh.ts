import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What GitHub keeps; a release has no bytes but its files'. */
export interface State {
  readonly tags: Record<string, string>;
  readonly releases: Record<string, { draft: boolean; target: string; files: Record<string, string> }>;
  /** The tag of the release that is marked as the latest; empty: none is published. */
  latest: string;
  /** Commits of the default branch, the oldest first. */
  readonly commits: readonly string[];
  /** Published releases can no longer be changed. */
  readonly immutable: boolean;
}

/** A program that was called. */
export interface Call {
  readonly words: readonly string[];
  /** The folder that it was called in. */
  readonly folder: string;
  readonly readsOnly: boolean;
}

/** How a call ends that does not do what it should. */
export class Refused extends Error {
  /** What it says all the same, where the result would be. */
  readonly stdout: string;
  constructor(message: string, stdout = '') {
    super(message);
    this.stdout = stdout;
  }
}

/** As `gh api` does: the answer goes where the result would go. */
const notFound = () => new Refused('gh: Not Found (HTTP 404)', '{"message":"Not Found","status":"404"}\n');
const line = (text: string): string => (text === '' ? '' : `${text}\n`);

function release(state: State, { words, folder, readsOnly }: Call): string {
  const [, what, tag = '', ...rest] = words;
  const after = (word: string): string => rest[rest.indexOf(word) + 1] ?? '';
  const found = state.releases[tag];
  if (what === 'create') {
    if (found !== undefined) throw new Refused('HTTP 422: already_exists');
    // The shell has named the files.
    const files = rest.filter((word) => word.startsWith('release/'));
    state.releases[tag] = {
      draft: true,
      target: after('--target'),
      files: Object.fromEntries(
        files.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]),
      ),
    };
    return '';
  }
  // A token that may only read sees no draft.
  if (found === undefined || (found.draft && readsOnly)) throw new Refused('release not found');
  if (what === 'view') return line(`${found.draft}${rest.includes('isDraft') ? '' : ` ${found.target}`}`);
  if (what === 'delete') delete state.releases[tag];
  else if (what === 'download') {
    const into = join(folder, after('--dir'));
    mkdirSync(into);
    for (const [name, text] of Object.entries(found.files)) writeFileSync(join(into, name), text);
  } else if (what === 'edit') {
    found.draft = false;
    // The target counts for nothing where the tag is there.
    state.tags[tag] ??= found.target;
    if (rest.includes('--latest=true')) state.latest = tag;
  } else throw new Refused(`gh release ${what}: not known`);
  return '';
}

function api(state: State, { words }: Call): string {
  const after = (word: string): string => words[words.indexOf(word) + 1] ?? '';
  const field = (name: string): string =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const url = words.find((word) => word.startsWith('repos/')) ?? '';
  const last = url.split('/').at(-1) ?? '';
  if (url.includes('/git/matching-refs/tags/')) return line(state.tags[last] ?? '');
  if (url.endsWith('/releases/latest')) {
    if (state.latest === '') throw notFound();
    return line(state.latest);
  }
  if (url.includes('/releases/tags/')) {
    if (state.releases[last]?.draft !== false) throw notFound();
    return line(`${state.immutable}`);
  }
  if (url.includes('/compare/')) {
    const [base = -1, head = -1] = last.split('...').map((commit) => state.commits.indexOf(commit));
    if (base < 0 || head < 0) throw notFound();
    return line(base === head ? 'identical' : base < head ? 'ahead' : 'behind');
  }
  if (after('--method') === 'PATCH') {
    if (state.tags[last] === undefined) throw new Refused('HTTP 422: Reference does not exist');
    state.tags[last] = field('sha');
  } else if (after('--method') === 'POST') state.tags[field('ref').replace('refs/tags/', '')] = field('sha');
  else throw new Refused(`gh api ${url}: not known`);
  return '';
}

/**
 * GitHub's releases and tags as far as release.yml uses them.
 *
 * @returns what `gh` writes
 * @throws Refused where it ends with an error
 */
export function gh(state: State, call: Call): string {
  return call.words[0] === 'release' ? release(state, call) : api(state, call);
}
