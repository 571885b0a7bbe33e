import { constants } from 'node:fs';
import { lstat, open, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type CuegateError, cut, inputError } from '../../errors.ts';
import { isInsideRoot } from '../../input/patterns.ts';
import type { FileLimit, FileSource, SourceEntry } from '../../ports.ts';
import { makeFolder } from './make-folder.ts';
import { fileIn } from './wrong-place.ts';

/** A larger file is no policy, corpus or rubric. */
const LARGEST_TEXT: FileLimit = { bytes: 64 * 1024 * 1024, fix: 'split it' };

/** A page holds the texts of its answers. */
const LARGEST_REPORT: FileLimit = { bytes: 256 * 1024 * 1024, fix: 'restore what the run wrote' };

/** The text files under a folder. Links are never followed: neither the file nor a folder on the way to it. */
export function folderSource(root: string): FileSource {
  return {
    label: root === '.' ? 'the current folder' : root,
    async list(under) {
      const entries = await readdir(join(root, under), { withFileTypes: true, recursive: true }).catch(
        absent(under === '' ? root : under),
      );
      return (entries ?? [])
        .filter((entry) => !entry.isDirectory())
        .map(
          (entry): SourceEntry => ({
            path: relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'),
            kind: entry.isSymbolicLink() ? 'symlink' : 'file',
          }),
        );
    },
    read: async (path) => ((await isThere(root, path)) ? readText(join(root, path), path) : null),
    bytes: async (path, most) =>
      (await isThere(root, path)) ? readBytes(join(root, path), path, most) : null,
  };
}

/** Whether something stands at a path below a root, with no link on the way to it. */
async function isThere(root: string, path: string): Promise<boolean> {
  if (!isInsideRoot(path))
    throw fileError(path, 'the path leaves the root', 'write a path relative to the root');
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const stats = await lstat(join(root, ...parts.slice(0, depth))).catch(absent(path));
    if (stats === null) return false;
    if (stats.isSymbolicLink())
      throw fileError(parts.slice(0, depth).join('/'), 'a symbolic link', 'replace it with the file itself');
  }
  return true;
}

/** The text of one file that the user named on the command line, at most `most` bytes; null when there is none. */
export async function readText(
  path: string,
  name: string = path,
  most: number = LARGEST_TEXT.bytes,
): Promise<string | null> {
  const bytes = await readBytes(path, name, { bytes: most, fix: LARGEST_TEXT.fix });
  return bytes === null ? null : decode(bytes, name);
}

/** The text of a file of a report folder with a byte order mark before it, if there is one: it is held to a digest. */
export async function readTextExactly(path: string): Promise<string | null> {
  const bytes = await readBytes(path, path, LARGEST_REPORT);
  return bytes === null ? null : decode(bytes, path, 'exactly');
}

async function readBytes(path: string, name: string, most: FileLimit): Promise<Uint8Array | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(absent(name));
  if (file === null) return null;
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw fileError(name, 'not a file but a folder', fileIn(path));
    if (!stats.isFile()) throw fileError(name, 'not a file', 'name a file');
    if (stats.size > most.bytes) throw fileError(name, `larger than ${most.bytes} bytes`, most.fix);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Writes one file of a report folder; throws `out-unwritable`. */
export async function writeText(path: string, text: string): Promise<void> {
  await write(path, text);
}

/** The same of bytes as they are. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await write(path, bytes);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw inputError('out-unwritable', { file: path, problem, fix: 'name a folder that can be written' });
  });
}

/** Writes a new file and its folder; throws `input-invalid` when the file is there already. */
export async function createText(folder: string, path: string, text: string): Promise<void> {
  makeFolder(folder);
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const problem = code === 'EEXIST' ? 'is there already; init never changes a file' : code;
    throw inputError('input-invalid', {
      file: path,
      problem,
      fix: 'remove or rename it, then run init again',
    });
  });
}

function decode(bytes: Uint8Array, name: string, how: 'exactly' | 'without-mark' = 'without-mark'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: how === 'exactly' }).decode(bytes);
  } catch {
    throw fileError(name, 'not UTF-8 text', 'save it as UTF-8');
  }
}

function fileError(file: string, problem: string, fix: string): CuegateError {
  return inputError('file-invalid', { file, problem, fix });
}

/** A file that is not there is null; one that cannot be reached is an error that names it. */
function absent(file: string): (error: unknown) => null {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw fileError(cut(file), `cannot be read (${code})`, 'check the path and its permissions');
  };
}
