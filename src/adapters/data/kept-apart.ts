import { realpath } from 'node:fs/promises';
import { inputError } from '../../errors.ts';
import { foundFiles } from './found-files.ts';

/**
 * Refuses to write over a file that is read, whatever it is called on either side: what is made of data must not take its
 * place.
 *
 * @param named paths, or patterns where no file has that name
 * @throws CuegateError `input-invalid`
 */
export async function checkKeptApart(out: string, named: readonly string[], option: string): Promise<void> {
  const written = await realpath(out).catch(() => null);
  if (written === null) return;
  for (const { file } of await foundFiles(named, option))
    if ((await realpath(file).catch(() => file)) === written)
      throw inputError('input-invalid', {
        file: '--out',
        value: out,
        problem: 'is one of the files that are read',
        fix: 'name another file',
      });
}
