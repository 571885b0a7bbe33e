import { inputError } from '../errors.ts';
import { releaseDigits } from '../records/release.ts';

/** A folder that nobody named: a run writes there by default. */
export interface UntoldFolder {
  readonly name: string;
  /** Path of the release, in every way in which an earlier run may have been told it; empty: it has none. */
  readonly release: readonly string[];
}

const PLAN = '"type":"plan"';

/**
 * Refuses to go on, untold, where the last run was of another release: the folder is one line, and whatever failed in it
 * would count against this release. Who names the folder has a reason to.
 *
 * @throws CuegateError `out-unwritable`
 */
export function refuseOtherRelease(lines: Iterable<string>, { name, release }: UntoldFolder): void {
  let last: string | null = null;
  for (const line of lines) if (line.includes(PLAN)) last = releaseIn(line) ?? last;
  if (last === null || release.length === 0 || release.map(releaseDigits).includes(last)) return;
  throw inputError('out-unwritable', {
    file: name,
    problem: 'it holds the records of another release, and what failed there would count against this one',
    fix: `name a folder for this release: --out ${name}-${wordOf(release[0] ?? '')}`,
  });
}

/** What tells a release apart in a plan; null: the line is none, or has none. */
function releaseIn(line: string): string | null {
  try {
    const record = JSON.parse(line) as { type?: unknown; release?: unknown };
    return record.type === 'plan' && typeof record.release === 'string' ? record.release : null;
  } catch {
    return null;
  }
}

/** A word for a folder's name: the folder of the manifest, else what its path has of plain characters. */
function wordOf(path: string): string {
  const parts = path.split('/').filter((part) => /^[\w-]+(?:\.[\w-]+)*$/.test(part));
  return (parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/, '') ?? 'other').slice(0, 60);
}
