import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CuegateError, inputError } from '../../errors.ts';
import { nearest } from '../../input/nearest.ts';
import { USUAL_POLICY } from '../../policy/usual.ts';
import { fileOnTheWay } from './wrong-place.ts';

/** The path beside one that is not there that was likely meant; null: there is none, or its folder cannot be read. */
export async function nearPath(path: string): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const near = nearest(basename(path), names);
  return near === null ? null : join(folder, near.name);
}

/**
 * Refuses a root that is no folder.
 *
 * @throws CuegateError `input-invalid` that names the folder which was likely meant
 */
export async function checkRoot(root: string): Promise<void> {
  const stats = await stat(root).catch(() => null);
  if (stats?.isDirectory() === true) return;
  const near = stats === null ? await nearPath(root) : null;
  throw inputError('input-invalid', {
    file: '--root',
    value: root,
    problem: stats === null ? 'there is no such folder' : 'is no folder',
    fix: near === null ? '--root FOLDER, where the paths of the policy start' : `--root ${near}`,
  });
}

/** What to say of a file that was named and is not there, with the one beside it that it is most like. */
export async function noFile(
  path: string,
  option: string,
  example: string,
): Promise<{ readonly problem: string; readonly fix: string }> {
  const way = fileOnTheWay(path);
  const near = way === null ? await nearPath(path) : way;
  return {
    problem: `there is no such file${way === null ? '' : `: ${way} is a file, and nothing lies below it`}`,
    fix: `${option} ${near ?? example}`,
  };
}

/** The error of a policy that is not there, with those that are: the usual one of the root, and the one it is most like. */
export async function noPolicy(path: string, root: string): Promise<CuegateError> {
  const usual = join(root, USUAL_POLICY);
  const usualStats = await stat(usual).catch(() => null);
  const found = [await nearPath(path), usualStats?.isFile() === true ? usual : null];
  const near = [...new Set(found.filter((one) => one !== null))];
  return new CuegateError('policy-missing', { path, ...(near.length === 0 ? {} : { near }) });
}
