import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Nightly } from '../nightly/document.ts';
import { isSealedBy } from '../nightly/sealed-state.ts';
import { stateSchema } from '../nightly/state-schema.ts';
import { fileNameOf } from './nightly-release.ts';

const STATE_FILE = /-[0-9a-f]{10}\.json$/;

/**
 * Notices that stand open in the folder, of releases that no manifest names any more: a manifest that was removed or
 * renamed ends no alarm.
 *
 * @param asked paths of all manifests that are released
 * @param salt under which states are sealed; null: they are not
 */
export function unaskedNotices(
  folder: NightlyFolder,
  asked: readonly string[],
  salt: string | null,
): Nightly['unasked'] {
  const known = new Set(asked.map((release) => `${fileNameOf(release)}.json`));
  return folder
    .names()
    .filter((name) => STATE_FILE.test(name) && !known.has(name))
    .sort()
    .flatMap((file) => {
      const kept = stateIn(folder.read(file) ?? '');
      if (kept === null || (salt !== null && !isSealedBy(salt, kept))) return [];
      const { notice } = kept;
      return notice?.status === 'open' ? [{ file, notice }] : [];
    });
}

function stateIn(text: string) {
  try {
    const read = stateSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
