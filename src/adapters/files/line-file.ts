import { open } from 'node:fs/promises';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';

const CHUNK_CHARS = 256 * 1024;

/**
 * Writes a file of lines as they come, so that it may be larger than the memory.
 *
 * @throws CuegateError `out-unwritable`
 */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const refused = (error: unknown) =>
    inputError('out-unwritable', {
      file: path,
      problem: `cannot be written (${codeOf(error)})`,
      fix: 'make room, or let the folder be written',
    });
  const file = await open(path, 'w').catch((error: unknown) => {
    throw refused(error);
  });
  const put = async (text: string): Promise<void> => {
    await file.appendFile(text, 'utf8').catch((error: unknown) => {
      throw refused(error);
    });
  };
  try {
    let waiting = '';
    for (const line of lines) {
      waiting += line;
      if (waiting.length < CHUNK_CHARS) continue;
      await put(waiting);
      waiting = '';
    }
    await put(waiting);
  } finally {
    await file.close();
  }
}
