import { posix } from 'node:path';
import { inputError } from '../../errors.ts';
import { LABELS_FILE, MAX_LABELS_BYTES } from '../../input/label.ts';
import type { FileSource } from '../../ports.ts';
import type { Release } from '../../session/release.ts';
import type { TreeEntry } from './api.ts';

/** Where the labels of a policy lie. */
export function labelsPath(policy: string): string {
  return posix.join(posix.dirname(policy), LABELS_FILE);
}

/**
 * The labels that lie beside the policy, in the policy's own commit: what a pull request says of itself is never read.
 * null: there are none.
 *
 * @throws CuegateError `labels-invalid` when the file is too large, `file-invalid` for a link
 */
export async function labelsBeside(
  policy: string,
  root: FileSource,
  tree: readonly TreeEntry[],
): Promise<NonNullable<Release['labels']> | null> {
  const path = labelsPath(policy);
  const file = `${root.label}:${path}`;
  const size = tree.find((entry) => entry.path === path)?.size ?? 0;
  if (size > MAX_LABELS_BYTES)
    throw inputError('labels-invalid', {
      file,
      problem: `the file has ${size} bytes, more than ${MAX_LABELS_BYTES}`,
      fix: 'delete the labels of releases that are long out',
    });
  const text = await root.read(path);
  return text === null ? null : { text, file };
}
