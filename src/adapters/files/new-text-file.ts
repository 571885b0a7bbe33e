import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import { inputError } from '../../errors.ts';

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
  if (!replaces && (await exists(path))) throw isThere(path);
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  let file: FileHandle | null = await open(draft, 'wx', 0o600).catch(() => {
    throw inputError('input-invalid', {
      file: '--out',
      value: path,
      problem: 'cannot be written',
      fix: 'name a file in a folder that is there and yours',
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
      if (replaces) await rename(draft, path);
      // Another program may have made the file meanwhile: a link replaces nothing.
      else
        await link(draft, path).catch(() => {
          throw isThere(path);
        });
    },
    async discard() {
      await file?.close();
      file = null;
      await rm(draft, { force: true });
    },
  };
}

async function exists(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  await file?.close();
  return file !== null;
}

function isThere(path: string) {
  return inputError('input-invalid', {
    file: '--out',
    value: path,
    problem: 'is there already',
    fix: 'name another file, or add --overwrite',
  });
}
