import { NO_KNOWN_RUNS } from '../../gate/known-runs.ts';
import { type Forge, NOT_PUBLISHED } from '../../session/forge.ts';
import { findRelease, type NamedFiles } from './find-release.ts';

/**
 * A checkout, or any folder: a person names policy and release. It remembers no runs but those of the report folder,
 * and nobody waits there for a status or a comment.
 */
export function checkoutForge(named: NamedFiles): Forge {
  return {
    find: () => findRelease(named),
    manifest: () => null,
    earlierPass: async () => null,
    earlierRecords: async () => ({ lines: null, why: 'a checkout keeps no records of other runs' }),
    history: async () => NO_KNOWN_RUNS,
    parts: async () => [],
    failure: async () => null,
    commit: async () => null,
    publish: async () => NOT_PUBLISHED,
    publishLost: async () => NOT_PUBLISHED,
  };
}
