import { readText } from '../adapters/files/folder.ts';
import { inputError } from '../errors.ts';

/** No policy, statement or bundle is larger. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The text of a file that the command line names; throws `file-invalid` where there is none. */
export async function needed(path: string): Promise<string> {
  const text = await readText(path, path, MAX_BYTES);
  if (text === null)
    throw inputError('file-invalid', {
      file: path,
      problem: 'there is no such file',
      fix: 'check the path',
    });
  return text;
}
