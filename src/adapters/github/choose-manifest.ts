import { CuegateError, inputError, type Reason } from '../../errors.ts';
import { pathText } from '../../input/patterns.ts';
import { couldHold, matchesAny } from '../../policy/release.ts';
import type { TreeEntry } from './api.ts';
import { kindOf } from './commit-source.ts';

export interface Changed {
  readonly changed: readonly TreeEntry[];
  readonly removed: readonly string[];
}

export const NO_CHANGE: Changed = { changed: [], removed: [] };

/** Manifests that differ by blob or mode between two trees; renamed ones are new paths. */
export function changedManifests(
  head: readonly TreeEntry[],
  base: readonly TreeEntry[],
  releases: readonly string[],
): Changed {
  const manifests = (tree: readonly TreeEntry[]) => tree.filter(({ path }) => matchesAny(releases, path));
  const before = new Map(manifests(base).map((entry) => [entry.path, entry]));
  const now = manifests(head);
  const changed = now.filter(
    ({ path, sha, mode }) => before.get(path)?.sha !== sha || before.get(path)?.mode !== mode,
  );
  const kept = new Set(now.map(({ path }) => path));
  return { changed, removed: [...before.keys()].filter((path) => !kept.has(path)) };
}

/** What one comparison or the other shows; gone is only what is in neither. */
export function changedInEither(one: Changed, other: Changed): Changed {
  const paths = new Set(one.changed.map(({ path }) => path));
  const changed = [...one.changed, ...other.changed.filter(({ path }) => !paths.has(path))];
  for (const { path } of other.changed) paths.add(path);
  const removed = new Set([...one.removed, ...other.removed]);
  return { changed, removed: [...removed].filter((path) => !paths.has(path)) };
}

/**
 * A link or submodule where a manifest or its folder could stand, changed or not: a checkout would see a release
 * there that the tree does not show.
 */
export function refuseLinks(head: readonly TreeEntry[], releases: readonly string[]): void {
  const link = head.find((entry) => kindOf(entry) !== 'file' && couldHold(releases, entry.path));
  if (link !== undefined)
    throw inputError('manifest-invalid', {
      file: link.path,
      problem: `a ${kindOf(link)} where a release manifest could stand`,
      fix: 'replace it with the files themselves, or name narrower paths under releases of the policy',
    });
}

/**
 * Another manifest whose path differs from the chosen one's in nothing but upper and lower case: GitHub takes the names
 * of their statuses for one, so that the pass of one would stand where the other failed.
 */
export function refuseAlike(chosen: string, tree: readonly TreeEntry[], releases: readonly string[]): void {
  const folded = (path: string) => path.normalize('NFC').toLowerCase();
  const other = tree.find(
    ({ path }) => path !== chosen && folded(path) === folded(chosen) && matchesAny(releases, path),
  );
  if (other !== undefined)
    throw inputError('manifest-invalid', {
      file: chosen,
      value: other.path,
      problem:
        'another manifest has this path but for upper and lower case, and GitHub takes their statuses for one',
      fix: 'rename one of them',
    });
}

/**
 * The one manifest to gate, or why there is none.
 *
 * @param wanted the input `release`; null: the one that changed
 * @throws CuegateError `several-releases`, `input-invalid`, `manifest-invalid`
 */
export function chooseManifest(
  { changed, removed }: Changed,
  wanted: string | null,
  releases: readonly string[],
  head: readonly TreeEntry[],
): TreeEntry | Reason {
  if (wanted !== null) checkWanted(wanted, removed, releases, head);
  const ours = wanted === null ? changed : changed.filter(({ path }) => path === wanted);
  const [first, second] = ours;
  if (second !== undefined)
    throw new CuegateError('several-releases', {
      count: ours.length,
      paths: ours.map(({ path }) => path).join(', '),
    });
  if (first !== undefined) return checkedFile(first);
  const others = changed.map(({ path }) => path).join(', ');
  if (wanted !== null && !removed.includes(wanted))
    return { code: 'release-not-changed', args: { path: wanted, others } };
  return removed.length === 0
    ? { code: 'no-release-changed', args: {} }
    : { code: 'release-removed', args: { paths: removed.join(', ') } };
}

/** A manifest that can be read, under a path that can be shown. */
function checkedFile(entry: TreeEntry): TreeEntry {
  const refuse = (problem: string, fix: string) =>
    inputError('manifest-invalid', { file: entry.path, problem, fix });
  if (kindOf(entry) !== 'file') throw refuse(`a ${kindOf(entry)}`, 'replace it with the file itself');
  if (!pathText.safeParse(entry.path).success)
    throw refuse('the path is too long or has characters that nobody can see', 'rename the folder');
  return entry;
}

function checkWanted(
  wanted: string,
  removed: readonly string[],
  releases: readonly string[],
  head: readonly TreeEntry[],
): void {
  const refuse = (problem: string) =>
    inputError('input-invalid', {
      file: 'input release',
      value: wanted,
      problem,
      fix: 'release: models/support-bot/release.yml',
    });
  if (!matchesAny(releases, wanted))
    throw refuse(`does not match releases of the policy (${releases.join(', ')})`);
  if (!removed.includes(wanted) && head.every(({ path }) => path !== wanted))
    throw refuse('there is no such manifest');
}
