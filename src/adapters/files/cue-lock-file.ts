import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';
import { readText } from './folder.ts';
import { fileOnTheWay } from './wrong-place.ts';

const MARK = /^\s*\{\s*"schema"\s*:\s*"cuegate\/cues-lock\//;

/**
 * Refuses a place where no lock can be written, before hours are spent on reading: a file that is no lock is never
 * written over.
 *
 * @throws CuegateError `input-invalid`
 */
export async function checkLockPlace(path: string): Promise<void> {
  const refuse = (problem: string) =>
    inputError('input-invalid', { file: '--out', value: path, problem, fix: '--out cues.lock.json' });
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (path === '' || isFolder) throw refuse(path === '' ? 'is empty' : 'is a folder');
  const way = fileOnTheWay(dirname(path));
  if (way !== null) throw refuse(`${way} is a file, and nothing can lie below it`);
  if (statSync(dirname(path), { throwIfNoEntry: false }) === undefined)
    throw refuse(`there is no folder ${dirname(path)}`);
  const there = await readText(path);
  if (there !== null && !MARK.test(there)) throw refuse('there is a file that cuegate mine did not write');
}

/**
 * Writes a lock whole or not at all.
 *
 * @throws CuegateError `input-invalid` if it cannot be written
 */
export function writeLock(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw inputError('input-invalid', {
      file: '--out',
      value: path,
      problem: `cannot be written (${codeOf(error)})`,
      fix: 'name a place that can be written',
    });
  }
}
