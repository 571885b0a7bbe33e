import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Nightly } from '../nightly/document.ts';
import type { LeftNotice, Notice } from '../nightly/notice.ts';
import { isSealedBy } from '../nightly/sealed-state.ts';
import { stateSchema } from '../nightly/state-schema.ts';
import { fileNameOf } from './nightly-release.ts';

const STATE_FILE = /-[0-9a-f]{10}\.json$/;

/**
 * Notices that stand open in the folder or where people see them, of releases that no manifest names any more: a manifest
 * that was removed or renamed ends no alarm. A release is named once, with all places.
 *
 * @param asked the repository, and the paths of all manifests that it releases: notices of another one are not its own
 * @param salt under which states are sealed; null: they are not
 * @param left what stands open where people see it, of any release
 */
export function unaskedNotices(
  folder: NightlyFolder,
  { repository, releases }: { readonly repository: string; readonly releases: readonly string[] },
  salt: string | null,
  left: readonly LeftNotice[] = [],
): Nightly['unasked'] {
  const known = new Set(releases.map((release) => `${fileNameOf(release)}.json`));
  const issues = left.filter(({ notice }) => !releases.includes(notice.release));
  const kept = folder
    .names()
    .filter((name) => STATE_FILE.test(name) && !known.has(name))
    .sort()
    .flatMap((file) => {
      const notice = keptNotice(folder, file, salt);
      if (notice === null || notice.repository !== repository) return [];
      const issue = issues.find((one) => one.notice.release === notice.release)?.issue ?? null;
      return [{ file, issue, notice }];
    });
  const named = new Set(kept.map(({ notice }) => notice.release));
  return [
    ...kept,
    ...issues
      .filter(({ notice }) => !named.has(notice.release))
      .map(({ issue, notice }) => ({ file: null, issue, notice })),
  ];
}

/** The notice that stands open by a state's file; null: none does, or the state may not be believed. */
export function keptNotice(folder: NightlyFolder, file: string, salt: string | null): Notice | null {
  const kept = stateIn(folder.read(file) ?? '');
  if (kept === null || (salt !== null && !isSealedBy(salt, kept))) return null;
  return kept.notice?.status === 'open' ? kept.notice : null;
}

/** The state in a text, sealed by whomever; null: it is none. */
export function stateIn(text: string) {
  try {
    const read = stateSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
