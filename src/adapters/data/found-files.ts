import { createReadStream, type Dir, type Stats } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CuegateError, inputError } from '../../errors.ts';
import { folderOf, globOf, isGlob } from '../../input/glob.ts';
import { codeOf } from '../files/error-code.ts';
import { noFile } from '../files/near.ts';
import { fileIn } from '../files/wrong-place.ts';

/** A file of data, as it was when it was found. */
export interface FoundFile {
  /** As the user named it, or as a pattern found it. */
  readonly file: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/**
 * The files that paths and patterns name, each once, in the order named and those of a pattern by name. A path that is a
 * file is that file, whatever characters it holds.
 *
 * @param option what the user wrote them after, e.g. `DATA`
 * @throws CuegateError `file-invalid` for what is missing, no file, or matches nothing
 */
export async function foundFiles(named: readonly string[], option: string): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const name of named) {
    const stats = await statOf(name);
    const paths = stats === null && isGlob(name) ? await matching(name) : [name];
    if (paths.length === 0)
      throw fileError(name, 'no file matches the pattern', 'correct the pattern, and put it in quotes');
    for (const path of paths) {
      const one = path === name ? stats : await statOf(path);
      if (one === null) throw await missing(path, option);
      if (one.isDirectory()) throw fileError(path, 'is a folder', fileIn(path));
      if (!one.isFile())
        throw fileError(path, 'is no file that can be read more than once', 'write the data into a file');
      const real = await realpath(path).catch(() => path);
      if (!found.has(real)) found.set(real, { file: path, bytes: one.size, changed: one.mtimeMs });
    }
  }
  return [...found.values()];
}

/**
 * The bytes of a file as they are stored.
 *
 * @param start bytes to leave out
 * @param most bytes of a piece; 256 KiB where it is 0 or more than that
 * @throws CuegateError `file-invalid` if it cannot be read, or is not what was found
 */
export async function* storedBytes(found: FoundFile, start = 0, most = 0): AsyncGenerator<Uint8Array> {
  await checkUnchanged(found);
  try {
    const highWaterMark = most === 0 ? PIECE_BYTES : Math.min(PIECE_BYTES, Math.max(MIN_PIECE_BYTES, most));
    yield* createReadStream(found.file, { start, highWaterMark }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(found.file, error);
  }
}

/**
 * Refuses a file that is not what was found: data is read several times, and each time must be the same.
 *
 * @throws CuegateError `file-invalid`
 */
export async function checkUnchanged({ file, bytes, changed }: FoundFile): Promise<void> {
  const now = await statOf(file);
  if (now === null || now.size !== bytes || now.mtimeMs !== changed)
    throw fileError(
      file,
      'was changed while it was read',
      'give the command again when nothing writes to it',
    );
}

const PIECE_BYTES = 256 * 1024;
const MIN_PIECE_BYTES = 4 * 1024;

export function fileError(file: string, problem: string, fix: string): CuegateError {
  return inputError('file-invalid', { file, problem, fix });
}

async function missing(path: string, option: string): Promise<CuegateError> {
  const { problem, fix } = await noFile(path, option, '');
  const near = fix.slice(option.length).trim();
  if (near === '') return fileError(path, problem, 'check the path');
  // What is no option is named without a word before it.
  return fileError(path, problem, option.startsWith('-') ? fix : `did you mean ${near}?`);
}

function unreadable(file: string, error: unknown): CuegateError {
  return fileError(file, `cannot be read (${codeOf(error)})`, 'check the path and its permissions');
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return null;
    throw unreadable(path, error);
  }
}

/** The files that match a pattern, by name. Links to folders are not walked, so that there is no circle. */
async function matching(pattern: string): Promise<readonly string[]> {
  const glob = globOf(pattern);
  const begin = folderOf(pattern.replace(/^\.\//, ''));
  const paths: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    let entries: Dir;
    try {
      entries = await opendir(folder === '' ? '.' : folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return;
      throw unreadable(folder, error);
    }
    for await (const entry of entries) {
      const path = folder === '' ? entry.name : join(folder, entry.name);
      if (entry.isDirectory()) {
        if (glob.reachesBelow(path)) await walk(path);
      } else if (glob.matches(path)) paths.push(path);
    }
  };
  await walk(pattern.startsWith('/') && begin === '' ? '/' : begin);
  return paths.sort();
}
