import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';

/** The path, or the nearest one above it, that is something else than a folder and so has nothing below it; null: none is. */
export function fileOnTheWay(path: string): string | null {
  const stats = statsOf(path);
  if (stats !== null) return stats.isDirectory() ? null : path;
  const above = dirname(path);
  return above === path ? null : fileOnTheWay(above);
}

/** null: nothing is there, or it cannot be seen. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

const NOT_ALLOWED = 'nothing may be written there';
const FULL = 'there is no room left: make some and run again, what was written before is used';
const WORDS: Readonly<Record<string, string>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'no file may grow so large here',
  EMFILE: 'the process may open no more files',
  ENOENT: 'there is no such place',
};

/** The words for a folder that cannot be made or written, from the error of the system. */
export function whyUnwritable(folder: string, error: unknown): string {
  const code = codeOf(error);
  if (folder.trim() === '') return '--out is empty, and needs a folder';
  const way = code === 'EEXIST' || code === 'ENOTDIR' ? fileOnTheWay(folder) : null;
  if (way !== null)
    return way === folder
      ? 'it is a file, and --out needs a folder'
      : `${way} is a file, and --out needs a folder, which cannot lie below it`;
  if (code === 'ELOOP')
    return `${nameIn(error) ?? 'what stands there'} in it is a link, which is not followed: remove it`;
  if (code === 'EISDIR')
    return `${nameIn(error) ?? 'what stands there'} in it is a folder, where a file belongs`;
  const words = WORDS[code];
  return words === undefined ? code : `${words} (${code})`;
}

function nameIn(error: unknown): string | null {
  return error instanceof Error && 'path' in error ? basename(String(error.path)) : null;
}

/** A report folder that is none: what is wrong with the path, and what to name instead. */
export function whyNoReport(
  folder: string,
  result: string,
): { readonly problem: string; readonly fix: string } {
  const way = fileOnTheWay(folder);
  const above = dirname(folder);
  if (way === folder && namesIn(above).includes(result))
    return { problem: 'it is a file of a report folder', fix: `name the folder: ${above}` };
  const fix = 'name a report folder that cuegate run wrote';
  if (way === folder) return { problem: 'it is a file, and a report folder is wanted', fix };
  if (way !== null) return { problem: `${way} is a file, and a report folder is wanted`, fix };
  return statsOf(folder) === null
    ? { problem: 'there is no such folder', fix }
    : { problem: `there is no ${result} in it`, fix };
}

/** What files of a person are called: those are suggested where a folder was named. */
const OF_PEOPLE = /\.(?:ya?ml|jsonl?|md)$/;

/** The file to name instead of the folder that holds it. */
export function fileIn(folder: string): string {
  const [first] = namesIn(folder)
    .filter((name) => OF_PEOPLE.test(name))
    .sort();
  return first === undefined ? 'name a file' : `name a file in it, such as ${join(folder, first)}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
