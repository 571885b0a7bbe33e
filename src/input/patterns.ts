import { z } from '../zod.ts';

/** Names that people give to cues, corpora and conditions; safe in file names, Markdown and logs. */
export const ID = /^[a-z0-9-]{1,40}$/;

/** A model name, digest or path as written: one line, no control characters. */
export const nameText = z
  .string()
  .min(1)
  .max(300)
  .regex(
    /^(?:[^\p{C}\p{Z}\p{Variation_Selector}]| (?=[^\p{Z}]))+$/u,
    'must be one line of visible characters',
  )
  .refine((name) => !name.startsWith(' '), 'must not begin with a space');

/** A path from a root: relative, forward slashes, never upwards. */
export const pathText = nameText
  .refine(
    (path) => !path.split('/').includes('..'),
    'must be a relative path that stays inside the root, without "..": move or copy the file to where paths are read from (those of training: the manifest\'s own folder), or below it',
  )
  .refine(
    (path) => isInsideRoot(path) || path.split('/').includes('..'),
    'must be a relative path that stays inside the root',
  );

/** Whether a path is relative, uses `/` and has no empty, `.` or `..` segment. */
export function isInsideRoot(path: string): boolean {
  return (
    !path.includes('\\') &&
    !/^[a-zA-Z]:/.test(path) &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}

/** A path or a pattern of paths inside a root. */
export const globText = nameText
  .refine((glob) => isInsideRoot(glob.replace(/^\.\//, '')), 'must be a path or pattern inside the root')
  // In other programs they have a meaning: taken as they are, they would match less than somebody meant.
  .refine(
    (glob) => !/[()|]|\{[^{},]*\.\.[^{},]*\}/.test(glob),
    'write {a,b}: groups and ranges are no patterns',
  );
