import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';
import { makeFolder } from './make-folder.ts';

/** A file that is there as a whole, or not at all. */
export interface NewTextFile {
  /** Adds a line; its end is added. */
  readonly line: (text: string) => Promise<void>;
  /** Gives the file its name. */
  keep(): Promise<void>;
  /** Leaves nothing behind, unless it was kept. */
  discard(): Promise<void>;
}

/** Text that is written at a time. */
const BUFFER_CHARS = 1024 * 1024;

/**
 * A text file that nobody sees before it is whole.
 *
 * @param replaces whether a file of that name may be replaced
 * @throws CuegateError `input-invalid` where there is one that may not, or the folder cannot be written
 */
export async function newTextFile(path: string, replaces: boolean): Promise<NewTextFile> {
  const there = await stat(path).catch(() => null);
  // Opening a pipe waits for its other end, and what is given the name of a device takes its place.
  if (there !== null && !there.isFile())
    throw inputError('input-invalid', {
      file: '--out',
      value: path,
      problem: there.isDirectory() ? 'is a folder' : 'is a device or a pipe',
      fix: '--out corpus.jsonl',
    });
  if (there !== null && !replaces) throw isThere(path);
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  let file: FileHandle | null = await opened(draft).catch(() => {
    throw inputError('input-invalid', {
      file: '--out',
      value: path,
      problem: 'cannot be written',
      fix: 'name a file in a folder that is yours',
    });
  });
  let text = '';
  const flush = async (): Promise<void> => {
    await file?.appendFile(text);
    text = '';
  };
  return {
    line: async (line) => {
      text += `${line}\n`;
      if (text.length >= BUFFER_CHARS) await flush();
    },
    async keep() {
      await flush();
      await file?.close();
      file = null;
      if (!replaces && (await linked(draft, path))) return;
      await rename(draft, path);
    },
    async discard() {
      await file?.close();
      file = null;
      await rm(draft, { force: true });
    },
  };
}

/** A draft, in a folder that is made where there is none: a first corpus has none yet. */
async function opened(draft: string): Promise<FileHandle> {
  makeFolder(dirname(draft));
  return open(draft, 'wx', 0o600);
}

/**
 * Gives a file a name that no other has, which a link does and a rename does not.
 *
 * @returns false where the file system knows no links
 * @throws CuegateError where another program has made a file of that name meanwhile
 */
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw isThere(path);
    return false;
  }
}

function isThere(path: string) {
  return inputError('input-invalid', {
    file: '--out',
    value: path,
    problem: 'is there already',
    fix: 'name another file, or add --overwrite',
  });
}
