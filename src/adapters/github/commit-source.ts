import { SHORT_DIGITS } from '../../digest.ts';
import { type CuegateError, inputError } from '../../errors.ts';
import type { FileLimit, FileSource, SourceEntry } from '../../ports.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { below, towards, treeOf } from './commit-tree.ts';

/** A larger file is no policy, corpus or rubric. */
const LARGEST_TEXT: FileLimit = { bytes: 64 * 1024 * 1024, fix: 'split it' };

const KINDS: Readonly<Record<string, SourceEntry['kind']>> = { '120000': 'symlink', '160000': 'submodule' };

/** What a tree entry is, by its mode. */
export function kindOf({ mode }: TreeEntry): SourceEntry['kind'] {
  return KINDS[mode] ?? 'file';
}

/** The text files of one commit, read through the API; the workspace is never looked at. */
export function commitSource(api: GitHubApi, commit: string): FileSource {
  const refuse = (path: string, problem: string, fix: string): CuegateError =>
    inputError('file-invalid', { file: path, problem, fix });
  return {
    label: commitLabel(api.repository, commit),
    async list(under) {
      const tree = await treeOf(api, commit, below(under));
      return tree
        .filter(({ path }) => under === '' || path === under || path.startsWith(`${under}/`))
        .map((entry) => ({ path: entry.path, kind: kindOf(entry) }));
    },
    read: async (path) => {
      const bytes = await bytesAt(path, LARGEST_TEXT);
      if (bytes === null) return null;
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (error) {
        if (error instanceof TypeError) throw refuse(path, 'not UTF-8 text', 'save it as UTF-8');
        throw error;
      }
    },
    bytes: bytesAt,
  };

  async function bytesAt(path: string, most: FileLimit): Promise<Uint8Array | null> {
    const tree = await treeOf(api, commit, towards(path));
    const entry = tree.find((other) => other.path === path);
    if (entry === undefined) {
      const link = tree.find((other) => kindOf(other) !== 'file' && path.startsWith(`${other.path}/`));
      if (link !== undefined)
        throw refuse(path, `${link.path} is a ${kindOf(link)}`, 'replace it with the files themselves');
      return null;
    }
    if (kindOf(entry) !== 'file') throw refuse(path, `a ${kindOf(entry)}`, 'replace it with the file itself');
    const tooLarge = (size: number) => refuse(path, `${size} bytes, more than ${most.bytes}`, most.fix);
    if (entry.size > most.bytes) throw tooLarge(entry.size);
    const bytes = await api.file(path, commit);
    // A tree may name no size.
    if (bytes.length > most.bytes) throw tooLarge(bytes.length);
    return bytes;
  }
}

/** `owner/name@sha`, short: how reports name a commit. */
export function commitLabel(repository: string, commit: string): string {
  return `${repository}@${commit.slice(0, SHORT_DIGITS)}`;
}
