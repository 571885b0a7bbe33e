import { inputError } from '../../../errors.ts';
import { isInsideRoot } from '../../../input/patterns.ts';
import type { FileLimit, FileSource, SourceEntry } from '../../../ports.ts';
import type { Objects, TreeEntry } from './objects.ts';

/** A larger file is no policy, corpus or rubric. */
const LARGEST_TEXT: FileLimit = { bytes: 64 * 1024 * 1024, fix: 'split it' };

const KINDS: Readonly<Record<string, SourceEntry['kind']>> = { '120000': 'symlink', '160000': 'submodule' };

function kindOf({ mode }: TreeEntry): SourceEntry['kind'] {
  return KINDS[mode] ?? 'file';
}

/**
 * The text files of one commit, from the objects of a repository; the checked-out files are never looked at.
 *
 * @param under the folder of the tree that paths start at; `''`: its top
 */
export function objectSource(label: string, objects: Objects, under: string): FileSource {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const treeAt = (oid: string | null) => {
    const tree = trees.get(oid ?? '') ?? (oid === null ? objects.root() : objects.tree(oid));
    trees.set(oid ?? '', tree);
    return tree;
  };
  /** The entry under a path of the tree; null: there is none. A link on the way is refused. */
  const entryAt = async (path: string): Promise<TreeEntry | null> => {
    const parts = path.split('/');
    let oid: string | null = null;
    for (const [index, name] of parts.entries()) {
      const entry: TreeEntry | undefined = (await treeAt(oid)).find((one) => one.path === name);
      if (entry === undefined) return null;
      if (index === parts.length - 1) return entry;
      const reached = parts.slice(0, index + 1).join('/');
      if (kindOf(entry) !== 'file') throw linkError(path, `${reached} is a ${kindOf(entry)}`);
      if (entry.type !== 'tree') return null;
      oid = entry.oid;
    }
    return null;
  };
  const below = async (oid: string | null, folder: string): Promise<readonly SourceEntry[]> => {
    const found: SourceEntry[] = [];
    for (const entry of await treeAt(oid)) {
      const path = folder === '' ? entry.path : `${folder}/${entry.path}`;
      if (entry.type === 'tree') for (const one of await below(entry.oid, path)) found.push(one);
      else found.push({ path, kind: kindOf(entry) });
    }
    return found;
  };
  const inTree = (path: string) => [under, path].filter((part) => part !== '').join('/');
  return {
    label,
    async list(folder) {
      const start = inTree(folder);
      if (start === '') return below(null, '');
      const entry = await entryAt(start);
      if (entry === null) return [];
      if (entry.type !== 'tree') return [{ path: folder, kind: kindOf(entry) }];
      return below(entry.oid, folder);
    },
    async read(path) {
      const bytes = await bytesAt(path, LARGEST_TEXT);
      if (bytes === null) return null;
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        throw fileError(path, 'not UTF-8 text', 'save it as UTF-8');
      }
    },
    bytes: bytesAt,
  };

  async function bytesAt(path: string, most: FileLimit): Promise<Uint8Array | null> {
    if (!isInsideRoot(path))
      throw fileError(path, 'the path leaves the root', 'write a path relative to the root');
    const entry = await entryAt(inTree(path));
    if (entry === null) return null;
    if (kindOf(entry) !== 'file') throw linkError(path, `a ${kindOf(entry)}`);
    if (entry.type !== 'blob') throw fileError(path, 'not a file', 'name a file');
    const bytes = await objects.blob(entry.oid);
    if (bytes.length > most.bytes)
      throw fileError(path, `${bytes.length} bytes, more than ${most.bytes}`, most.fix);
    return bytes;
  }
}

function linkError(file: string, problem: string) {
  return fileError(file, problem, 'replace it with the file itself');
}

function fileError(file: string, problem: string, fix: string) {
  return inputError('file-invalid', { file, problem, fix });
}
