import { isInsideRoot } from '../../input/patterns.ts';
import { showUnseen } from '../../input/text.ts';
import type { Result } from '../../report/schema.ts';

/** A line of a file of the repository. */
export interface Place {
  /** Relative, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Where the policy lies unless somebody says otherwise. */
const USUAL = '.github/cuegate.yml';

/**
 * Where a finding stands: at the manifest's line that names the model, or at its first where that is not known. Without a
 * manifest below the root, at the first line of the policy. What cannot be used names its own file and line.
 */
export function placeOf({
  source,
  candidate,
  reasons,
}: Pick<Result, 'source' | 'candidate' | 'reasons'>): Place {
  const [reason] = reasons;
  const own = pathIn(reason?.args.file);
  const line = reason?.args.line;
  if (candidate === null && own !== null && typeof line === 'number' && Number.isInteger(line) && line >= 1)
    return { path: own, line };
  const manifest = pathIn(source?.github?.release_path ?? source?.release);
  if (manifest !== null) return { path: manifest, line: candidate?.declared.line ?? 1 };
  return { path: own ?? pathIn(source?.policy) ?? USUAL, line: 1 };
}

/** A path below the root; null where it is none that can be shown: an absolute one would tell of the machine. */
function pathIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const path = value.replace(OF_COMMIT, '').replace(/^(?:\.\/)+/, '');
  return isInsideRoot(path) && path.length <= MAX_PATH_CHARS && hasNothingUnseen(path) ? path : null;
}

/** What an error names a file of a commit by, before its path: `acme/models@94ecd7abe01c:`. */
const OF_COMMIT = /^[^\s:]{1,200}@[0-9a-f]{7,40}:/;

const MAX_PATH_CHARS = 300;

function hasNothingUnseen(path: string): boolean {
  return path.isWellFormed() && showUnseen(path).text === path && !/\s/u.test(path.replaceAll(' ', ''));
}
