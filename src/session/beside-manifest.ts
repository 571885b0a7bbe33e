import { posix } from 'node:path';
import type { FileSource } from '../ports.ts';
import type { TrainingFiles } from './training.ts';

/**
 * Where the files lie that a manifest names: beside it.
 *
 * @param manifest its path from the root of `files`
 */
export function filesBeside(files: FileSource, manifest: string): TrainingFiles {
  const folder = posix.dirname(manifest);
  return { files, folder: () => (folder === '.' ? '' : folder) };
}
