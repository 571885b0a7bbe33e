import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../errors.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { type Result, resultSchema } from '../report/schema.ts';

/** A result of 101 conditions has about 100 KiB. */
const MAX_RESULT_BYTES = 4 * 1024 * 1024;

/**
 * The `result.json` of a report folder that another job made: untrusted, so that its size is checked before it is
 * read and its form before it is used. Its Markdown is never read: it is rendered again.
 *
 * @throws CuegateError `result-unreadable`
 */
export async function finishedResult(folder: string): Promise<Result> {
  const path = join(folder, RESULT_FILE);
  const file = await open(path).catch(() => null);
  if (file === null) return readResult(null, folder);
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > MAX_RESULT_BYTES)
      throw inputError('result-unreadable', {
        file: path,
        problem: `no file of at most ${MAX_RESULT_BYTES} bytes`,
        fix: 'name a report folder that cuegate wrote',
      });
    return readResult(await file.readFile('utf8'), folder);
  } finally {
    await file.close();
  }
}

/** The result in a text; throws `result-unreadable` when there is none of this version. */
export function readResult(text: string | null, folder: string): Result {
  const refuse = (problem: string) =>
    inputError('result-unreadable', {
      file: join(folder, RESULT_FILE),
      problem,
      fix: 'name a report folder that cuegate run wrote',
    });
  if (text === null) throw refuse('there is no such file');
  try {
    return resultSchema.parse(JSON.parse(text));
  } catch {
    throw refuse('not a result of this version');
  }
}
